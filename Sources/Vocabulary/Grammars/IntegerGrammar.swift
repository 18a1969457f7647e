/// Reads whole numbers: a priority, a rank, leads in a quarter.
package enum IntegerGrammar {
  /// Returns the whole number; `10.0` and `1.5k` are whole, `2.5` is not.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Int> {
    GrammarText.reading(text, expected: "10, 1000") { text in
      let text = text.first == "#" ? String(text.dropFirst()) : text
      guard let number = TypedNumber.read(text, mark: context.decimalMark) ?? numbered(text, context),
        number.rest.isEmpty || number.rest.map(\.text) == ["."], number.amount.currency == nil,
        number.amount.units(places: 0)?.isExact == true, let (value, notices) = number.units(places: 0)
      else { return nil }
      return .value(value, notices: notices)
    }
  }

  /// `No. 10`, `Nr. 10`.
  private static func numbered(_ text: String, _ context: GrammarContext) -> TypedNumber? {
    let lexemes = GrammarLexer.lexemes(text)
    guard lexemes.count == 2, ["no", "nr", "prio", "priority"].contains(lexemes[0].text) else { return nil }
    return TypedNumber.read(lexemes[1].text, mark: context.decimalMark)
  }
}
