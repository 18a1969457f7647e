/// An encoding from before Unicode.
enum LegacyEncoding: Sendable {
  case page(CodePage)
  case japanese(JapaneseEncoding)

  /// The encoding in which a text looks most like writing, and how much.
  static func best(for text: UnsafeBufferPointer<UInt8>) -> (encoding: LegacyEncoding, score: Int) {
    let words = ForeignWords(of: text)
    var best = (encoding: LegacyEncoding.page(.windows1252), score: Int.min)
    for page in CodePage.all {
      let score = Plausibility.score(words, as: page) - rarity(of: page.encoding)
      if score > best.score { best = (.page(page), score) }
    }
    for japanese in JapaneseEncoding.allCases {
      let score = JapanesePlausibility.score(text, as: japanese) - rarity(of: japanese.encoding)
      if score > best.score { best = (.japanese(japanese), score) }
    }
    return best
  }

  func decoded(_ text: UnsafeBufferPointer<UInt8>) -> DecodedText {
    switch self {
    case .page(let page): page.decoded(text)
    case .japanese(let japanese): japanese.decoded(text)
    }
  }

  var encoding: TextEncoding {
    switch self {
    case .page(let page): page.encoding
    case .japanese(let japanese): japanese.encoding
    }
  }

  /// How much more plausible a text must look in an encoding that is seldom met.
  private static func rarity(of encoding: TextEncoding) -> Int {
    switch encoding {
    case .windows1252: 0
    case .macRoman, .windows1251, .shiftJIS: 1
    case .windows1250, .koi8R, .macCyrillic, .eucJP: 2
    case .latin2, .windows1254, .latin9: 3
    default: 7
    }
  }
}
