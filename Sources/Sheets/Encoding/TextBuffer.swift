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
