/// How a program writes a sheet: delimiter, quotation, line ends, encoding.
struct SheetStyle {
  enum Encoding: CaseIterable {
    case utf8, utf8WithMark, utf16Little, utf16Big, utf16LittleWithoutMark, utf16BigWithoutMark
    case windows1252, macRoman

    /// Whether it spells every character.
    var isUnicode: Bool { self != .windows1252 && self != .macRoman }
  }

  var delimiter: Character
  var lineEnd: String
  var quotesAll: Bool
  var endsWithLineEnd: Bool
  var isDeclared: Bool
  var encoding: Encoding

  /// A style by chance, in an encoding that spells everything.
  init(_ random: inout SplitMix64) {
    delimiter = random.pick([",", ";", "\t", "|"])
    lineEnd = random.pick(["\n", "\r\n", "\r"])
    quotesAll = random.oneIn(4)
    endsWithLineEnd = !random.oneIn(3)
    isDeclared = random.oneIn(5)
    encoding = random.pick(Encoding.allCases.filter(\.isUnicode))
  }

  /// The rows as text; cells `asIs` are never quoted.
  func text(of rows: [[String]], asIs: Bool = false, by random: inout SplitMix64) -> String {
    var text = isDeclared ? "sep=\(delimiter)\(lineEnd)" : ""
    for (index, row) in rows.enumerated() {
      text += row.map { asIs ? $0 : written($0) }.joined(separator: String(delimiter))
      if index + 1 < rows.count || endsWithLineEnd { text += lineEnd }
    }
    return text
  }

  func encoded(_ text: String) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16Little: [0xFF, 0xFE] + Self.little(text)
    case .utf16Big: [0xFE, 0xFF] + Self.big(text)
    case .utf16LittleWithoutMark: Self.little(text)
    case .utf16BigWithoutMark: Self.big(text)
    case .windows1252: Self.bytes(of: text, Self.windows1252)
    case .macRoman: Self.bytes(of: text, Self.macRoman)
    }
  }

  private func written(_ cell: String) -> String {
    let text = cell.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let isSpecial = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\r" || $0 == "\n" || String($0) == String(delimiter)
    }
    guard quotesAll || isSpecial else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// The letters of the sheets that are written here, in two code pages.
  private static let windows1252: [Unicode.Scalar: UInt8] = [
    "ä": 0xE4, "ö": 0xF6, "ü": 0xFC, "ß": 0xDF, "€": 0x80, "–": 0x96,
  ]
  private static let macRoman: [Unicode.Scalar: UInt8] = [
    "ä": 0x8A, "ö": 0x9A, "ü": 0x9F, "ß": 0xA7, "€": 0xDB, "–": 0xD0,
  ]

  private static func bytes(of text: String, _ page: [Unicode.Scalar: UInt8]) -> [UInt8] {
    text.unicodeScalars.compactMap { $0.isASCII ? UInt8($0.value) : page[$0] }
  }

  private static func little(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func big(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}
