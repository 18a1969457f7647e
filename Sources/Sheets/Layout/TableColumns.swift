/// Puts the rows of a table under the columns of its header.
struct TableColumns {
  private let grid: Grid
  private let header: [Grid.Row]
  /// The data rows, as indexes of the grid's rows.
  private let rows: [Int]
  /// How many columns rows should have: as far as the header goes, or most rows where the header stops early.
  private let expected: Int
  /// The columns kept: those with a name or a value.
  private let kept: [Int]
  /// The rows that were put right, by the grid's index.
  let aligned: [Int: RowAlignment.Aligned]

  /// `header` is empty for a table without header; `rows` index the grid's rows.
  init(grid: Grid, header: Range<Int>, rows: [Int]) {
    self.grid = grid
    self.header = Array(grid.rows[header])
    self.rows = rows
    let widths = rows.map { grid.rows[$0].last + 1 }
    let named = self.header.map { $0.cells.count }.max() ?? widths.max() ?? 0
    // Where most rows go on beyond the header, the header lacks a name; else the longer rows are at fault.
    let longer = widths.filter { $0 > named }
    let isUsual = rows.count >= 3 && longer.count * 2 > rows.count
    expected = isUsual ? longer.sorted()[longer.count / 2] : named
    aligned = RowAlignment(grid: grid, rows: rows).aligned(rows, of: grid)
    kept = Self.columnsWithText(in: grid, Array(header) + rows, count: expected)
  }

  /// The table; `sections` has the section of each row, or nothing where there are none, and `startColumn` is its
  /// first column where another table stands left of it.
  func table(file: String, sections: [String?], startColumn: Int?) -> Table {
    let isWhole = kept == Array(0..<expected)
    let selection = grid.selecting(kept)
    var tableRows: [Table.Row] = []
    tableRows.reserveCapacity(rows.count)
    for (position, index) in rows.enumerated() {
      let row = grid.rows[index]
      let section = sections.isEmpty ? nil : sections[position]
      if let aligned = aligned[index] {
        let texts = kept.map { $0 < aligned.cells.count ? CellText.trimmed(aligned.cells[$0]) : "" }
        tableRows.append(
          Table.Row(
            number: row.number, line: row.line, lastLine: row.lastLine, cells: texts, section: section))
        continue
      }
      let cells = isWhole && row.cells.count == expected ? row.cells : selection.cells(of: row)
      tableRows.append(
        Table.Row(
          number: row.number, line: row.line, lastLine: row.lastLine, cells: cells, section: section))
    }
    return Table(
      file: file, header: headerCells(), rows: tableRows, headerRows: header.map(\.number),
      startColumn: startColumn)
  }

  /// The header's names as written, one for each column of the file; rows of a header joined by a space.
  var plainNames: [String]? {
    if header.isEmpty { return nil }
    let filled = filledRight
    return (0..<plainWidth).map { column in
      guard let level = header.lastIndex(where: { !$0.isBlank(column) }) else { return "" }
      return filled[...level].compactMap { $0[column]?.verbatim }.joined(separator: " ")
    }
  }

  /// How many columns the table has in the file, blank ones included.
  var plainWidth: Int { max(expected, header.map { $0.cells.count }.max() ?? widestRow) }

  /// A row with too many or too few cells, and the column of the first cell too many.
  typealias ShapeFault = (row: Grid.Row, kind: SheetRemark.Kind, column: Int?)

  /// The rows that do not fit the header, or were put right.
  var shapeFaults: [ShapeFault] {
    let named = header.map { $0.last + 1 }.max() ?? 0
    var shortRows = 0
    var blankEnds = 0
    for index in rows {
      if grid.rows[index].cells.count < named { shortRows += 1 }
      if grid.rows[index].cells.count > grid.rows[index].last + 1 { blankEnds += 1 }
    }
    // An exporter that drops trailing delimiters never ends a row with a blank cell, and does so often.
    let dropsBlanks = shortRows >= 2 && blankEnds == 0
    var faults: [ShapeFault] = []
    for index in rows {
      let found = grid.rows[index].cells.count
      if let aligned = aligned[index] {
        faults.append((grid.rows[index], aligned.remark, aligned.column))
      } else if grid.rows[index].last >= expected {
        faults.append((grid.rows[index], .rowShape(found: found, expected: expected), expected))
      } else if found < named, !dropsBlanks {
        faults.append((grid.rows[index], .rowShape(found: found, expected: named), nil))
      }
    }
    return faults
  }

  /// The columns below `count` that have a name or a value in one of the rows.
  private static func columnsWithText(in grid: Grid, _ rows: [Int], count: Int) -> [Int] {
    var missing = Array(0..<count)
    for index in rows {
      if missing.isEmpty { break }
      missing.removeAll { !grid.rows[index].isBlank($0) }
    }
    let blank = Set(missing)
    return (0..<count).filter { !blank.contains($0) }
  }

  private func headerCells() -> [Table.HeaderCell] {
    guard let fields = header.last else {
      let top = rows.first.map { grid.rows[$0] }
      return kept.map { Table.HeaderCell(column: $0, text: "", row: top?.number ?? 1, line: top?.line ?? 1) }
    }
    let filled = filledRight
    return kept.map { column in
      // A cell merged downwards has its text in an upper row, and blanks below.
      let level = header.lastIndex { !$0.isBlank(column) }
      let place = level.map { header[$0] } ?? fields
      let text = CellText.inOneLine(place[column])
      var groups: [String] = []
      for name in filled[..<(level ?? 0)].compactMap({ $0[column] }) {
        let group = CellText.inOneLine(name.text)
        if group != text, group != groups.last { groups.append(group) }
      }
      let levels = groups + [text]
      return Table.HeaderCell(
        column: column, text: levels.joined(separator: " "), levels: levels, row: place.number,
        line: place.line)
    }
  }

  /// A cell of the header, as a planner sees it and as the file has it.
  private struct Name {
    let text: String
    let verbatim: String
  }

  /// The rows of the header, each name going on to the right until the next, or until a group above it ends.
  private var filledRight: [[Name?]] {
    let width = plainWidth
    var isNewGroup = [Bool](repeating: false, count: width)
    return header.map { row in
      var current: Name?
      return (0..<width).map { column in
        if !row.isBlank(column) {
          current = Name(text: row[column], verbatim: row.cells.verbatim(column))
          isNewGroup[column] = true
        } else if isNewGroup[column] {
          current = nil
        }
        return current
      }
    }
  }

  private var widestRow: Int { rows.map { grid.rows[$0].cells.count }.max() ?? 0 }
}

extension RowAlignment.Aligned {
  /// What is to be said of it.
  fileprivate var remark: SheetRemark.Kind {
    switch change {
    case .joined(let count): .cellsJoined(count: count, text: CellText.trimmed(cells[column]))
    case .dropped(let count): .cellsDropped(count: count)
    case .inserted(let count): .cellsInserted(count: count)
    }
  }
}
