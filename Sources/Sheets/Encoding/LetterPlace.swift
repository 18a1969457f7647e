/// A letter beyond the plain ones in its place in a text.
struct LetterPlace {
  private let letter: UInt16
  private let previous: UInt16
  private let next: UInt16
  private let second: UInt16

  init(_ text: [UInt16], _ index: Int) {
    letter = text[index]
    previous = index > 0 ? text[index - 1] : 0
    next = index + 1 < text.count ? text[index + 1] : 0
    second = index + 2 < text.count ? text[index + 2] : 0
  }

  /// What case, script and neighbours say in any language.
  var common: Int {
    var weight = 0
    let isCapital = Letter.isCapital(letter)
    let followsLetter = Letter.isLetter(previous)
    let precedesLetter = Letter.isLetter(next)
    // A capital after a small letter is hardly ever writing, nor is a small one among capitals.
    if isCapital, followsLetter, !Letter.isCapital(previous) { weight -= 10 }
    if !isCapital, followsLetter, Letter.isCapital(previous), precedesLetter, Letter.isCapital(next) {
      weight -= 6
    }
    if isCapital, precedesLetter {
      let startsSmall = Letter.isCapital(next) && Letter.isLetter(second) && !Letter.isCapital(second)
      if followsLetter ? !Letter.isCapital(next) : startsSmall { weight -= 4 }
    }
    let isCyrillic = Letter.isCyrillic(letter)
    if followsLetter, Letter.isCyrillic(previous) != isCyrillic { weight -= 7 }
    if precedesLetter, Letter.isCyrillic(next) != isCyrillic { weight -= 7 }
    if Letter.isDigit(previous) || Letter.isDigit(next) { weight -= 4 }
    return weight
  }

  /// Adds what each language says: whether it has the letter, how often, and between such letters.
  func add(to languages: inout [Int]) {
    let small = Letter.small(letter)
    let left = Letter.isLetter(previous) ? Letter.small(previous) : 0
    let right = Letter.isLetter(next) ? Letter.small(next) : 0
    let known = WrittenLanguages.known
    let masks = known.masks(left, small, right)
    let counts = known.alphabet[small]
    for language in languages.indices {
      let bit: WrittenLanguages.Mask = 1 << WrittenLanguages.Mask(language)
      guard let count = counts?[language], count > 0 else {
        languages[language] -= 5
        continue
      }
      let sides = (masks.after & bit != 0 ? 1 : 0) + (masks.before & bit != 0 ? 1 : 0)
      if left == 0, right == 0 {
        languages[language] += masks.between & bit == 0 || Letter.isCyrillic(letter) ? -4 : 4
      } else if Letter.isCyrillic(letter) {
        languages[language] += sides - 1 + (masks.between & bit != 0 ? 1 : 0)
      } else {
        let isAmongForeign = left >= 0x80 || right >= 0x80
        let place =
          masks.between & bit != 0 ? 6 : [isAmongForeign ? -4 : 0, isAmongForeign ? 1 : 3, 5][sides]
        languages[language] += place + (count < 4 ? -2 : count < 12 ? 0 : 1)
      }
    }
  }
}
