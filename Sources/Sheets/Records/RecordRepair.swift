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
  private let dialect: Dialect
  private var delimiter: UInt8 { dialect.delimiter }
  private let start: Int

  /// Reads from `start`; a quoted cell may only go over a line end where it ends well within `text`.
  static func repaired(_ text: UnsafeBufferPointer<UInt8>, from start: Int, dialect: Dialect) -> RecordRepair
  {
    var repair = RecordRepair(text: text, dialect: dialect, start: start)
    repair.run()
    return repair
  }

  private init(text: UnsafeBufferPointer<UInt8>, dialect: Dialect, start: Int) {
    self.text = text
    self.dialect = dialect
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
    guard position < text.count, let quote = dialect.quote, text[position] == quote else {
      return readPlainCell(from: position, isOpened: false)
    }
    if let end = text.endOfQuotedCell(
      from: position, delimiter: delimiter, quote: quote, escape: dialect.escape)
    {
      appendQuoted(position..<end, by: quote)
      return end
    }
    // The quote may still be closed on its own line, with stray quotes between: `"the "best" one"`.
    if let end = endOfLooseCell(from: position, quote: quote) {
      note(.stray, at: position)
      appendQuoted(position..<end, by: quote)
      return end
    }
    return readPlainCell(from: position, isOpened: true)
  }

  private mutating func readPlainCell(from position: Int, isOpened: Bool) -> Int {
    let end = text.endOfPlainCell(from: position, delimiter: delimiter)
    let isStray =
      !isFormulaText(position..<end)
      && holdsQuote((isOpened ? position + 1 : position)..<end)
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
  private mutating func appendQuoted(_ range: Range<Int>, by quote: UInt8) {
    var last = range.upperBound - 1
    while text[last] != quote { last -= 1 }
    var cell: [UInt8] = []
    var position = range.lowerBound + 1
    while position < last {
      if position + 1 < last, isEscape(at: position, by: quote) { position += 1 }
      cell.append(text[position])
      position += 1
    }
    cells.append(cell)
  }

  /// Whether the byte makes a quotation mark, or a backslash, of the one after it.
  private func isEscape(at position: Int, by quote: UInt8) -> Bool {
    let next = text[position + 1]
    if dialect.escape == .backslash, text[position] == UInt8(ascii: "\\") {
      return next == quote || next == UInt8(ascii: "\\")
    }
    return text[position] == quote && next == quote
  }

  /// Whether a range holds a quotation mark that no backslash keeps.
  private func holdsQuote(_ range: Range<Int>) -> Bool {
    guard let quote = dialect.quote else { return false }
    var position = range.lowerBound
    while position < range.upperBound {
      if text[position] == quote { return true }
      position += dialect.escape == .backslash && text[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// The end of a quoted cell with stray quotes in it; a quote right after a delimiter opens another cell.
  private func endOfLooseCell(from start: Int, quote: UInt8) -> Int? {
    let lineEnd = text.endOfLine(from: start)
    for position in start + 1..<max(lineEnd, start + 1) where text[position] == quote {
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
