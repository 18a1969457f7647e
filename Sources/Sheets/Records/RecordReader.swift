/// Cuts a text into records: each with its spreadsheet row and the physical line on which it starts.
enum RecordReader {
  /// Reads a text that starts on physical line `firstLine`; never fails, and loses no row to a quote out of place.
  static func records(of text: ArraySlice<UInt8>, dialect: Dialect, firstLine: Int = 1) -> Records {
    text.withUnsafeBufferPointer { text in
      var reading = Reading(text, dialect: dialect, firstLine: firstLine)
      reading.run()
      return reading.finished()
    }
  }

  /// A record longer than this is no record: a spreadsheet cell ends at 32,767 characters, here is room for many.
  static let longestRecord = 1_048_576
}

/// One pass over a text; goes back only to the line after one that had to be repaired.
private struct Reading: ~Copyable {
  private let text: UnsafeBufferPointer<UInt8>
  private let dialect: Dialect
  private let parser: StrictParser
  private var result = Records()
  private var position = 0
  private var line: Int
  private var row = 1
  /// The number of cells of the record before.
  private var usualCount: Int?

  init(_ text: UnsafeBufferPointer<UInt8>, dialect: Dialect, firstLine: Int) {
    self.text = text
    self.dialect = dialect
    line = firstLine
    parser = StrictParser(dialect: dialect, capacity: text.count)
  }

  mutating func run() {
    while position < text.count { readRow() }
  }

  consuming func finished() -> Records {
    (result.text, result.ends) = parser.takeCells()
    return result
  }

  /// Reads from the start of a line to the end of its record, or over one blank line.
  private mutating func readRow() {
    let start = position
    let firstField = parser.cellCount
    var end = start
    var lines = 0
    while true {
      let lineStart = end
      end = text.startOfLine(after: text.endOfLine(from: lineStart))
      lines += 1
      var outcome = parser.feed(UnsafeBufferPointer(rebasing: text[lineStart..<end]))
      let isBlank = lines == 1 && outcome == .pending && !parser.isInsideQuotes
      if outcome == .pending, end == text.count { outcome = parser.finish() }
      switch outcome {
      case .ended:
        if lines > 1, isSwallowing(start: start, cells: parser.cellCount - firstField) {
          repair(
            from: start, to: text.startOfLine(after: text.endOfLine(from: start)), firstField: firstField)
        } else {
          keep(from: firstField, end: end, lines: lines)
        }
        return
      case .pending where isBlank:
        position = end
        line += 1
        row += 1
        return
      case .pending where end - start <= RecordReader.longestRecord && end < text.count:
        continue
      case .pending, .failed:
        repair(from: start, to: end, firstField: firstField)
        return
      }
    }
  }

  private mutating func keep(from firstField: Int, end: Int, lines: Int) {
    let fields = firstField..<parser.cellCount
    result.records.append(Records.Record(row: row, line: line, fields: fields))
    usualCount = fields.count
    position = end
    line += lines
    row += 1
  }

  /// Whether a record of several lines is rather an unclosed quote that ran into a quote of a later row.
  ///
  /// It is, if its first two lines have the usual number of cells each and the whole has not.
  private func isSwallowing(start: Int, cells: Int) -> Bool {
    guard let usualCount, usualCount > 1, cells != usualCount else { return false }
    let second = text.startOfLine(after: text.endOfLine(from: start))
    return [start, second].allSatisfy { lineStart in
      let line = UnsafeBufferPointer(rebasing: text[lineStart..<text.endOfLine(from: lineStart)])
      return RecordRepair.repaired(line, from: 0, dialect: dialect).cells.count == usualCount
    }
  }

  /// Reads the record again with the quote that is out of place taken literally.
  private mutating func repair(from start: Int, to end: Int, firstField: Int) {
    parser.forget(from: firstField)
    let span = UnsafeBufferPointer(rebasing: text[..<end])
    let repaired = RecordRepair.repaired(span, from: start, dialect: dialect)
    for cell in repaired.cells { parser.append(cell) }
    if let fault = repaired.fault {
      result.faults.append(
        Records.QuoteFault(kind: fault.kind, row: row, line: line + fault.line, column: fault.column))
    }
    keep(from: firstField, end: repaired.end, lines: repaired.lines)
  }
}
