/// Reads a single number, such as a score or a target: `1,000`, `1.5`, `(500)`, `2.5 Mio`, `10 lakh`.
package enum NumberGrammar {
  /// Returns the number in hundredths; numbers with more decimals are rounded with a notice.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Int> {
    GrammarText.reading(text, expected: "1000, 1.5, 2.5M") { text in
      guard let number = TypedNumber.read(text, mark: context.decimalMark), number.rest.isEmpty,
        number.amount.currency == nil, let (value, notices) = number.units(places: 2)
      else { return nil }
      return .value(value, notices: notices)
    }
  }
}
