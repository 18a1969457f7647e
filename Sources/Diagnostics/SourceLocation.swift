/// A place in a planning sheet: a file, and as much of row, physical line and column as is known.
package struct SourceLocation: Hashable, Sendable {
  /// The file's name inside the plan's folder, such as `routing.csv`.
  package let file: String
  /// The spreadsheet row, from 1; blank rows count, a line break inside quotes does not.
  package let row: Int?
  /// The physical line of the file, from 1.
  package let line: Int?
  /// The column, from 0.
  package let columnIndex: Int?
  /// The header as the planner wrote it.
  package let column: String?

  package init(
    file: String, row: Int? = nil, line: Int? = nil, columnIndex: Int? = nil, column: String? = nil
  ) {
    self.file = file
    self.row = row
    self.line = line
    self.columnIndex = columnIndex
    self.column = column
  }

  /// The spreadsheet address, such as `F14`, where row and column are known.
  package var cell: CellAddress? {
    guard let row, let columnIndex else { return nil }
    return CellAddress(column: columnIndex, row: row)
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, then row, then column; a whole file before its rows, a row before its cells.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.row ?? 0, left.columnIndex ?? -1) < (right.file, right.row ?? 0, right.columnIndex ?? -1)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:cell`, leaving out what is not known, as it stands in the text report.
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let cell { text += ":\(cell)" }
    return text
  }
}
