/// Finds UTF-8 that was once read as Windows-1252 and saved again, such as `MÃ¼nchen`.
enum DoubleEncoding {
  /// The first word that shows it; `nil` for sound text.
  static func firstSample(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0xC3 && isDamage(bytes, at: index) {
        return word(in: bytes, around: index)
      }
      return nil
    }
  }

  /// Whether the characters at `index` are the bytes of one character: `Ã` or `Â` and one more, or `â€` and one more.
  ///
  /// Only these leads are asked for: they cover Latin letters and punctuation, and no language writes them so.
  private static func isDamage(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case 0x82, 0x83:
      return continuation(bytes, at: index + 2) != nil
    case 0xA2:
      guard let second = continuation(bytes, at: index + 2), [0x80, 0x82, 0x84].contains(second.byte) else {
        return false
      }
      return continuation(bytes, at: index + 2 + second.length) != nil
    default:
      return false
    }
  }

  /// The byte from 0x80 to 0xBF that the character at `index` is in Windows-1252, and its length in UTF-8.
  private static func continuation(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (byte: UInt8, length: Int)? {
    guard index < bytes.count else { return nil }
    let length = UTF8Text.sequenceLength(in: bytes, at: index)
    guard length > 1 else { return nil }
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    // Latin-1 controls are what programs make of the five bytes that Windows-1252 leaves undefined.
    if (0x80...0xBF).contains(value) { return (UInt8(value), length) }
    for byte in UInt8(0x80)...0x9F where CodePage.windows1252.scalar(byte)?.value == value {
      return (byte, length)
    }
    return nil
  }

  /// The word around `index`, at most some 40 bytes to either side.
  private static func word(in bytes: UnsafeBufferPointer<UInt8>, around index: Int) -> String {
    var start = index
    var end = index
    while start > 0, index - start < 40, !isBreak(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, end - index < 40, !isBreak(bytes[end]) { end += 1 }
    while start < index, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "\"")
  }
}
