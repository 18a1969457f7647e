/// How much words look like writing; more is more plausible, and below zero is hardly writing.
struct Plausibility {
  /// What is true of a word in any language: letters in their usual case, signs where signs stand.
  private var common = 0
  /// What each language says to the letters of each word.
  private var byWord: [[Int]] = []
  /// The languages that come into question.
  private let languages: [Int]
  /// Quotation marks that open and close.
  private var opened = 0
  private var closed = 0

  /// The plausibility of words in a code page.
  static func score(_ words: ForeignWords, as page: CodePage) -> Int {
    var plausibility = Plausibility(languages: WrittenLanguages.known.languages(of: page))
    for word in words.words { plausibility.add(word.bytes.map { page.value($0) }, word.range) }
    return plausibility.score
  }

  private init(languages mask: WrittenLanguages.Mask) {
    languages = WrittenLanguages.words.indices.filter { mask & (1 << WrittenLanguages.Mask($0)) != 0 }
  }

  /// A file is mostly in one language; the names in it may be of any other.
  var score: Int {
    let best = byWord.map { word in languages.map { word[$0] }.max() ?? 0 }
    let mostly = languages.map { language in
      zip(byWord, best).reduce(0) { $0 + max($1.0[language], $1.1 - 3) }
    }
    return common + (mostly.max() ?? 0) + 3 * min(opened, closed, 5)
  }

  private mutating func add(_ text: [UInt16], _ word: Range<Int>) {
    var byLanguage = [Int](repeating: 0, count: WrittenLanguages.words.count)
    for index in word where text[index] >= 0x80 {
      if Letter.isLetter(text[index]) {
        common += LetterPlace(text, index).common
        LetterPlace(text, index).add(to: &byLanguage)
      } else {
        let place = SignPlace(text, index)
        common += place.weight
        if place.isOpening { opened += 1 }
        if place.isClosing { closed += 1 }
      }
    }
    byWord.append(byLanguage)
  }
}
