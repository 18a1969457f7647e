import Diagnostics

/// Text as a terminal shows it: padded, cut and wrapped by the columns that it takes.
enum TerminalText {
  /// How many columns a text takes: two for each wide character of East Asian writing and each emoji.
  static func width(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + width($1) }
  }

  /// The text filled up with spaces; a longer one stays as it is.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text on one line, cut with `…` where it takes more room.
  static func cut(_ text: String, to columns: Int) -> String {
    let text = text.onOneLine
    guard width(text) > columns else { return text }
    var room = columns - 1
    let kept = text.prefix { character in
      room -= width(character)
      return room >= 0
    }
    return kept + "…"
  }

  /// The words of a text in lines of so many columns; a longer word has a line of its own.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.onOneLine.split(separator: " ") {
      if !line.isEmpty, width(line) + 1 + width(String(word)) > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
  }

  /// Rows of cells under each other; the last cell of a row is not padded.
  static func aligned(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let line = zip(row, widths).map(padded).joined(separator: "  ")
      let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }
      return end.map { String(Substring(line.utf8[...$0])) } ?? ""
    }
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return scalar.properties.isGraphemeExtend || scalar.properties.generalCategory == .format ? 0 : 1
    }
  }
}
