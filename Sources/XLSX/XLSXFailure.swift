/// Why a workbook could not be written, and what to do about it.
package struct XLSXFailure: Error, Hashable, Sendable {
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    case folderMissing
    case notWritable
    case isFolder
    case diskFull
    case temporaryFile
    case outOfMemory
    /// The workbook has more than a spreadsheet holds, such as over 1,048,576 rows.
    case beyondLimits(sheet: String)
    case writing
  }
}

extension XLSXFailure: CustomStringConvertible {
  package var description: String { "cannot write \(path): \(explanation)" }

  /// What stood in the way and what to do, without the path.
  package var explanation: String {
    switch reason {
    case .folderMissing: "its folder does not exist; create it, or name another output folder"
    case .notWritable: "permission denied; close the file where it is open, or name another output folder"
    case .isFolder: "there is a folder of that name; remove it, or name another output folder"
    case .diskFull: "the disk is full; free some space and run again"
    case .temporaryFile:
      "no room for temporary files; free some space in the temporary folder (TMPDIR) and run again"
    case .outOfMemory: "not enough memory; convert fewer plans at once"
    case .beyondLimits(let sheet):
      "sheet \"\(sheet)\" has more rows, columns or text than a spreadsheet holds; split the plan"
    case .writing: "the file could not be completed; check that the disk has room and run again"
    }
  }
}
