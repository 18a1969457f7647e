/// The records of a text: where each starts and where each of its cells ends. The text itself is not copied.
///
/// One for each file, shared by all of its rows.
final class Records: Sendable {
  /// One record that is not blank by the letter: it has a character that is no space.
  struct Record: Hashable, Sendable {
    /// The spreadsheet row, from 1.
    let row: Int
    /// The physical line on which it starts, from 1.
    let line: Int
    /// How many cells it has, at least one.
    let cells: Int
  }

  /// A quotation mark out of place, which was taken literally.
  struct QuoteFault: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case stray, unclosed }
    let kind: Kind
    let row: Int
    let line: Int
    /// The column of the cell, from 0.
    let column: Int
  }

  /// A record with more cells than are kept.
  struct Overlong: Hashable, Sendable {
    let row: Int
    let line: Int
    let cells: Int
  }

  /// Where a record starts, kept to 20 bytes, for there are as many as rows.
  struct Mark: Hashable, Sendable {
    private let startLow: UInt32
    private let startHigh: UInt32
    private let shortFirstCell: UInt32
    private let shortRow: UInt32
    private let shortLine: UInt32

    init(start: Int, firstCell: Int, row: Int, line: Int) {
      startLow = UInt32(truncatingIfNeeded: start)
      startHigh = UInt32(truncatingIfNeeded: start >> 32)
      shortFirstCell = UInt32(clamping: firstCell)
      shortRow = UInt32(clamping: row)
      shortLine = UInt32(clamping: line)
    }

    var start: Int { Int(startHigh) << 32 | Int(startLow) }
    /// The number of its first cell among all cells.
    var firstCell: Int { Int(shortFirstCell) }
    var row: Int { Int(shortRow) }
    var line: Int { Int(shortLine) }
  }

  /// More cells of a record are not kept; spreadsheets have 16,384 columns.
  static let mostCells = 131_072

  let text: ArraySlice<UInt8>
  let dialect: Dialect
  let notation: CellNotation
  /// The first quotation marks out of place, in the order of the file.
  let faults: [QuoteFault]
  /// How many more of a kind there are, from which on.
  let furtherFaults: [(first: QuoteFault, count: Int)]
  /// The records that were cut at `mostCells`.
  let overlong: [Overlong]
  /// How many bytes were looked at, counted each time: a few times those of the text, whatever its quotes.
  let work: Int
  private let marks: [Mark]
  /// The delimiter or line end after each cell, counted from the start of its record.
  private let ends: [UInt32]

  init(
    of text: ArraySlice<UInt8>, dialect: Dialect, marks: [Mark], ends: [UInt32], stray: FirstOnes<QuoteFault>,
    unclosed: FirstOnes<QuoteFault>, overlong: [Overlong], work: Int
  ) {
    self.text = text
    self.dialect = dialect
    notation = text.withUnsafeBufferPointer { CellNotation(dialect, of: $0) }
    self.marks = marks
    self.ends = ends
    faults = (stray.kept + unclosed.kept).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    furtherFaults = [stray, unclosed].compactMap { faults in faults.next.map { ($0, faults.further) } }
    self.overlong = overlong
    self.work = work
  }

  /// How many records there are.
  var count: Int { marks.count }

  subscript(record: Int) -> Record {
    Record(row: row(of: record), line: line(of: record), cells: cellCount(of: record))
  }

  func row(of record: Int) -> Int { marks[record].row }

  func line(of record: Int) -> Int { marks[record].line }

  /// The physical line on which a record ends.
  func lastLine(of record: Int) -> Int {
    let mark = marks[record]
    // Between two records are blank rows only, of one line each.
    if record + 1 < marks.count {
      let next = marks[record + 1]
      return next.line - (next.row - mark.row)
    }
    var start = mark.start
    let end = place(ofCell: cellCount(of: record) - 1, in: record).upperBound
    return text.withUnsafeBufferPointer { mark.line + $0.countOfLineEnds(from: &start, to: end) }
  }

  func cellCount(of record: Int) -> Int {
    (record + 1 < marks.count ? marks[record + 1].firstCell : ends.count) - marks[record].firstCell
  }

  /// The place of a cell between its delimiters, as offsets from the start of `text`; empty beyond the last cell.
  func place(ofCell column: Int, in record: Int) -> Range<Int> {
    let mark = marks[record]
    guard column < cellCount(of: record) else { return mark.start..<mark.start }
    let cell = mark.firstCell + column
    let start = column == 0 ? mark.start : mark.start + Int(ends[cell - 1]) + 1
    return start..<mark.start + Int(ends[cell])
  }

  /// The record and the column of the byte at an offset from the start of `text`; `nil` above the first record.
  func cell(at offset: Int) -> (record: Int, column: Int)? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let record = low - 1
    let columns = 0..<cellCount(of: record)
    let column = columns.first { place(ofCell: $0, in: record).upperBound > offset }
    return (record, column ?? columns.upperBound - 1)
  }

  /// Passes a cell's content, without the quotes around it.
  func withContent<Result>(
    ofCell column: Int, in record: Int, _ body: (CellContent) throws -> Result
  ) rethrows -> Result {
    try text.withUnsafeBufferPointer { text in
      let place = place(ofCell: column, in: record)
      return try body(CellContent(of: UnsafeBufferPointer(rebasing: text[place]), in: notation))
    }
  }

  /// Passes the content of each cell of a record, from left to right.
  func forEachContent(in record: Int, _ body: (_ column: Int, _ content: CellContent) -> Void) {
    let mark = marks[record]
    let cells = ends[mark.firstCell..<mark.firstCell + cellCount(of: record)]
    text.withUnsafeBufferPointer { text in
      var start = mark.start
      for (column, end) in zip(0..., cells) {
        let place = start..<mark.start + Int(end)
        body(column, CellContent(of: UnsafeBufferPointer(rebasing: text[place]), in: notation))
        start = place.upperBound + 1
      }
    }
  }
}
