/// How a file writes its cells, as far as it takes to read one of them.
struct CellNotation: Hashable, Sendable {
  /// The byte around quoted cells; 0, which no text holds, where there are none.
  let quote: UInt8
  /// Whether a backslash keeps the quotation mark after it.
  let isBackslash: Bool
  /// Whether a character without width is anywhere in the file.
  let holdsZeroWidth: Bool

  init(_ dialect: Dialect, of text: UnsafeBufferPointer<UInt8>) {
    quote = dialect.quote ?? 0
    isBackslash = dialect.escape == .backslash && dialect.quote != nil
    holdsZeroWidth = CellText.hasZeroWidth(text)
  }
}

/// What a cell says, told from how the file writes it: the characters inside its quotes, or all between its delimiters.
struct CellContent {
  /// The characters as the file has them; in a quoted cell quotation marks may still be escaped.
  let bytes: UnsafeBufferPointer<UInt8>
  let isQuoted: Bool
  let notation: CellNotation

  /// Takes a cell from delimiter to delimiter.
  ///
  /// A cell in quotes, spaces around them or not, is quoted, with whatever stray quotes inside; any other is as it is.
  init(of cell: UnsafeBufferPointer<UInt8>, in notation: CellNotation) {
    self.notation = notation
    if let inner = Self.inside(cell, notation) {
      bytes = UnsafeBufferPointer(rebasing: cell[inner])
      isQuoted = true
    } else {
      bytes = cell
      isQuoted = false
    }
  }

  /// Whether the characters are not the bytes as they are.
  var isEscaped: Bool {
    guard isQuoted else { return false }
    for byte in bytes where byte == notation.quote || byte == UInt8(ascii: "\\") && notation.isBackslash {
      return true
    }
    return false
  }

  /// The characters of a part of `bytes`, with one quotation mark for each escaped one.
  func unescaped(_ part: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var characters: [UInt8] = []
    characters.reserveCapacity(part.count)
    var position = 0
    while position < part.count {
      if position + 1 < part.count, isEscape(part[position], before: part[position + 1]) {
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
  private func isEscape(_ byte: UInt8, before next: UInt8) -> Bool {
    if notation.isBackslash, byte == UInt8(ascii: "\\") {
      return next == notation.quote || next == UInt8(ascii: "\\")
    }
    return byte == notation.quote && next == byte
  }

  /// The place between the quotes of a quoted cell.
  private static func inside(_ cell: UnsafeBufferPointer<UInt8>, _ notation: CellNotation) -> Range<Int>? {
    guard let first = cell.first else { return nil }
    let quote = notation.quote
    // Nearly every cell that is not quoted starts with another visible character.
    guard first == quote || first == 0x20 || first == 0x09 else { return nil }
    var start = 0
    var end = cell.count
    while start < end, cell[start] == 0x20 || cell[start] == 0x09 { start += 1 }
    while end > start, cell[end - 1] == 0x20 || cell[end - 1] == 0x09 { end -= 1 }
    guard end - start >= 2, cell[start] == quote, cell[end - 1] == quote else { return nil }
    if notation.isBackslash {
      var backslashes = 0
      while end - 2 - backslashes > start, cell[end - 2 - backslashes] == UInt8(ascii: "\\") {
        backslashes += 1
      }
      guard backslashes.isMultiple(of: 2) else { return nil }
    }
    return start + 1..<end - 1
  }
}
