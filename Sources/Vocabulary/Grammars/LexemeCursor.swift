/// Reads lexemes from left to right.
struct LexemeCursor {
  let lexemes: [Lexeme]
  var index = 0

  init(_ lexemes: [Lexeme]) { self.lexemes = lexemes }

  var isAtEnd: Bool { index >= lexemes.count }
  var next: Lexeme? { isAtEnd ? nil : lexemes[index] }
  func peek(_ offset: Int) -> Lexeme? {
    lexemes.indices.contains(index + offset) ? lexemes[index + offset] : nil
  }

  /// Steps over the sign if it is next.
  mutating func skip(sign: String) -> Bool {
    guard next?.isSign(sign) == true else { return false }
    index += 1
    return true
  }

  /// Steps over a phrase such as `and up`; its words and signs are parted by single spaces.
  mutating func skip(phrase: [String]) -> Bool {
    guard index + phrase.count <= lexemes.count else { return false }
    for (offset, word) in phrase.enumerated() where lexemes[index + offset].text != word { return false }
    index += phrase.count
    return true
  }

  /// Steps over the first of the phrases that is next, and returns its meaning.
  mutating func skip<Meaning>(oneOf phrases: [(phrase: [String], meaning: Meaning)]) -> Meaning? {
    for (phrase, meaning) in phrases where skip(phrase: phrase) { return meaning }
    return nil
  }
}
