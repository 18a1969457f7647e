/// Cuts a record whose quotes are out of place: good cells as they are meant, the others with quotes as text.
///
/// Every byte is looked at a few times at most, whatever the quotes: a look ahead ends at the next quote that opens
/// or closes a cell, and from there the next look starts.
struct RecordRepair {
  /// The cell whose quote was taken literally: what it is, where it starts and its column, from 0.
  struct Fault {
    let kind: Records.QuoteFault.Kind
    let position: Int
    let column: Int
  }

  /// The faults of the record, at most as many as are worth telling.
  private(set) var faults: [Fault] = []
  /// Where the next record starts, once all cells are read.
  private(set) var end = 0
  /// How many bytes were looked at.
  private(set) var work = 0

  private let text: UnsafeBufferPointer<UInt8>
  private let dialect: Dialect
  private let delimiter: UInt8
  private var position: Int
  private var column = 0
  private var isEnded = false

  /// Reads from `start`; a quoted cell may only go over a line end where it ends well within `text`.
  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, dialect: Dialect) {
    self.text = text
    self.dialect = dialect
    delimiter = dialect.delimiter
    position = start
  }

  /// The delimiter or line end after the next cell; `nil` at the end of the record.
  mutating func nextEnd() -> Int? {
    guard !isEnded else { return nil }
    let cellEnd = readCell(from: text.endOfSpaces(from: position, delimiter: delimiter))
    column += 1
    if cellEnd < text.count, text[cellEnd] == delimiter {
      position = cellEnd + 1
    } else {
      end = text.startOfLine(after: cellEnd)
      isEnded = true
    }
    return cellEnd
  }

  /// Reads one cell and returns the delimiter or line end after it.
  private mutating func readCell(from position: Int) -> Int {
    guard position < text.count, let quote = dialect.quote, text[position] == quote else {
      return readPlainCell(from: position, isOpened: false)
    }
    let (end, reached) = text.quotedCell(
      from: position, delimiter: delimiter, quote: quote, escape: dialect.escape)
    work += reached - position
    if let end { return end }
    // The quote may still be closed on its own line, with stray quotes between: `"the "best" one"`.
    if let end = endOfLooseCell(from: position, quote: quote) {
      note(.stray, at: position)
      return end
    }
    return readPlainCell(from: position, isOpened: true)
  }

  private mutating func readPlainCell(from position: Int, isOpened: Bool) -> Int {
    let end = text.endOfPlainCell(from: position, delimiter: delimiter)
    work += end - position
    let isStray =
      !isFormulaText(position..<end) && holdsQuote((isOpened ? position + 1 : position)..<end)
    if isStray || isOpened { note(isStray ? .stray : .unclosed, at: position) }
    return end
  }

  /// Whether a cell is text that a formula keeps from being changed, such as `="007"`; its quotes are in place.
  private func isFormulaText(_ range: Range<Int>) -> Bool {
    var cell = text[range]
    while let last = cell.last, last == 0x20 || last == 0x09 { cell.removeLast() }
    return cell.count >= 3 && cell.starts(with: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      && cell.last == UInt8(ascii: "\"") && !cell.dropFirst(2).dropLast().contains(UInt8(ascii: "\""))
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
  private mutating func endOfLooseCell(from start: Int, quote: UInt8) -> Int? {
    var position = start + 1
    var isAfterDelimiter = false
    defer { work += position - start }
    while position < text.count, text[position] != 0x0A, text[position] != 0x0D {
      let byte = text[position]
      position += 1
      if byte == quote {
        if isAfterDelimiter { return nil }
        let end = text.endOfSpaces(from: position, delimiter: delimiter)
        if text.isCellEnd(end, delimiter: delimiter) { return end }
      } else if byte == UInt8(ascii: "\\"), dialect.escape == .backslash, position < text.count,
        text[position] == quote || text[position] == byte
      {
        position += 1
        isAfterDelimiter = false
      } else {
        isAfterDelimiter = byte == delimiter || isAfterDelimiter && (byte == 0x20 || byte == 0x09)
      }
    }
    return nil
  }

  private mutating func note(_ kind: Records.QuoteFault.Kind, at position: Int) {
    guard faults.count < Self.mostFaults else { return }
    faults.append(Fault(kind: kind, position: position, column: column))
  }

  private static let mostFaults = 16
}
