import Diagnostics

/// Finds the tables in a grid, and accounts for every row that belongs to none.
struct SheetLayout {
  private(set) var tables: [Table] = []
  private(set) var skipped: [SkippedRow] = []
  /// The first table as the file has it.
  private(set) var plain: PlainTable?

  private var remarked = CappedRemarks()
  /// How many rows have a value; a row of tables side by side counts for each of them.
  private(set) var filledRows = 0
  /// The part of the sheet that is laid out.
  private var grid: Grid
  /// The first column of the part, where another table stands left of it.
  private var startColumn: Int?
  private let file: String
  private let words: SheetReader.HeaderWords

  /// Lays out a grid; a grid with a row has a table.
  init(of sheet: Grid, file: String, knowing words: SheetReader.HeaderWords) {
    grid = sheet
    self.file = file
    self.words = words
    for part in SheetParts(of: sheet, knowing: words).all {
      (grid, startColumn) = (part.grid, part.startColumn)
      filledRows += grid.rows.count
      readTables()
    }
    skipped.sort { $0.row < $1.row }
  }

  /// What is to be said, from top to bottom.
  var remarks: [SheetRemark] { remarked.all }

  /// Reads the tables of a part, from top to bottom.
  private mutating func readTables() {
    let search = HeaderSearch(grid: grid, words: words)
    var start = 0
    var header = search.header(in: 0..<grid.rows.count)
    while let found = header {
      skipAbove(start..<found.rows.lowerBound)
      let next = furtherTable(after: found.rows, search: search)
      let end = next?.start ?? grid.rows.count
      readTable(header: found.rows, body: found.rows.upperBound..<end)
      (start, header) = (end, next?.header)
    }
  }

  /// The next table: it starts after a blank row with its title or header, or with the same header once more.
  private func furtherTable(
    after header: Range<Int>, search: HeaderSearch
  ) -> (start: Int, header: HeaderSearch.Found)? {
    var index = header.upperBound
    while index < grid.rows.count {
      if grid.isAfterBlank(index) {
        // Up to two title rows may stand above the header, and rows below it are looked at.
        let end = grid.blockEnd(from: index, limit: min(index + HeaderSearch.reach, grid.rows.count))
        if let found = search.furtherHeader(in: index..<end, unlike: header) { return (index, found) }
      }
      if search.isSameTable(index, as: header) {
        return (index, HeaderSearch.Found(rows: index..<index + 1))
      }
      index += 1
    }
    return nil
  }

  private mutating func readTable(header: Range<Int>, body: Range<Int>) {
    let width = grid.rows[header].map(\.filled).max() ?? grid.rows[body].map(\.filled).max() ?? 0
    let natures = TableBody(grid: grid, header: header, width: width).natures(of: body)
    var section: String?
    var rows: [Int] = []
    // Most tables have no sections, so that there is nothing to keep.
    var sections: [String?] = []
    var notes: [Grid.Row] = []
    for (index, nature) in zip(body, natures) {
      switch nature {
      case .data:
        rows.append(index)
        if section != nil, sections.isEmpty { sections = Array(repeating: nil, count: rows.count - 1) }
        if section != nil || !sections.isEmpty { sections.append(section) }
      case .section(let name):
        if !name.isEmpty { section = name }
        skip(index, .section, as: .sectionRow(text: grid.rows[index].firstText))
      case .total:
        skip(index, .total, as: .totalsRow(text: grid.rows[index].firstText))
      case .repeatedHeader:
        skip(index, .repeatedHeader, as: .repeatedHeader)
      case .note:
        let row = grid.rows[index]
        notes.append(row)
        skipped.append(row.skipped(.belowTable))
      }
    }
    if let first = notes.first {
      remark(.linesBelowTable(count: notes.count, sample: first.firstText), at: first)
    }
    let columns = TableColumns(grid: grid, header: header, rows: rows)
    if tables.isEmpty {
      plain = PlainTable(
        names: columns.plainNames, header: Array(grid.rows[header]), rows: grid.rows[body],
        width: columns.plainWidth, aligned: columns.aligned)
    }
    tables.append(columns.table(file: file, sections: sections, startColumn: startColumn))
    for fault in columns.shapeFaults { remark(fault.kind, at: fault.row, column: fault.column) }
  }

  private mutating func skipAbove(_ range: Range<Int>) {
    guard let first = grid.rows[range].first else { return }
    for row in grid.rows[range] {
      skipped.append(row.skipped(.aboveHeader))
    }
    remark(.linesAboveHeader(count: range.count, sample: first.firstText), at: first)
  }

  private mutating func skip(_ index: Int, _ reason: SkippedRow.Reason, as kind: SheetRemark.Kind) {
    let row = grid.rows[index]
    skipped.append(row.skipped(reason))
    remark(kind, at: row)
  }

  private mutating func remark(_ kind: SheetRemark.Kind, at row: Grid.Row, column: Int? = nil) {
    remarked.append(
      SheetRemark(kind, at: SourceLocation(file: file, row: row.number, line: row.line, columnIndex: column)))
  }
}

extension Grid.Row {
  /// The row as one that is left out.
  fileprivate func skipped(_ reason: SkippedRow.Reason) -> SkippedRow {
    SkippedRow(
      row: number, line: line, lastLine: lastLine, reason: reason, texts: cells.filter { !$0.isEmpty })
  }
}
