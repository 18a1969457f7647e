/// Cuts a text into records: each with its spreadsheet row and the physical line on which it starts.
enum RecordReader {
  /// Reads a text that starts on physical line `firstLine`; never fails, and loses no row to a quote out of place.
  static func records(of text: ArraySlice<UInt8>, dialect: Dialect, firstLine: Int = 1) -> Records {
    text.withUnsafeBufferPointer { bytes in
      var reading = Reading(bytes, dialect: dialect, firstLine: firstLine)
      reading.run()
      return reading.finished(of: text)
    }
  }
}

/// One pass over a text; goes back only to the line after one that had to be repaired.
private struct Reading: ~Copyable {
  private let text: UnsafeBufferPointer<UInt8>
  private let dialect: Dialect
  private var parser: StrictParser
  private var marks: [Records.Mark] = []
  private var stray = FirstOnes<Records.QuoteFault>()
  private var unclosed = FirstOnes<Records.QuoteFault>()
  private var overlong: [Records.Overlong] = []
  private var widths = RecordWidths()
  private var repairWork = 0
  private var position = 0
  private var line: Int
  private var row = 1

  init(_ text: UnsafeBufferPointer<UInt8>, dialect: Dialect, firstLine: Int) {
    self.text = text
    self.dialect = dialect
    line = firstLine
    let separators = text.separatorsExpected(delimiter: dialect.delimiter)
    parser = StrictParser(text, dialect: dialect, cells: separators.delimiters + separators.lineEnds)
    marks.reserveCapacity(separators.lineEnds)
  }

  mutating func run() {
    while position < text.count { readRow() }
  }

  consuming func finished(of text: ArraySlice<UInt8>) -> Records {
    Records(
      of: text, dialect: dialect, marks: marks, ends: parser.takeEnds(),
      stray: stray, unclosed: unclosed, overlong: overlong, work: parser.work + repairWork)
  }

  /// Reads from the start of a line to the end of its record, or over one blank line.
  private mutating func readRow() {
    let start = position
    let firstCell = parser.cellCount
    parser.begin(at: start)
    var end = start
    var lines = 0
    while true {
      let lineStart = end
      end = text.startOfLine(after: text.endOfLine(from: lineStart))
      lines += 1
      var outcome = parser.feed(lineStart..<end)
      let isBlank = lines == 1 && outcome == .pending && !parser.isInsideQuotes
      if outcome == .pending, end == text.count { outcome = parser.finish() }
      switch outcome {
      case .ended where lines == 1 || !isSwallowing(from: start, cells: parser.cellCount - firstCell):
        keep(from: start, firstCell: firstCell, end: end, lines: lines)
        return
      case .pending where isBlank:
        position = end
        line += 1
        row += 1
        return
      case .pending where end < text.count:
        continue
      case .failed where lines == 1 || !isSwallowing(from: start, cells: nil):
        repair(from: start, to: end, firstCell: firstCell)
        return
      case .ended, .pending, .failed:
        let firstLineEnd = text.startOfLine(after: text.endOfLine(from: start))
        repair(from: start, to: firstLineEnd, firstCell: firstCell)
        return
      }
    }
  }

  private mutating func keep(from start: Int, firstCell: Int, end: Int, lines: Int) {
    let cells = parser.cellCount - firstCell
    if cells > Records.mostCells {
      overlong.append(Records.Overlong(row: row, line: line, cells: cells))
      parser.drop(from: firstCell + Records.mostCells)
    }
    marks.append(Records.Mark(start: start, firstCell: firstCell, row: row, line: line))
    widths.note(cells)
    position = end
    line += lines
    row += 1
  }

  /// Whether a record of several lines is rather an unclosed quote that ran into a quote of a later row.
  ///
  /// It is, if its first two lines have the usual number of cells each and the whole, if it ended well, has a number
  /// that no record before has.
  private mutating func isSwallowing(from start: Int, cells: Int?) -> Bool {
    if let cells, widths.isKnown(cells) { return false }
    guard let first = width(ofLineAt: start), first > 1, widths.isUsual(first) else { return false }
    return width(ofLineAt: text.startOfLine(after: text.endOfLine(from: start))) == first
  }

  /// How many cells a line has by itself.
  private mutating func width(ofLineAt start: Int) -> Int? {
    let line = UnsafeBufferPointer(rebasing: text[..<text.endOfLine(from: start)])
    guard start < line.count else { return nil }
    var repair = RecordRepair(line, from: start, dialect: dialect)
    var width = 0
    while repair.nextEnd() != nil { width += 1 }
    repairWork += repair.work
    return width
  }

  /// Reads the record again with the quotes that are out of place taken literally.
  private mutating func repair(from start: Int, to end: Int, firstCell: Int) {
    parser.forget(from: firstCell)
    var repair = RecordRepair(
      UnsafeBufferPointer(rebasing: text[..<end]), from: start, dialect: dialect)
    while let cellEnd = repair.nextEnd() { parser.append(cellUpTo: cellEnd) }
    repairWork += repair.work
    var counted = start
    var lines = 0
    for fault in repair.faults {
      lines += text.countOfLineEnds(from: &counted, to: fault.position)
      let told = Records.QuoteFault(kind: fault.kind, row: row, line: line + lines, column: fault.column)
      if fault.kind == .stray { stray.append(told) } else { unclosed.append(told) }
    }
    lines += text.countOfLineEnds(from: &counted, to: repair.end)
    if counted < repair.end { lines += 1 }
    keep(from: start, firstCell: firstCell, end: repair.end, lines: lines)
  }
}

/// How many cells the records of a file have, to tell a record that is unlike the others.
private struct RecordWidths {
  private var last = 0
  private var common = 0
  private var votes = 0
  private var all: Set<Int> = []

  /// Whether the record before has so many cells, or most of them.
  func isUsual(_ width: Int) -> Bool { width == last || width == common }

  /// Whether it is usual, or the number of cells, two at least, of any record before.
  func isKnown(_ width: Int) -> Bool { isUsual(width) || width > 1 && all.contains(width) }

  mutating func note(_ width: Int) {
    if width != last { all.insert(width) }
    last = width
    if votes == 0 { common = width }
    votes += width == common ? 1 : -1
  }
}
