/// A cell's text before a grammar sees it: one kind of space, dash and quote, and nothing invisible.
enum GrammarText {
  /// Returns the text trimmed, with plain spaces, dashes and quotes; its case and accents stay.
  ///
  /// An apostrophe that keeps a spreadsheet from taking text for a number is taken away.
  static func tidy(_ text: String) -> String {
    if isTidy(text) { return text }
    var scalars = String.UnicodeScalarView()
    var lastIsSpace = true
    for scalar in text.unicodeScalars {
      guard let plain = plain(scalar) else { continue }
      let isSpace = plain == " " || plain == "\n"
      if !isSpace || !lastIsSpace {
        scalars.append(plain)
      } else if plain == "\n", scalars.last == " " {
        // A line break outweighs the spaces around it: it separates names.
        scalars.removeLast()
        scalars.append(plain)
      }
      lastIsSpace = isSpace
    }
    while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
    if scalars.first == "'", let next = scalars.dropFirst().first, isNumberStart(next) {
      scalars.removeFirst()
    }
    return String(scalars)
  }

  /// Returns the tidy text in lower case and without accents, for comparing with a grammar's words.
  static func folded(_ text: String) -> String {
    let text = tidy(text)
    if let folded = foldedASCII(text) { return folded }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0..<0x80: scalars.append(scalar)
      case 0x300...0x36F: continue
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
          if let letters = letters[lower] {
            scalars.append(contentsOf: letters.unicodeScalars)
          } else {
            scalars.append(lower)
          }
        }
      }
    }
    return String(scalars)
  }

  /// Reads a tidy text, or says why not: blank and `nil` are unreadable, `#REF!` is an error value.
  ///
  /// Texts of more bytes than `limit` are prose and no values; looking for one in them takes its time.
  static func reading<Value>(
    _ text: String, expected: String, limit: Int = 300, _ read: (String) -> Reading<Value>?
  ) -> Reading<Value> {
    let text = tidy(text)
    guard !text.isEmpty, text.utf8.count <= limit else { return .doubt(.unreadable(expected: expected)) }
    guard !SpreadsheetErrors.contains(text) else { return .doubt(.errorValue) }
    return read(text) ?? .doubt(.unreadable(expected: expected))
  }

  /// Whether a text is printable ASCII with single spaces, as nearly all are: then nothing needs to be tidied.
  private static func isTidy(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "`"), byte != last || byte != UInt8(ascii: " ")
      else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ") && text.utf8.first != UInt8(ascii: "'")
  }

  /// The text in lower case; `nil` where it holds more than ASCII.
  private static func foldedASCII(_ text: String) -> String? {
    var hasCapitals = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      hasCapitals = hasCapitals || 0x41...0x5A ~= byte
    }
    guard hasCapitals else { return text }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8 {
        buffer[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func isNumberStart(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || "=+-@(<>≤≥$€£~".unicodeScalars.contains(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Returns the plain scalar for one of a cell, `nil` for those that nobody sees.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x60, 0x61..<0x7F: scalar
    case 0x0A, 0x0D, 0x0B, 0x85, 0x2028, 0x2029: "\n"
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F,
      0xFEFF:
      nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2018...0x201B, 0x2032, 0x02BC, 0xB4, 0x60: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    default: scalar
    }
  }

  /// The letters that Latin letters with accents fold to.
  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"]
    for (letter, accented) in [
      ("a", "àáâãäåāăą"), ("c", "çćčĉċ"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ğĝġģ"), ("i", "ìíîïĩīĭįı"),
      ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("t", "ţťț"),
      ("u", "ùúûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
    ] {
      for scalar in accented.unicodeScalars { letters[scalar] = letter }
    }
    return letters
  }()
}
