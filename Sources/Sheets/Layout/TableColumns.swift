/// Puts the rows of a table under the columns of its header.
struct TableColumns {
  private let header: [Grid.Row]
  private let rows: [Grid.Row]
  /// How many columns rows should have: as far as the header goes, or most rows where the header stops early.
  private let expected: Int
  /// The columns kept: those with a name or a value.
  private let kept: [Int]

  /// `header` is empty for a table without header.
  init(header: [Grid.Row], rows: [Grid.Row]) {
    self.header = header
    self.rows = rows
    let named = header.map { $0.cells.count }.max() ?? rows.map { $0.last + 1 }.max() ?? 0
    // Where most rows go on beyond the header, the header lacks a name; else the longer rows are at fault.
    let reached = rows.map { $0.last + 1 }.sorted()
    let usual = reached.count >= 3 ? reached[reached.count / 2] : 0
    expected = max(named, usual)
    var isKept = Array(repeating: false, count: expected)
    for row in header + rows {
      for (column, cell) in row.cells.prefix(expected).enumerated() where !cell.isEmpty {
        isKept[column] = true
      }
    }
    kept = isKept.indices.filter { isKept[$0] }
  }

  /// The table; `rows` are those given before, each with its section.
  func table(file: String, rows: [(row: Grid.Row, section: String?)]) -> Table {
    let isWhole = kept == Array(0..<expected)
    let tableRows = rows.map { row, section in
      let cells = isWhole && row.cells.count == expected ? row.cells : kept.map { row[$0] }
      return Table.Row(number: row.number, line: row.line, cells: cells, section: section)
    }
    return Table(
      file: file, header: headerCells(), rows: tableRows, headerRows: header.map(\.number))
  }

  /// The rows with too many or too few cells, with the column of the first cell too many.
  var shapeFaults: [(row: Grid.Row, kind: SheetRemark.Kind, column: Int?)] {
    guard let named = header.map({ $0.last + 1 }).max() else { return [] }
    // An exporter that drops trailing delimiters never ends a row with a blank cell, and does so often.
    let isShort = { (row: Grid.Row) in row.cells.count < named }
    let dropsBlanks =
      rows.filter(isShort).count >= 2 && !rows.contains { $0.cells.count > $0.last + 1 }
    return rows.compactMap { row in
      if row.last >= expected {
        return (row, .rowShape(found: row.cells.count, expected: expected), expected)
      }
      guard isShort(row), !dropsBlanks else { return nil }
      return (row, .rowShape(found: row.cells.count, expected: named), nil)
    }
  }

  private func headerCells() -> [Table.HeaderCell] {
    guard let fields = header.last else {
      let top = rows.first
      return kept.map { Table.HeaderCell(column: $0, text: "", row: top?.number ?? 1, line: top?.line ?? 1) }
    }
    let groups = header.dropLast().map { filledRight($0) }
    return kept.map { column in
      let field = CellText.inOneLine(fields[column])
      let above = groups.map { $0[column] }.filter { !$0.isEmpty }
      let group = above.isEmpty || field.isEmpty ? nil : above.joined(separator: " ")
      // A cell merged downwards has its text in an upper row, and blanks below.
      let place = field.isEmpty ? header.last { !$0[column].isEmpty } ?? fields : fields
      let text = field.isEmpty && !place[column].isEmpty ? CellText.inOneLine(place[column]) : field
      return Table.HeaderCell(
        column: column, text: ([group].compactMap { $0 } + [text]).joined(separator: " "), group: group,
        row: place.number, line: place.line)
    }
  }

  /// The texts of a group row, each going on to the right until the next.
  private func filledRight(_ row: Grid.Row) -> [String] {
    var current = ""
    return (0..<expected).map { column in
      if !row[column].isEmpty { current = CellText.inOneLine(row[column]) }
      return current
    }
  }
}
