extension String {
  /// Returns the parts before and behind the first occurrence of the mark.
  func parted(by mark: String) -> (String, String)? {
    let all = Array(unicodeScalars)
    let mark = Array(mark.unicodeScalars)
    guard !mark.isEmpty, all.count > mark.count else { return nil }
    for start in 0...(all.count - mark.count) where all[start] == mark[0] {
      guard all[start..<(start + mark.count)].elementsEqual(mark) else { continue }
      return (
        String(String.UnicodeScalarView(all[..<start])),
        String(String.UnicodeScalarView(all[(start + mark.count)...]))
      )
    }
    return nil
  }

  /// Returns the parts before and behind the first occurrence of the word, in any ASCII case; `word` is lower case.
  func parted(byWord word: String) -> (String, String)? {
    let all = Array(unicodeScalars)
    let word = Array(word.unicodeScalars)
    guard !word.isEmpty, all.count >= word.count else { return nil }
    for start in 0...(all.count - word.count) {
      let end = start + word.count
      guard
        zip(all[start..<end], word).allSatisfy({ $0 == $1 || ($0.isASCII && $0.value | 0x20 == $1.value) }),
        start == 0 || !all[start - 1].isPartOfWord, end == all.count || !all[end].isPartOfWord
      else { continue }
      return (String(String.UnicodeScalarView(all[..<start])), String(String.UnicodeScalarView(all[end...])))
    }
    return nil
  }

  /// Returns the text without any of the characters at its ends.
  func trimmed(of characters: String) -> String {
    let characters = characters.unicodeScalars
    var scalars = unicodeScalars[...]
    while let first = scalars.first, characters.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, characters.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  fileprivate var isPartOfWord: Bool { properties.isAlphabetic || GrammarLexer.isDigit(self) }
}
