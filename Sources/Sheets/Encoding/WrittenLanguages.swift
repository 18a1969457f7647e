/// What letters beyond plain ones stand where in the languages that sheets are written in, learnt from their words.
///
/// Telling code pages apart needs it: the same byte is `ü` in one and `¸` or `Ÿ` in another, and only `München` is a word.
struct WrittenLanguages: Sendable {
  /// A set of languages, one bit each.
  typealias Mask = UInt32

  /// The languages, a bit each in this order.
  static let words = western + central + cyrillic

  /// The bits of the Cyrillic languages.
  static let cyrillicMask: Mask =
    (1 << Mask(words.count) - 1) & ~(1 << Mask(western.count + central.count) - 1)

  /// How often each language's words have a letter; letters are small.
  private(set) var alphabet: [UInt16: [Int]] = [:]
  /// The languages in which a letter stands between two letters, after one and before one; 0 is what is no letter.
  private var between: [UInt64: Mask] = [:]
  private var after: [UInt32: Mask] = [:]
  private var before: [UInt32: Mask] = [:]

  /// Learnt when the first file is read that is no Unicode.
  static let known = WrittenLanguages()

  private init() {
    for (index, text) in Self.words.enumerated() {
      var previous: UInt16 = 0
      var current: UInt16 = 0
      for unit in Array(text.utf16) + [0, 0] {
        let next = Letter.isLetter(unit) ? Letter.small(unit) : 0
        if current >= 0x80 { learn(previous, current, next, index) }
        (previous, current) = (current, next)
      }
    }
  }

  private mutating func learn(_ previous: UInt16, _ letter: UInt16, _ next: UInt16, _ language: Int) {
    let bit: Mask = 1 << Mask(language)
    alphabet[letter, default: [Int](repeating: 0, count: Self.words.count)][language] += 1
    between[UInt64(previous) << 32 | UInt64(letter) << 16 | UInt64(next), default: 0] |= bit
    after[UInt32(previous) << 16 | UInt32(letter), default: 0] |= bit
    before[UInt32(letter) << 16 | UInt32(next), default: 0] |= bit
  }

  /// In which languages a small letter stands between these two, after the first, before the second.
  func masks(_ previous: UInt16, _ letter: UInt16, _ next: UInt16) -> (
    between: Mask, after: Mask, before: Mask
  ) {
    (
      between[UInt64(previous) << 32 | UInt64(letter) << 16 | UInt64(next)] ?? 0,
      after[UInt32(previous) << 16 | UInt32(letter)] ?? 0,
      before[UInt32(letter) << 16 | UInt32(next)] ?? 0
    )
  }

  /// The languages that can be written in a code page: it has all their letters but the rarest.
  func languages(of page: CodePage) -> Mask {
    let letters = Set(page.upper.map { Letter.small($0) })
    var mask: Mask = (1 << Mask(Self.words.count)) - 1
    // Romanian is written with cedillas where the letters with commas are missing.
    for (letter, counts) in alphabet where !letters.contains(letter) && !(0x218...0x21B).contains(letter) {
      for (language, count) in counts.enumerated() where count > 3 { mask &= ~(1 << Mask(language)) }
    }
    return mask
  }
}
