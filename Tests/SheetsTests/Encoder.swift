@testable import Sheets

/// Writes texts in the encodings that files come in.
enum Encoder {
  /// The bytes of a text; `nil` where the encoding lacks one of its characters.
  static func bytes(_ text: String, as encoding: TextEncoding, marked: Bool = true) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian: return (marked ? [0xFF, 0xFE] : []) + utf16(text, isBig: false)
    case .utf16BigEndian: return (marked ? [0xFE, 0xFF] : []) + utf16(text, isBig: true)
    case .utf32LittleEndian: return utf32("\u{FEFF}" + text).flatMap { $0.reversed() }
    case .utf32BigEndian: return utf32("\u{FEFF}" + text).flatMap { $0 }
    case .shiftJIS:
      return japanese(text) { row, cell in
        let lead = (row - 1) / 2 + (row < 63 ? 0x81 : 0xC1)
        let trail = row % 2 == 0 ? cell + 0x9E : cell + (cell < 64 ? 0x3F : 0x40)
        return [UInt8(lead), UInt8(trail)]
      }
    case .eucJP: return japanese(text) { [UInt8($0 + 0xA0), UInt8($1 + 0xA0)] }
    case .iso2022JP:
      return japanese(text) { row, cell in
        [0x1B, 0x24, 0x42, UInt8(row + 0x20), UInt8(cell + 0x20), 0x1B, 0x28, 0x42]
      }
    default:
      guard let page = CodePage.all.first(where: { $0.encoding == encoding }) else { return nil }
      return bytes(text, in: page)
    }
  }

  static func bytes(_ text: String, in page: CodePage) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = (UInt8(0)...0xFF).first(where: { page.scalar($0) == scalar }) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func utf32(_ text: String) -> [[UInt8]] {
    text.unicodeScalars.map {
      [0, UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)]
    }
  }

  private static func japanese(_ text: String, spelled: (Int, Int) -> [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      if unit < 0x80 {
        bytes.append(UInt8(unit))
      } else if let place = places[unit] {
        bytes += spelled(place.row, place.cell)
      } else {
        return nil
      }
    }
    return bytes
  }

  private static let places: [UInt16: (row: Int, cell: Int)] = {
    var places: [UInt16: (row: Int, cell: Int)] = [:]
    for row in (1...84).reversed() {
      for cell in 1...94 { places[JapaneseSet.value(row: row, cell: cell)] = (row, cell) }
    }
    places[0xFFFD] = nil
    return places
  }()
}
