/// What a cell says, told from how the file writes it: the characters inside its quotes, or all between its delimiters.
struct CellContent {
  /// The characters as the file has them; in a quoted cell quotation marks may still be escaped.
  let bytes: UnsafeBufferPointer<UInt8>
  let isQuoted: Bool
  private let dialect: Dialect

  /// Takes a cell from delimiter to delimiter.
  ///
  /// A cell in quotes, spaces around them or not, is quoted, with whatever stray quotes inside; any other is as it is.
  init(of cell: UnsafeBufferPointer<UInt8>, dialect: Dialect) {
    self.dialect = dialect
    if let inner = Self.inside(cell, dialect) {
      bytes = UnsafeBufferPointer(rebasing: cell[inner])
      isQuoted = true
    } else {
      bytes = cell
      isQuoted = false
    }
  }

  /// Whether the characters are not the bytes as they are.
  var isEscaped: Bool {
    guard isQuoted, let quote = dialect.quote else { return false }
    let isBackslash = dialect.escape == .backslash
    return bytes.contains { $0 == quote || isBackslash && $0 == UInt8(ascii: "\\") }
  }

  /// The characters of a part of `bytes`, with one quotation mark for each escaped one.
  func unescaped(_ part: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let quote = dialect.quote else { return Array(part) }
    var characters: [UInt8] = []
    characters.reserveCapacity(part.count)
    var position = 0
    while position < part.count {
      if position + 1 < part.count, isEscape(part[position], before: part[position + 1], quote: quote) {
        position += 1
      }
      characters.append(part[position])
      position += 1
    }
    return characters
  }

  /// The text with every space and invisible character that the file has.
  var verbatim: String {
    isEscaped
      ? String(decoding: unescaped(bytes), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte makes a quotation mark, or a backslash, of the one after it.
  private func isEscape(_ byte: UInt8, before next: UInt8, quote: UInt8) -> Bool {
    if dialect.escape == .backslash, byte == UInt8(ascii: "\\") {
      return next == quote || next == UInt8(ascii: "\\")
    }
    return byte == quote && next == quote
  }

  /// The place between the quotes of a quoted cell.
  private static func inside(_ cell: UnsafeBufferPointer<UInt8>, _ dialect: Dialect) -> Range<Int>? {
    guard let first = cell.first, let quote = dialect.quote else { return nil }
    // Nearly every cell that is not quoted starts with another visible character.
    guard first == quote || first == 0x20 || first == 0x09 else { return nil }
    var start = 0
    var end = cell.count
    while start < end, cell[start] == 0x20 || cell[start] == 0x09 { start += 1 }
    while end > start, cell[end - 1] == 0x20 || cell[end - 1] == 0x09 { end -= 1 }
    guard end - start >= 2, cell[start] == quote, cell[end - 1] == quote else { return nil }
    if dialect.escape == .backslash {
      var backslashes = 0
      while end - 2 - backslashes > start, cell[end - 2 - backslashes] == UInt8(ascii: "\\") {
        backslashes += 1
      }
      guard backslashes.isMultiple(of: 2) else { return nil }
    }
    return start + 1..<end - 1
  }
}
