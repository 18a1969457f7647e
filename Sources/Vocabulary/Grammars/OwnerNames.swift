/// Cuts the names of an owner cell from each other.
enum OwnerNames {
  /// Returns the names as typed, without footnote marks; `Keller, Ana`, `Nordwerk, Inc.` and `Smith & Co` stay whole.
  static func names(_ text: String, _ isKnown: (String) -> Bool) -> ListText {
    let text = GrammarText.tidy(text)
    let joined = joined(text, isKnown)
    return ListGrammar.read(text) { run in
      isKnown(run) || joined.contains(run) || isAddress(run)
    }
  }

  /// The runs of two pieces that are one name.
  private static func joined(_ text: String, _ isKnown: (String) -> Bool) -> Set<String> {
    let pieces = ListPieces(text)
    var joined: Set<String> = []
    var start = 0
    while start < pieces.count {
      var end = start
      while end + 1 < pieces.count, pieces.separators(behind: end) == [.comma] { end += 1 }
      if end == start + 1 {
        let (left, right) = (pieces.text(from: start, through: start), pieces.text(from: end, through: end))
        if isOneName(left, right, isKnown) { joined.insert(pieces.text(from: start, through: end)) }
      } else if end > start {
        for index in start..<end
        where OwnerWords.isLegalForm(pieces.text(from: index + 1, through: index + 1)) {
          joined.insert(pieces.text(from: index, through: index + 1))
        }
      }
      if end + 1 < pieces.count, pieces.separators(behind: end) == [.ampersand],
        OwnerWords.isCompanyEnding(pieces.text(from: end + 1, through: end + 1))
      {
        joined.insert(pieces.text(from: end, through: end + 1))
      }
      start = end + 1
    }
    return joined
  }

  /// `Keller, Ana` is one name; `Ana Keller, Ralf Vogel` and two known names are two.
  private static func isOneName(_ left: String, _ right: String, _ isKnown: (String) -> Bool) -> Bool {
    if OwnerWords.isLegalForm(right) { return true }
    guard !(isKnown(left) && isKnown(right)), isPlain(left), isPlain(right), OwnerWords.kind(left) == nil,
      OwnerWords.kind(right) == nil, !OwnerWords.isUndecided(left), !OwnerWords.isUndecided(right)
    else { return false }
    let (last, first) = (left.split(separator: " ").count, right.split(separator: " ").count)
    return last <= 3 && first <= 2 && (last == 1 || first == 1)
  }

  /// Letters and what names hold beside them, with a bracket or mark behind: `Ana (RR)`, `Ana?`.
  private static func isPlain(_ text: String) -> Bool {
    let name = text.prefix { $0 != "(" && $0 != "?" && $0 != "*" }
    return name.contains(where: \.isLetter) && name.allSatisfy { $0.isLetter || " .-'".contains($0) }
  }

  private static func isAddress(_ text: String) -> Bool {
    text.filter { $0 == "@" }.count == 1 && text.first != "@"
      && !text.contains { " \n;,/|".contains($0) }
  }
}
