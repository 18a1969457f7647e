/// A sheet as a grid of trimmed texts, without its blank rows.
struct Grid: Sendable {
  /// A row with at least one value.
  struct Row: Sendable {
    /// The spreadsheet row, from 1.
    let number: Int
    /// The physical line on which it starts, from 1.
    let line: Int
    /// All cells that the file has in this row.
    let cells: [String]
    /// How many cells have a value.
    let filled: Int
    /// The column of the first value, from 0, and of the last.
    let first: Int
    let last: Int

    init?(number: Int, line: Int, cells: [String]) {
      var filled = 0
      var first = 0
      var last = 0
      for column in cells.indices where !cells[column].isEmpty {
        if filled == 0 { first = column }
        last = column
        filled += 1
      }
      guard filled > 0 else { return nil }
      self.number = number
      self.line = line
      self.cells = cells
      self.filled = filled
      self.first = first
      self.last = last
    }

    /// The first value.
    var firstText: String { cells[first] }

    /// The cell of a column, blank where the row is too short.
    subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
  }

  private(set) var rows: [Row] = []
  /// How many cells had invisible characters, and the place of the first.
  private(set) var hiddenCells = 0
  private(set) var firstHidden: (row: Int, line: Int, column: Int)?

  init(rows: [Row]) { self.rows = rows }

  init(_ records: Records) {
    rows.reserveCapacity(records.records.count)
    records.text.withUnsafeBufferPointer { text in
      for record in records.records {
        var cells: [String] = []
        cells.reserveCapacity(record.fields.count)
        for field in record.fields {
          let cell = CellText(UnsafeBufferPointer(rebasing: text[records.bytes(ofField: field)]))
          if cell.hadHidden {
            hiddenCells += 1
            firstHidden = firstHidden ?? (record.row, record.line, cells.count)
          }
          cells.append(cell.text)
        }
        if let row = Row(number: record.row, line: record.line, cells: cells) { rows.append(row) }
      }
    }
  }

  /// Whether a blank row, or nothing, is above the row at `index`.
  func isAfterBlank(_ index: Int) -> Bool {
    index == 0 || rows[index - 1].number + 1 < rows[index].number
  }

  /// The end of the rows from `index` on that no blank row separates, within `limit`.
  func blockEnd(from index: Int, limit: Int) -> Int {
    var end = index + 1
    while end < limit, !isAfterBlank(end) { end += 1 }
    return min(end, limit)
  }
}
