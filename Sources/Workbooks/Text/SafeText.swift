/// Makes any text fit for a spreadsheet file: no character that breaks the file, no length that needs repair.
package enum SafeText {
  /// The most UTF-16 units that a cell may hold.
  package static let cellLimit = 32_767

  /// The text without control characters and non-characters; line breaks become `\n`, tabs become spaces.
  package static func cleaned(_ text: String) -> String {
    guard isSuspect(text) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: break
      case 0xFDD0...0xFDEF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The cleaned text on one line, without spaces at its ends.
  package static func oneLine(_ text: String) -> String {
    let clean = cleaned(text)
    guard clean.contains(byte: "\n") || clean.first == " " || clean.last == " " else {
      return clean
    }
    return clean.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  /// The cleaned text, cut with an ellipsis where it is longer than a cell may be.
  package static func cell(_ text: String) -> String {
    cut(cleaned(text), toUnits: cellLimit)
  }

  /// The text with at most so many UTF-16 units once it is escaped; where it is cut it ends in an ellipsis.
  package static func cut(_ text: String, toUnits limit: Int) -> String {
    // Three bytes of UTF-8 are at least one unit, and escaping adds six units for every eight bytes.
    guard text.utf8.count * 2 > limit, units(escaped(text)) > limit else { return text }
    var result = ""
    var count = 1
    for character in text {
      count += character.utf16.count + (character == "_" ? 6 : 0)
      if count > limit { break }
      result.append(character)
    }
    return result + "…"
  }

  /// The text as it is stored: `_x0041_` would be read as `A`, so its underscore is written as `_x005F_`.
  package static func escaped(_ text: String) -> String {
    guard text.contains(byte: "_") else { return text }
    let bytes = Array(text.utf8)
    let places = bytes.indices.filter { isEscape(bytes, at: $0) }
    guard !places.isEmpty else { return text }
    var result: [UInt8] = []
    var copied = 0
    for place in places {
      result += bytes[copied..<place]
      result += Array("_x005F_".utf8)
      copied = place + 1
    }
    result += bytes[copied...]
    return String(decoding: result, as: UTF8.self)
  }

  private static func units(_ text: String) -> Int { text.utf16.count }

  /// Whether a text may hold a character that is changed, by its bytes: most hold none.
  private static func isSuspect(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { place in
        switch bytes[place] {
        case 0x00..<0x0A, 0x0B..<0x20, 0x7F, 0xEF, 0xF0...0xFF: true
        case 0xC2: bytes[place + 1] < 0xA0
        // Among dashes, quotation marks and dots only the ends of lines and paragraphs.
        case 0xE2: bytes[place + 1] == 0x80 && bytes[place + 2] & 0xFE == 0xA8
        default: false
        }
      }
    } ?? true
  }

  private static func isEscape(_ bytes: [UInt8], at place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count, bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[(place + 2)...(place + 5)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
