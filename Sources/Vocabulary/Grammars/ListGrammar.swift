/// Cuts a cell into its items, without cutting names that hold a separator: `AT&T`, `A/NZ`, `Nordwerk, Inc.`
package enum ListGrammar {
  /// Names that run over more separators than this are cut.
  private static let longestRun = 6

  /// Returns the items of the text.
  ///
  /// The whole text is looked up first, then at each item the longest run of pieces that `isKnown`. Nothing is cut
  /// inside brackets. `isKnown` gets tidy text (plain spaces, dashes and quotes) in the case typed.
  package static func read(_ text: String, isKnown: (String) -> Bool) -> ListText {
    let text = GrammarText.tidy(text)
    guard !text.isEmpty else { return ListText(items: []) }
    if isKnown(text) { return ListText(items: [text]) }
    let pieces = ListPieces(text)
    var items: [String] = []
    var separators: [ListText.Separator] = []
    var footnoted: [String] = []
    var index = 0
    while index < pieces.count {
      var end = index
      for candidate in stride(from: min(index + longestRun, pieces.count - 1), to: index, by: -1)
      where isKnown(pieces.text(from: index, through: candidate)) {
        end = candidate
        break
      }
      let typed = pieces.text(from: index, through: end)
      let item = isKnown(typed) ? typed : withoutFootnote(typed)
      if !item.isEmpty {
        items.append(item)
        if item.utf8.count < typed.utf8.count { footnoted.append(item) }
      }
      for separator in pieces.separators(behind: end) where index < pieces.count - 1 {
        if !separators.contains(separator) { separators.append(separator) }
      }
      index = end + 1
    }
    return ListText(items: items, separators: items.count > 1 ? separators : [], footnoted: footnoted)
  }

  private static func withoutFootnote(_ item: String) -> String {
    guard item.count > 1, let last = item.last, "*†‡¹²³".contains(last) else { return item }
    var item = item
    while item.count > 1, let last = item.last, "*†‡¹²³".contains(last) { item.removeLast() }
    return GrammarText.tidy(item)
  }
}
