/// A row with a value that is no row of a table, and why.
package struct SkippedRow: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case aboveHeader = "above the header"
    case repeatedHeader = "header again"
    case section = "section"
    case total = "total"
    case belowTable = "below the table"
  }

  /// The spreadsheet row, from 1.
  package let row: Int
  /// The physical line on which it starts, from 1.
  package let line: Int
  /// The physical line on which it ends.
  package let lastLine: Int
  package let reason: Reason
  /// What it says, from left to right, blanks left out: a legend stands in such rows.
  package let texts: [String]

  package init(row: Int, line: Int, lastLine: Int? = nil, reason: Reason, texts: [String] = []) {
    self.row = row
    self.lastLine = lastLine ?? line
    self.line = line
    self.reason = reason
    self.texts = texts
  }
}
