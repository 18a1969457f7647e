/// Finds UTF-8 that was once read in a code page and saved again, such as `MÃ¼nchen`, and undoes it.
enum DoubleEncoding {
  /// The text as it was meant; `nil` for sound text.
  static func repaired(_ text: String) -> String? {
    guard mayBeDamaged(text) else { return nil }
    var units = Array(text.utf16)
    var isRepaired = false
    // Some texts went the wrong way twice.
    for _ in 0..<3 {
      guard
        let better = [Page.windows1252, .macRoman, .windows1251].lazy.compactMap({ repaired(units, $0) })
          .first
      else { break }
      units = better
      isRepaired = true
    }
    return isRepaired ? String(decoding: units, as: UTF16.self) : nil
  }

  /// A text, or the first damaged word of a long one, as it is written and as it was meant.
  static func sample(of text: String) -> (written: String, repaired: String)? {
    if text.utf8.count <= 80 { return repaired(text).map { (text, $0) } }
    let breaks = " ,;|\"\n\r\t".unicodeScalars
    for word in text.unicodeScalars.split(whereSeparator: { breaks.contains($0) }) {
      let word = String(word)
      if let repaired = repaired(word) { return (word, repaired) }
    }
    return repaired(text).map { (text, $0) }
  }

  /// A quick look at UTF-8 from `position` on: the first place where damage may be.
  static func firstSuspect(in text: UnsafeBufferPointer<UInt8>, from position: Int) -> Int? {
    var position = position
    while true {
      position = text.endOfPlain(from: position)
      guard position + 1 < text.count else { return nil }
      if maySpellLead(text[position], text[position + 1]) {
        // What was a further byte of the character is no plain character either.
        let next = position + (text[position] < 0xE0 ? 2 : 3)
        if next < text.count, text[next] >= 0x80 { return position }
      }
      position += 1
    }
  }

  /// Whether two bytes begin a character that wrongly read UTF-8 begins with: `Ã`, `â`, `¬`, `√`, `‚`, `ƒ`, `≈`, `Р`.
  private static func maySpellLead(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xC3, 0x82...0x85), (0xC3, 0x8E...0x91), (0xC3, 0xA2...0xAF), (0xC2, 0xAC), (0xE2, 0x88),
      (0xE2, 0x89),
      (0xE2, 0x80), (0xC6, 0x92), (0xD0, 0xA0...0xAF):
      true
    default: false
    }
  }

  private static func mayBeDamaged(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { firstSuspect(in: $0, from: 0) != nil }
  }

  /// Undoes one wrong reading; `nil` where nothing was read wrongly.
  private static func repaired(_ units: [UInt16], _ page: Page) -> [UInt16]? {
    var result: [UInt16] = []
    var index = 0
    var isRepaired = false
    while index < units.count {
      if let found = character(in: units, at: index, page),
        !found.needsCompany || hasCompany(units, index, found.length, page, result.last)
      {
        result.append(found.value)
        index += found.length
        isRepaired = true
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return isRepaired ? result : nil
  }

  /// Whether a character of another script stands beside another of its kind.
  private static func hasCompany(
    _ units: [UInt16], _ index: Int, _ length: Int, _ page: Page, _ previous: UInt16?
  ) -> Bool {
    if let previous, previous >= 0x400, page.byte(of: previous) == nil || Letter.isCyrillic(previous) {
      return true
    }
    return character(in: units, at: index + length, page)?.needsCompany ?? false
  }

  /// The character whose bytes the characters at `index` were; how many they are; whether one alone proves nothing.
  private static func character(
    in units: [UInt16], at index: Int, _ page: Page
  ) -> (value: UInt16, length: Int, needsCompany: Bool)? {
    guard index < units.count, let lead = page.byte(of: units[index]), (0xC2...0xEF).contains(lead) else {
      return nil
    }
    let length = lead < 0xE0 ? 2 : 3
    guard index + length <= units.count else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length {
      guard let byte = page.byte(of: units[index + offset]), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let character = UInt16(value)
    switch character {
    case 0xA0...0x17F, 0x192, 0x218...0x21B:
      guard character < 0xC0 || Letter.isLetter(character) else { return nil }
      return isNatural(units, index, page) ? nil : (character, 2, false)
    case 0x2010...0x2044, 0x20AC, 0x2122, 0x2190...0x21FF, 0x2200...0x22FF, 0x25A0...0x25FF, 0x2600...0x27BF:
      return page == .windows1251 ? nil : (character, 3, false)
    case 0x391...0x3C9, 0x400...0x45F, 0x490, 0x491: return (character, 2, true)
    case 0x3001...0x30FE, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF9F: return (character, 3, true)
    default: return nil
    }
  }

  /// Whether two characters may well stand so: a letter at the end of a word and a sign after it, as in `CAFÉ…`.
  private static func isNatural(_ units: [UInt16], _ index: Int, _ page: Page) -> Bool {
    if page == .windows1251 { return true }
    let previous = index > 0 ? units[index - 1] : 0
    let next = index + 2 < units.count ? units[index + 2] : 0
    if page == .macRoman { return ![0x221A, 0xAC, 0x192, 0x2248].contains(units[index]) }
    // No language ends a word in `Â`, and next to none in `Ã`.
    if units[index] == 0xC2 { return false }
    let isSign = !Letter.isLetter(units[index + 1])
    let isInside = Letter.isLetter(next) || Letter.isLetter(previous) && !Letter.isCapital(previous)
    return isSign && !isInside && !(units[index] == 0xC3 && units[index + 1] < 0xC0)
  }

  /// A code page by which bytes were read wrongly, the other way round.
  private struct Page: Equatable, Sendable {
    private let encoding: TextEncoding
    private let bytes: [UInt16: UInt8]

    static let windows1252 = Page(.windows1252)
    static let macRoman = Page(.macRoman)
    static let windows1251 = Page(.windows1251)

    private init(_ page: CodePage) {
      encoding = page.encoding
      var bytes: [UInt16: UInt8] = [:]
      // Latin-1 controls are what programs make of the bytes that a page leaves undefined.
      for byte in UInt8(0x80)...0x9F where page.encoding != .macRoman { bytes[UInt16(byte)] = byte }
      for byte in UInt8(0x80)...0xFF where page.value(byte) != 0xFFFD { bytes[page.value(byte)] = byte }
      self.bytes = bytes
    }

    /// The byte from 0x80 up that was read as a character.
    func byte(of unit: UInt16) -> UInt8? { unit < 0x80 ? nil : bytes[unit] }

    static func == (left: Page, right: Page) -> Bool { left.encoding == right.encoding }
  }
}
