/// How a record is cut by the letter of RFC 4180, for those who look before libcsv reads, or after it gave up.
extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `position` on that is no space, and no tab unless tabs delimit.
  func endOfSpaces(from position: Int, delimiter: UInt8) -> Int {
    var position = position
    while position < count, self[position] == 0x20 || self[position] == 0x09, self[position] != delimiter {
      position += 1
    }
    return position
  }

  /// The delimiter or line end after the quoted cell whose quote is at `start`; `nil` where it does not end well.
  func endOfQuotedCell(
    from start: Int, delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\""), escape: Dialect.Escape = .doubled
  ) -> Int? {
    quotedCell(from: start, delimiter: delimiter, quote: quote, escape: escape).end
  }

  /// The same, and how far it took to look.
  func quotedCell(
    from start: Int, delimiter: UInt8, quote: UInt8, escape: Dialect.Escape
  ) -> (end: Int?, reached: Int) {
    var position = start + 1
    while position < count {
      if escape == .backslash, self[position] == UInt8(ascii: "\\") {
        position += 2
      } else if self[position] != quote {
        position += 1
      } else if position + 1 < count, self[position + 1] == quote {
        position += 2
      } else {
        let end = endOfSpaces(from: position + 1, delimiter: delimiter)
        return (isCellEnd(end, delimiter: delimiter) ? end : nil, end)
      }
    }
    return (nil, count)
  }

  /// The delimiter or line end after `start`, whatever quotes are between.
  func endOfPlainCell(from start: Int, delimiter: UInt8) -> Int {
    var position = start
    while !isCellEnd(position, delimiter: delimiter) { position += 1 }
    return position
  }

  /// Whether a cell ends before `position`: at a delimiter, a line end or the end of the text.
  func isCellEnd(_ position: Int, delimiter: UInt8) -> Bool {
    position >= count || self[position] == delimiter || self[position] == 0x0A || self[position] == 0x0D
  }
}
