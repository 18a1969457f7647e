import SystemPackage

/// Something of the world that stopped the work: what, where, and what to do about it.
package struct PipelineFailure: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case noSuchFolder
    case notAFolder
    case noSuchFile
    case emptyFolder
    case noSheets(others: [String])
    case nothingRecognized(files: [String])
    case onlyHeaders(files: [String])
    /// A folder, a pipe or a device where a CSV file should be.
    case notAFile
    case unreadable(why: String)
    /// A file where the folder for the results should be.
    case outputIsFile
    /// A file to be read where a result should be.
    case resultIsInput
    /// A folder where a result should be.
    case resultIsFolder
    case noRoom(why: String)
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

  init(reading path: FilePath, _ error: any Error) {
    self.init(path.string, .unreadable(why: Self.words(for: error)))
  }

  package init(writing path: FilePath, _ error: any Error) {
    let reason: Reason =
      switch error as? Errno {
      case Errno.noSpace, Errno.fileTooLarge, Errno.diskQuotaExceeded: .noRoom(why: Self.words(for: error))
      case Errno.isDirectory: .resultIsFolder
      case Errno.fileExists, Errno.notDirectory: .outputIsFile
      default: .unwritable(why: Self.words(for: error))
      }
    self.init(path.string, reason)
  }

  /// The system's own words for an error.
  private static func words(for error: any Error) -> String {
    (error as? Errno)?.description ?? String(describing: error)
  }
}

extension PipelineFailure: CustomStringConvertible {
  /// One line: the path, what is wrong with it and what to do.
  package var description: String { "\(path): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .noSuchFolder: "there is no such folder; check the spelling, or export the planning sheets there"
    case .notAFolder: "this is a file; give the folder that holds the plan's CSV files"
    case .noSuchFile: "there is no such file; check the spelling"
    case .emptyFolder: "the folder is empty; export each tab of the planning spreadsheet into it as CSV"
    case .noSheets(let others):
      "there is no CSV or TSV file in this folder, only \(Self.list(others)); "
        + "export each tab of the planning spreadsheet as CSV, or give the folder that holds them"
    case .nothingRecognized(let files):
      "no routing, territories, channel, partner or RACI sheet recognized in \(Self.list(files)); a plan needs one of them: "
        + "see that its columns have headers, such as Segment, Region and Owner"
    case .onlyHeaders(let files):
      "nothing but headers in \(Self.list(files)); export the sheets with their rows"
    case .notAFile: "this is no file; rename it, or put a CSV file in its place"
    case .unreadable(let why): "cannot be read (\(why)); close it elsewhere or correct its permissions"
    case .outputIsFile: "there is a file where a folder is needed; remove it or choose another --output"
    case .resultIsInput: "this is one of the files that are read; choose another --output"
    case .resultIsFolder: "there is a folder of that name; remove it or choose another --output"
    case .noRoom(let why): "cannot be written (\(why)); free some space and run again"
    case .unwritable(let why):
      "cannot be written (\(why)); correct the permissions or choose another --output"
    case .notWritten(let explanation): "cannot be written: \(explanation)"
    }
  }

  private static func list(_ files: [String]) -> String {
    let shown = files.prefix(3).joined(separator: ", ")
    return files.count > 3 ? "\(shown) and \(files.count - 3) more" : shown
  }
}
