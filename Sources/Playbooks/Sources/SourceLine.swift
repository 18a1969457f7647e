import Sheets
import Workbooks

/// A row of a planning sheet and what it was read as.
struct SourceLine: Sendable {
  /// The spreadsheet row, from 1.
  let row: Int
  /// The last row where several make one header, else `row`.
  let last: Int
  /// By columns from 0.
  let cells: [(column: Int, text: String)]
  /// `header`, or why it is no row of a table; blank for a row that was read.
  let reading: String
  let isHeader: Bool

  var tone: Tone { isHeader ? .group : reading.isEmpty ? .normal : .muted }

  /// Every row with a value, from top to bottom.
  static func all(of sheet: Sheet) -> [SourceLine] {
    var lines = sheet.skipped.map { skipped in
      SourceLine(
        row: skipped.row, last: skipped.row, cells: [(0, skipped.texts.joined(separator: " · "))],
        reading: "no row: " + skipped.reason.rawValue, isHeader: false)
    }
    for table in sheet.tables {
      if let first = table.headerRows.first {
        lines.append(
          SourceLine(
            row: first, last: table.headerRows.last ?? first,
            cells: table.header.filter { !$0.isSection }.map { ($0.column, $0.text) }, reading: "header",
            isHeader: true))
      }
      let columns = table.header.indices.filter { !table.header[$0].isSection }
      lines += table.rows.map { row in
        SourceLine(
          row: row.number, last: row.number,
          cells: columns.map { (table.header[$0].column, row.cells[$0]) }, reading: "", isHeader: false)
      }
    }
    return lines.sorted { ($0.row, $0.cells.first?.column ?? 0) < ($1.row, $1.cells.first?.column ?? 0) }
      .reduce(into: []) { lines, line in
        // Tables side by side share their rows.
        if let last = lines.last, last.row == line.row {
          lines[lines.count - 1] = last.joined(with: line)
        } else {
          lines.append(line)
        }
      }
  }

  private func joined(with other: SourceLine) -> SourceLine {
    SourceLine(
      row: row, last: max(last, other.last), cells: cells + other.cells,
      reading: [reading, other.reading].filter { !$0.isEmpty }.first ?? "",
      isHeader: isHeader && other.isHeader)
  }
}

/// The rows of a long planning sheet that are shown: its beginning, its headers and whatever was found in it.
enum SourceSelection {
  /// A sheet of so many rows is shown whole.
  static let whole = 250
  /// So many rows of a longer one come first.
  static let first = 50
  /// The most rows with a finding that are shown beyond the first.
  private static let marked = 500

  enum Shown: Sendable {
    case line(SourceLine)
    /// Rows that are left out, from one spreadsheet row to another.
    case left(rows: Int, first: Int, last: Int)
  }

  static func lines(_ lines: [SourceLine], marked marks: [Int: [SourceMark]]) -> [Shown] {
    guard lines.count > whole else { return lines.map(Shown.line) }
    var shown: [Shown] = []
    var left: [SourceLine] = []
    var count = 0
    func closeGap() {
      if let first = left.first, let last = left.last {
        shown.append(.left(rows: left.count, first: first.row, last: last.last))
      }
      left = []
    }
    for (index, line) in lines.enumerated() {
      let isMarked = marks[line.row] != nil && count < marked
      if index < first || line.isHeader || isMarked {
        if index >= first, isMarked { count += 1 }
        closeGap()
        shown.append(.line(line))
      } else {
        left.append(line)
      }
    }
    closeGap()
    return shown
  }
}
