/// A sign beyond the plain ones, such as a dash, a quotation mark or a currency, in its place in a text.
struct SignPlace {
  private let text: [UInt16]
  private let index: Int

  init(_ text: [UInt16], _ index: Int) {
    self.text = text
    self.index = index
  }

  private var sign: UInt16 { text[index] }
  private var previous: UInt16 { self[-1] }
  private var next: UInt16 { self[1] }
  private var followsLetter: Bool { Letter.isLetter(previous) }
  private var precedesLetter: Bool { Letter.isLetter(next) }
  private var followsDigit: Bool { Letter.isDigit(previous) }
  private var precedesDigit: Bool { Letter.isDigit(next) }
  private var isInsideWord: Bool { followsLetter && precedesLetter }
  private var isFree: Bool { Self.isGap(previous) && Self.isGap(next) }

  private subscript(offset: Int) -> UInt16 {
    text.indices.contains(index + offset) ? text[index + offset] : 0
  }

  /// Whether it is a quotation mark right before a word, or right after one.
  var isOpening: Bool {
    Self.quotes.contains(sign) && !(followsLetter || followsDigit) && (precedesLetter || precedesDigit)
  }
  var isClosing: Bool {
    Self.quotes.contains(sign) && !precedesLetter && !precedesDigit && !Self.isGap(previous)
  }

  /// How well the sign stands where it stands.
  var weight: Int {
    switch sign {
    case 0xFFFD: -10
    case 0x2019 where isInsideWord: isElision ? 5 : -3
    case 0x2019: followsLetter ? 2 : precedesLetter || precedesDigit ? 0 : -2
    case 0x201C, 0x201D, 0x201E, 0x2018, 0x201A, 0xAB, 0xBB, 0x2039, 0x203A: quoteWeight
    case 0x2013, 0x2014: dashWeight
    case 0x2026: isInsideWord ? -4 : followsLetter || followsDigit || isFree ? 3 : precedesLetter ? -2 : 1
    case 0x2022, 0x25CF: Self.isGap(previous) && !followsLetter ? 3 : isInsideWord ? -5 : -1
    case 0xB7: previous | 0x20 == 0x6C && next | 0x20 == 0x6C ? 5 : isFree ? 2 : -4
    case 0xA0: followsDigit ? 3 : isInsideWord ? 1 : previous >= 0x2010 ? 2 : 0
    case 0x20AC, 0xA3, 0xA5, 0xA2: currencyWeight
    case 0xB0: followsDigit ? 3 : previous | 0x20 == 0x6E && !precedesLetter ? 3 : isInsideWord ? -5 : -2
    case 0xAA, 0xBA: followsDigit || previous | 0x20 == 0x6E && !precedesLetter ? 3 : -5
    case 0x2122, 0xAE: isInsideWord || !followsLetter ? -4 : 3
    case 0xA9, 0xA7, 0xB6: !followsLetter && !precedesLetter ? 2 : isInsideWord ? -5 : -3
    case 0xBD, 0xBC, 0xBE: !followsLetter && !precedesLetter ? 2 : -5
    case 0xB2, 0xB3: previous == 0x6D && !precedesLetter ? 3 : -5
    case 0xBF, 0xA1: Self.isGap(previous) && precedesLetter ? 2 : -4
    case 0xD7, 0xB1, 0x2264, 0x2265: isInsideWord ? -7 : !followsLetter && (precedesDigit || isFree) ? 3 : -4
    case 0xB5: !followsLetter && precedesLetter && next | 0x20 == 0x6D ? 1 : -4
    case 0x2030: followsDigit || previous == 0x20 && Letter.isDigit(self[-2]) ? 1 : -5
    case 0x2020, 0x2021: isInsideWord || !followsLetter ? -5 : -1
    case 0x2116: precedesDigit || next == 0x20 ? 4 : -4
    default: isInsideWord ? -6 : -4
    }
  }

  private var quoteWeight: Int {
    if isInsideWord || isFree && previous == 0 && next == 0 { return -5 }
    if isOpening { return 1 }
    if isClosing { return followsLetter || followsDigit ? 1 : 0 }
    // French ones stand off the words.
    return sign == 0xAB || sign == 0xBB ? 0 : isFree ? -1 : -3
  }

  private var dashWeight: Int {
    if isFree { return 4 }
    if followsDigit, precedesDigit { return 5 }
    if isInsideWord { return Letter.isCapital(next) ? 1 : -3 }
    return followsLetter || precedesLetter ? -1 : 2
  }

  private var currencyWeight: Int {
    if followsDigit || precedesDigit { return isInsideWord ? -3 : 5 }
    // As in `500 T€` and `25k€`.
    if [0x54, 0x6B, 0x4B, 0x4D, 0x6D].contains(previous), !precedesLetter, !Letter.isLetter(self[-2]) {
      return 4
    }
    if previous == 0x20 || previous == 0xA0, Letter.isDigit(self[-2]) { return 4 }
    if next == 0x20 || next == 0xA0, Letter.isDigit(self[2]) { return 4 }
    if followsLetter && precedesLetter { return -6 }
    if !followsLetter, isScale { return 6 }
    return followsLetter || precedesLetter ? -3 : 2
  }

  /// Whether only a scale follows, as in `Deal size (£k)` or `£bn`.
  private var isScale: Bool {
    let following = text[(index + 1)...].prefix { Letter.isLetter($0) }.map { Letter.small($0) }
    return ["k", "m", "mn", "b", "bn"].contains(String(decoding: following, as: UTF16.self))
  }

  /// Whether an apostrophe between letters stands as in `it’s`, `don’t`, `l’été` or `O’Brien`.
  private var isElision: Bool {
    let following = text[(index + 1)...].prefix { Letter.isLetter($0) }.map { Letter.small($0) }
    if Self.endings.contains(String(decoding: following, as: UTF16.self)) { return true }
    let leading = text[..<index].reversed().prefix { Letter.isLetter($0) }.map { Letter.small($0) }
    if leading == [0x6F] || leading == [0x64] { return true }
    let word = String(decoding: leading.reversed(), as: UTF16.self)
    return Self.elisions.contains(word) && following.first.map { Self.vowels.contains($0) } ?? false
  }

  private static func isGap(_ value: UInt16) -> Bool {
    !Letter.isLetter(value) && !Letter.isDigit(value) && value < 0x80 || value == 0xA0
  }

  private static let quotes: Set<UInt16> = [
    0x201C, 0x201D, 0x201E, 0x2018, 0x2019, 0x201A, 0xAB, 0xBB, 0x2039, 0x203A,
  ]
  private static let endings: Set = ["s", "t", "re", "ve", "ll", "d", "m"]
  private static let elisions: Set = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "aujourd", "dell", "all",
    "nell",
    "sull", "dall", "quell", "un", "gl", "quest", "sant",
  ]
  private static let vowels = Set("aeiouyhéèêàâîôûœaáóò".utf16)
}
