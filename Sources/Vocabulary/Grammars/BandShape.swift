/// The ends of a band as typed, before a grammar says what money or heads make of them.
struct BandShape {
  /// An end; `isIncluded` is `nil` where the planner left it open, as in `25k-100k`.
  struct End {
    var amount: Amount
    let isIncluded: Bool?
  }

  var lower: End?
  var upper: End?
  /// One number and no run: `50`.
  let isSingle: Bool
  /// `~300`, `ca. 300`.
  let isApproximate: Bool
  /// The words around the band, such as the `SMB` of `SMB (1-49)`.
  var label: String?

  /// Reads a band, with or without a label before or behind it.
  ///
  /// `nouns` are the folded words that may stand behind a number: `employees`, `arr`.
  static func read(_ text: String, mark: GrammarContext.DecimalMark?, nouns: Set<String>) -> Self? {
    if let shape = plain(GrammarLexer.lexemes(text), mark, nouns) { return shape }
    for (inside, label) in parted(text) {
      guard isLabel(label), var shape = plain(GrammarLexer.lexemes(inside), mark, nouns), !shape.isSingle
      else {
        continue
      }
      shape.label = label
      return shape
    }
    return labelled(text, mark, nouns)
  }

  /// The text in and outside the last brackets, and behind the last colon, with what is left out.
  private static func parted(_ text: String) -> [(inside: String, label: String)] {
    var parts: [(String, String)] = []
    if let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")"),
      text[text.index(after: close)...].allSatisfy({ $0 == " " })
    {
      let inside = String(text[text.index(after: open)..<close])
      let outside = GrammarText.tidy(String(text[..<open]))
      parts = [(inside, outside), (outside, inside)]
    }
    if let colon = text.lastIndex(of: ":") {
      parts.append((String(text[text.index(after: colon)...]), GrammarText.tidy(String(text[..<colon]))))
    }
    return parts
  }

  /// `SMB 1-49`: drops words before the band, as long as they are no negation.
  private static func labelled(
    _ text: String, _ mark: GrammarContext.DecimalMark?, _ nouns: Set<String>
  ) -> Self? {
    let lexemes = GrammarLexer.lexemes(text)
    for start in lexemes.indices.dropFirst() {
      let before = lexemes[start - 1]
      let isPlain = before.kind == .word || ["-", "/", "&", ":", ","].contains(before.text)
      guard isPlain, !BandWords.negations.contains(before.text), start <= 8 else { return nil }
      if var shape = plain(Array(lexemes[start...]), mark, nouns), !shape.isSingle {
        shape.label = lexemes[..<start].map(\.text).joined(separator: " ")
        return shape
      }
    }
    return nil
  }

  private static func isLabel(_ text: String) -> Bool {
    let words = GrammarLexer.lexemes(text)
    return words.contains { $0.kind == .word } && words.allSatisfy { !BandWords.negations.contains($0.text) }
  }

  private static func plain(
    _ lexemes: [Lexeme], _ mark: GrammarContext.DecimalMark?, _ nouns: Set<String>
  ) -> Self? {
    var cursor = LexemeCursor(lexemes)
    let isBetween = cursor.skip(oneOf: BandWords.between) != nil
    let isApproximate = cursor.skip(oneOf: BandWords.about) != nil
    let firstSign = cursor.skip(oneOf: BandWords.limits)
    guard let first = cursor.amount(mark), first.number.significand >= 0 else { return nil }
    skipNouns(&cursor, nouns)
    if let suffix = cursor.skip(oneOf: BandWords.suffixes) {
      skipNouns(&cursor, nouns)
      guard firstSign == nil, cursor.isAtEnd else { return nil }
      let end = End(amount: first, isIncluded: suffix == .atLeast || suffix == .atMost)
      return suffix == .atLeast || suffix == .above
        ? Self(lower: end, upper: nil, isSingle: false, isApproximate: isApproximate)
        : Self(lower: nil, upper: end, isSingle: false, isApproximate: isApproximate)
    }
    guard !cursor.isAtEnd else {
      return openBand(firstSign, first, isApproximate: isApproximate)
    }
    let hasConnector = cursor.skip(oneOf: BandWords.connectors) != nil
    let hasAnd = !hasConnector && cursor.skip(oneOf: BandWords.ands) != nil
    let secondSign = cursor.skip(oneOf: BandWords.limits)
    guard let second = cursor.amount(mark), second.number.significand >= 0 else { return nil }
    skipNouns(&cursor, nouns)
    guard cursor.isAtEnd, hasConnector || (hasAnd && isBetween) || secondSign != nil else { return nil }
    guard firstSign != .below, firstSign != .atMost, secondSign != .above, secondSign != .atLeast else {
      return nil
    }
    return Self(
      lower: End(amount: first, isIncluded: firstSign != .above),
      upper: End(amount: second, isIncluded: secondSign.map { $0 == .atMost }),
      isSingle: false, isApproximate: isApproximate)
  }

  private static func openBand(_ limit: BandWords.Limit?, _ amount: Amount, isApproximate: Bool) -> Self {
    let end = End(amount: amount, isIncluded: limit == nil || limit == .atLeast || limit == .atMost)
    return Self(
      lower: limit == .below || limit == .atMost ? nil : end,
      upper: limit == .above || limit == .atLeast ? nil : end,
      isSingle: limit == nil, isApproximate: isApproximate)
  }

  private static func skipNouns(_ cursor: inout LexemeCursor, _ nouns: Set<String>) {
    while let lexeme = cursor.next {
      if lexeme.kind == .word, nouns.contains(lexeme.text) {
        cursor.index += 1
      } else if lexeme.isSign("/"), let noun = cursor.peek(1), nouns.contains(noun.text) {
        cursor.index += 2
      } else if lexeme.isWord("p"), cursor.peek(1)?.isWord("a") == true {
        cursor.index += 2
      } else {
        return
      }
    }
  }
}
