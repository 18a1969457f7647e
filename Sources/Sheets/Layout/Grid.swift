/// A sheet as a grid of trimmed texts, without its blank rows.
struct Grid: Sendable {
  /// A row with at least one value.
  struct Row: Sendable {
    fileprivate let records: Records
    fileprivate let extent: Extent
    fileprivate let window: ColumnWindow?

    /// The spreadsheet row, from 1.
    var number: Int { records.row(of: Int(extent.record)) }
    /// The physical line on which it starts, from 1.
    var line: Int { records.line(of: Int(extent.record)) }
    /// The physical line on which it ends.
    var lastLine: Int { records.lastLine(of: Int(extent.record)) }
    /// All cells that the file has in this row; those left of the grid's part of the sheet are blank.
    var cells: Cells {
      if let window {
        Cells(of: window, record: Int(extent.record))
      } else {
        Cells(of: records, record: Int(extent.record))
      }
    }
    /// How many cells have a value.
    var filled: Int { Int(extent.filled) }
    /// The column of the first value, from 0, and of the last.
    var first: Int { Int(extent.first) }
    var last: Int { Int(extent.last) }

    /// How many values start with a Latin letter, as words do and numbers do not; counted to 65,535.
    var words: Int { Int(extent.words) }
    /// The first byte of the first value.
    var initial: UInt8 { extent.initial }

    /// The first value.
    var firstText: String { cells[first] }

    /// The cell of a column, blank where the row is too short.
    subscript(column: Int) -> String { cells[column] }

    /// Whether the cell of a column is blank; cheaper than its text.
    func isBlank(_ column: Int) -> Bool { firstByte(column) == nil }

    /// Whether the cell of a column says the same as that of another row.
    func agrees(with other: Row, at column: Int) -> Bool {
      firstByte(column) == other.firstByte(column) && self[column] == other[column]
    }

    /// The first byte of a cell; `nil` where it is blank.
    func firstByte(_ column: Int) -> UInt8? {
      if let window, !window.columns.contains(column) { return nil }
      return records.withContent(ofCell: column, in: Int(extent.record)) { CellText($0).firstByte }
    }
  }

  /// Where the values of a record are; kept to 20 bytes, for there are as many as rows.
  fileprivate struct Extent {
    let record: UInt32
    var filled: UInt32 = 0
    var first: UInt32 = 0
    var last: UInt32 = 0
    var words: UInt16 = 0
    var initial: UInt8 = 0

    /// Takes the first byte of the next value.
    mutating func add(_ byte: UInt8, at column: Int) {
      if CellShape.isLetter(byte), words < .max { words += 1 }
      if filled == 0 { (first, initial) = (UInt32(clamping: column), byte) }
      last = UInt32(clamping: column)
      filled += 1
    }
  }

  /// The rows from top to bottom; each is made when it is asked for.
  struct Rows: RandomAccessCollection, Sendable {
    fileprivate let records: Records
    fileprivate var extents: [Extent] = []
    fileprivate var window: ColumnWindow?

    var startIndex: Int { 0 }
    var endIndex: Int { extents.count }
    subscript(index: Int) -> Row { Row(records: records, extent: extents[index], window: window) }
  }

  private(set) var rows: Rows
  /// How many cells had invisible characters, and the place of the first.
  private(set) var hiddenCells = 0
  private(set) var firstHidden: (row: Int, line: Int, column: Int)?

  init(_ records: Records) {
    rows = Rows(records: records)
    rows.extents.reserveCapacity(records.count)
    for record in 0..<records.count {
      var extent = Extent(record: UInt32(clamping: record))
      records.forEachContent(in: record) { column, content in
        let text = CellText(content)
        if let first = text.firstByte { extent.add(first, at: column) }
        if text.hadHidden {
          hiddenCells += 1
          firstHidden = firstHidden ?? (records.row(of: record), records.line(of: record), column)
        }
      }
      if extent.filled > 0 { rows.extents.append(extent) }
    }
  }

  /// A part of another grid: some of its rows, without those that are blank in the columns of `window`.
  private init(_ rows: Rows) { self.rows = rows }

  /// Some rows of the grid, in all columns or in some that stand side by side.
  func part(_ range: Range<Int>, columns: Range<Int>? = nil) -> Grid {
    var part = Rows(records: rows.records)
    guard let columns else {
      part.extents = Array(rows.extents[range])
      return Grid(part)
    }
    part.window = ColumnWindow(columns, of: rows.records)
    part.extents = rows[range].compactMap { row in
      var extent = Extent(record: row.extent.record)
      for column in columns.clamped(to: row.first..<row.last + 1) {
        if let first = row.firstByte(column) { extent.add(first, at: column) }
      }
      return extent.filled > 0 ? extent : nil
    }
    return Grid(part)
  }

  /// The byte between two cells of the file.
  var delimiter: UInt8 { rows.records.dialect.delimiter }

  /// A choice of columns for rows of this grid.
  func selecting(_ columns: [Int]) -> CellSelection { CellSelection(of: columns, in: rows.records) }

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

extension CellSelection {
  /// The chosen columns of a row.
  func cells(of row: Grid.Row) -> Cells { Cells(of: self, record: Int(row.extent.record)) }
}
