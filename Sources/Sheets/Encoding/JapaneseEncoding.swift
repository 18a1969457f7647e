/// The encodings of Japanese files before Unicode.
enum JapaneseEncoding: Sendable, CaseIterable {
  case shiftJIS, eucJP

  /// One character of a file: its value, how many bytes it took, and its row in the Japanese set.
  struct Unit: Hashable {
    let value: UInt16
    let length: Int
    /// The row; 0 for a byte that stands alone.
    let row: Int
  }

  var encoding: TextEncoding { self == .shiftJIS ? .shiftJIS : .eucJP }

  /// The character at `position`, whose byte is 0x80 or above; U+FFFD of one byte where there is none.
  func unit(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Unit {
    let second = position + 1 < bytes.count ? bytes[position + 1] : 0
    return self == .shiftJIS ? Self.shiftJIS(bytes[position], second) : Self.eucJP(bytes[position], second)
  }

  /// Decodes a text; bytes without a character become U+FFFD, a NUL byte is left out.
  func decoded(_ file: UnsafeBufferPointer<UInt8>) -> DecodedText {
    var text = TextBuffer(capacity: file.count + file.count / 2)
    var position = 0
    while position < file.count {
      if file[position] < 0x80 {
        position = text.appendPlain(file, from: position)
        continue
      }
      let unit = unit(in: file, at: position)
      if unit.value == 0xFFFD {
        text.appendReplacement()
      } else {
        text.append(TextBuffer.spelling(of: UInt32(unit.value)))
      }
      position += unit.length
    }
    return text.decoded(as: encoding)
  }

  private static func shiftJIS(_ lead: UInt8, _ second: UInt8) -> Unit {
    if (0xA1...0xDF).contains(lead) { return Unit(value: 0xFF61 + UInt16(lead - 0xA1), length: 1, row: 0) }
    guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead),
      (0x40...0xFC).contains(second), second != 0x7F
    else { return Unit(value: 0xFFFD, length: 1, row: 0) }
    let pair = Int(lead) - (lead < 0xE0 ? 0x81 : 0xC1)
    let trail = Int(second) - (second < 0x7F ? 0x40 : 0x41)
    return unit(row: 2 * pair + 1 + trail / 94, cell: trail % 94 + 1, length: 2)
  }

  private static func eucJP(_ lead: UInt8, _ second: UInt8) -> Unit {
    if lead == 0x8E, (0xA1...0xDF).contains(second) {
      return Unit(value: 0xFF61 + UInt16(second - 0xA1), length: 2, row: 0)
    }
    guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(second) else {
      return Unit(value: 0xFFFD, length: 1, row: 0)
    }
    return unit(row: Int(lead) - 0xA0, cell: Int(second) - 0xA0, length: 2)
  }

  private static func unit(row: Int, cell: Int, length: Int) -> Unit {
    let value = JapaneseSet.value(row: row, cell: cell)
    return Unit(value: value, length: value == 0xFFFD ? 1 : length, row: row)
  }
}
