/// Reads a record whose quotes are out of place: good cells as they are meant, the others with quotes as text.
struct RecordRepair {
  /// The bytes of each cell, unquoted and without spaces around it.
  private(set) var cells: [[UInt8]] = []
  /// The first quote that was taken literally: what it is, the line within the record and the column, from 0.
  private(set) var fault: (kind: Records.QuoteFault.Kind, line: Int, column: Int)?
  /// Where the next record starts, and the number of lines up to there.
  private(set) var end = 0
  private(set) var lines = 0

  private let text: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let start: Int

  /// Reads from `start`; a quoted cell may only go over a line end where it ends well within `text`.
  static func repaired(_ text: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8) -> RecordRepair
  {
    var repair = RecordRepair(text: text, delimiter: delimiter, start: start)
    repair.run()
    return repair
  }

  private init(text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, start: Int) {
    self.text = text
    self.delimiter = delimiter
    self.start = start
  }

  private mutating func run() {
    var position = start
    while true {
      position = readCell(from: text.endOfSpaces(from: position, delimiter: delimiter))
      guard position < text.count, text[position] == delimiter else { break }
      position += 1
    }
    end = text.startOfLine(after: position)
    lines = lineCount(to: end, isEnd: true)
  }

  /// Reads one cell and returns the delimiter or line end after it.
  private mutating func readCell(from position: Int) -> Int {
    guard position < text.count, text[position] == UInt8(ascii: "\"") else {
      return readPlainCell(from: position, isOpened: false)
    }
    if let end = text.endOfQuotedCell(from: position, delimiter: delimiter) {
      appendQuoted(position..<end)
      return end
    }
    // The quote may still be closed on its own line, with stray quotes between: `"the "best" one"`.
    if let end = endOfLooseCell(from: position) {
      note(.stray, at: position)
      appendQuoted(position..<end)
      return end
    }
    return readPlainCell(from: position, isOpened: true)
  }

  private mutating func readPlainCell(from position: Int, isOpened: Bool) -> Int {
    let end = text.endOfPlainCell(from: position, delimiter: delimiter)
    let isStray =
      !isFormulaText(position..<end)
      && text[(isOpened ? position + 1 : position)..<end].contains(UInt8(ascii: "\""))
    if isStray || isOpened { note(isStray ? .stray : .unclosed, at: position) }
    var last = end
    while last > position, text[last - 1] == 0x20 || text[last - 1] == 0x09 { last -= 1 }
    cells.append(Array(text[position..<last]))
    return end
  }

  /// Whether a cell is text that a formula keeps from being changed, such as `="007"`; its quotes are in place.
  private func isFormulaText(_ range: Range<Int>) -> Bool {
    let cell = text[range]
    return cell.count >= 3 && cell.starts(with: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      && cell.last == UInt8(ascii: "\"") && cell.filter { $0 == UInt8(ascii: "\"") }.count == 2
  }

  /// Takes a cell from its opening quote to the spaces after its closing quote; doubled quotes become one.
  private mutating func appendQuoted(_ range: Range<Int>) {
    var last = range.upperBound - 1
    while text[last] != UInt8(ascii: "\"") { last -= 1 }
    var cell: [UInt8] = []
    var position = range.lowerBound + 1
    while position < last {
      cell.append(text[position])
      let isDoubled =
        text[position] == UInt8(ascii: "\"") && position + 1 < last
        && text[position + 1] == UInt8(ascii: "\"")
      position += isDoubled ? 2 : 1
    }
    cells.append(cell)
  }

  /// The end of a quoted cell with stray quotes in it; a quote right after a delimiter opens another cell.
  private func endOfLooseCell(from start: Int) -> Int? {
    let lineEnd = text.endOfLine(from: start)
    for position in start + 1..<max(lineEnd, start + 1) where text[position] == UInt8(ascii: "\"") {
      if text[position - 1] == delimiter { return nil }
      let end = text.endOfSpaces(from: position + 1, delimiter: delimiter)
      if text.isCellEnd(end, delimiter: delimiter) { return end }
    }
    return nil
  }

  private mutating func note(_ kind: Records.QuoteFault.Kind, at position: Int) {
    guard fault == nil else { return }
    fault = (kind, lineCount(to: position, isEnd: false), cells.count)
  }

  /// The line ends between `start` and `position`; at the end of a record an unended line counts as one.
  private func lineCount(to position: Int, isEnd: Bool) -> Int {
    var count = 0
    var current = start
    while current < position {
      let lineEnd = text.endOfLine(from: current)
      if lineEnd >= position { return isEnd ? count + 1 : count }
      current = text.startOfLine(after: lineEnd)
      count += 1
    }
    return count
  }
}
