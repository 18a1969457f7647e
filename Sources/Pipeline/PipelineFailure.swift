/// Something of the world that stopped the work: what, where, and what to do about it.
package struct PipelineFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    case noSuchFolder
    case notAFolder
    case emptyFolder
    case noSheets
    case nothingRecognized(files: [String])
    case onlyHeaders(files: [String])
    case unreadable(why: String)
    case unwritable(why: String)
    /// A workbook that could not be written, in the writer's own words.
    case notWritten(explanation: String)
  }

  package let path: String
  package let reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package var description: String {
    switch reason {
    case .noSuchFolder:
      "\(path): there is no such folder; check the spelling, or export the planning sheets there"
    case .notAFolder: "\(path): this is a file; give the folder that holds the plan's CSV files"
    case .emptyFolder:
      "\(path): the folder is empty; export each tab of the planning spreadsheet into it as CSV"
    case .noSheets:
      "\(path): there is no CSV file in this folder; export each tab of the planning spreadsheet as CSV"
    case .nothingRecognized(let files):
      "\(path): no planning sheet recognized in \(Self.list(files)); a plan needs a routing or territories sheet "
        + "(owner and a condition), or a channel map"
    case .onlyHeaders(let files):
      "\(path): nothing but headers in \(Self.list(files)); export the sheets with their rows"
    case .unreadable(let why):
      "\(path): cannot be read (\(why)); close it elsewhere or correct its permissions"
    case .notWritten(let explanation): "\(path): cannot be written: \(explanation)"
    case .unwritable(let why):
      "\(path): cannot be written (\(why)); free some space, correct the permissions or choose another --output"
    }
  }

  private static func list(_ files: [String]) -> String {
    let shown = files.prefix(3).joined(separator: ", ")
    return files.count > 3 ? "\(shown) and \(files.count - 3) more" : shown
  }
}
