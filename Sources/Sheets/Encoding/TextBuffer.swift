/// Collects a text as UTF-8 and counts what was no text.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []
  private(set) var undecodable = 0
  private(set) var nulls = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// A character's UTF-8: its length in the highest byte, its bytes from the lowest on; for characters of the basic plane.
  static func spelling(of value: UInt32) -> UInt32 {
    switch value {
    case 0..<0x80: 1 << 24 | value
    case 0x80..<0x800: 2 << 24 | (0x80 | value & 0x3F) << 8 | 0xC0 | value >> 6
    default:
      3 << 24 | (0x80 | value & 0x3F) << 16 | (0x80 | value >> 6 & 0x3F) << 8 | 0xE0 | value >> 12 & 0x0F
    }
  }

  /// Appends a character as `spelling` gives it.
  mutating func append(_ spelling: UInt32) {
    bytes.append(UInt8(truncatingIfNeeded: spelling))
    if spelling >> 24 > 1 { bytes.append(UInt8(truncatingIfNeeded: spelling >> 8)) }
    if spelling >> 24 > 2 { bytes.append(UInt8(truncatingIfNeeded: spelling >> 16)) }
  }

  /// Appends a byte below 0x80; a NUL is left out.
  mutating func append(ascii byte: UInt8) {
    if byte == 0 { nulls += 1 } else { bytes.append(byte) }
  }

  /// Appends the plain characters from `position` on, NUL bytes left out, and returns the place of the next other byte.
  mutating func appendPlain(_ file: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
    let end = file.endOfPlain(from: position)
    if end > position { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: file[position..<end])) }
    guard end < file.count, file[end] == 0 else { return end }
    nulls += 1
    return end + 1
  }

  /// Appends a character; a NUL is left out, and what is no character becomes U+FFFD.
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(ascii: UInt8(scalar))
    } else if (0xD800..<0xE000).contains(scalar) || scalar > 0x10FFFF {
      appendReplacement()
    } else if scalar < 0x10000 {
      append(Self.spelling(of: scalar))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Takes over what another buffer holds, and its counts.
  mutating func append(_ other: DecodedText) {
    bytes.append(contentsOf: other.bytes)
    undecodable += other.undecodable
    nulls += other.nulls
  }

  mutating func appendReplacement() {
    undecodable += 1
    bytes.append(contentsOf: Self.replacement)
  }

  func decoded(as encoding: TextEncoding) -> DecodedText {
    DecodedText(bytes: bytes, encoding: encoding, undecodable: undecodable, nulls: nulls)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `position` on that is a NUL or no plain character, or the end.
  func endOfPlain(from position: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var position = position
    // Eight bytes at once: no high bit, no zero byte.
    while position + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word
      if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
      position += 8
    }
    while position < count, self[position] > 0, self[position] < 0x80 { position += 1 }
    return position
  }
}
