extension String {
  /// The text of some scalars; quick, for nearly all of them are ASCII.
  init(scalars: some Collection<Unicode.Scalar>) {
    guard scalars.allSatisfy(\.isASCII) else {
      self = String(String.UnicodeScalarView(scalars))
      return
    }
    self = String(unsafeUninitializedCapacity: scalars.count) { buffer in
      var count = 0
      for scalar in scalars {
        buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
        count += 1
      }
      return count
    }
  }

  /// Returns the parts before and behind the first occurrence of the mark.
  func parted(by mark: String) -> (String, String)? {
    guard utf8.count > mark.utf8.count else { return nil }
    return parted { text, position, length in
      Self.matches(mark, in: text, at: position, length: &length) { $0 == $1 }
    }
  }

  /// Returns the parts before and behind the first occurrence of the word, in any ASCII case; `word` is lower case.
  func parted(byWord word: String) -> (String, String)? {
    parted { text, position, length in
      Self.matches(word, in: text, at: position, length: &length) {
        $0 == $1 || $0 < 0x80 && $0 | 0x20 == $1
      } && !isPartOfWord(text, before: position) && !isPartOfWord(text, at: position + length)
    }
  }

  /// Returns the text without any of the characters at its ends.
  func trimmed(of characters: String) -> String {
    let characters = characters.unicodeScalars
    var scalars = unicodeScalars[...]
    while let first = scalars.first, characters.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, characters.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Bytes of UTF-8; scalars that match begin at the same bytes.
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Returns the parts before and behind the first bytes that `isFound` takes.
  private func parted(_ isFound: (Bytes, Int, inout Int) -> Bool) -> (String, String)? {
    var text = self
    let found = text.withUTF8 { bytes -> Range<Int>? in
      for position in bytes.indices {
        var length = 0
        if isFound(bytes, position, &length) { return position..<position + length }
      }
      return nil
    }
    guard let found else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: found.lowerBound)
    let end = utf8.index(start, offsetBy: found.count)
    return (String(unicodeScalars[..<start]), String(unicodeScalars[end...]))
  }

  private static func matches(
    _ word: String, in text: Bytes, at start: Int, length: inout Int, _ isSame: (UInt8, UInt8) -> Bool
  ) -> Bool {
    var position = start
    for byte in word.utf8 {
      guard position < text.count, isSame(text[position], byte) else { return false }
      position += 1
    }
    length = position - start
    return length > 0
  }

  private func isPartOfWord(_ text: Bytes, before position: Int) -> Bool {
    guard position > 0 else { return false }
    if text[position - 1] < 0x80 { return Unicode.Scalar(text[position - 1]).isPartOfWord }
    return unicodeScalars[..<utf8.index(utf8.startIndex, offsetBy: position)].last?.isPartOfWord ?? false
  }

  private func isPartOfWord(_ text: Bytes, at position: Int) -> Bool {
    guard position < text.count else { return false }
    if text[position] < 0x80 { return Unicode.Scalar(text[position]).isPartOfWord }
    return unicodeScalars[utf8.index(utf8.startIndex, offsetBy: position)].isPartOfWord
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  fileprivate var isPartOfWord: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) || GrammarLexer.isDigit(self)
      : properties.isAlphabetic
  }
}
