/// Reads shares and rates: `40%`, `0.4`, `40` in a column of percent.
package enum PercentGrammar {
  /// Returns hundredths of a percent: `40%` is 4,000.
  ///
  /// A fraction below one is taken as a share of one, with a notice; `1` without a unit may be 1% or 100%.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Int> {
    GrammarText.reading(text, expected: "40%, 12.5%") { text in
      guard let number = TypedNumber.read(text, mark: context.decimalMark), number.amount.currency == nil,
        number.amount.multiplier == nil
      else { return nil }
      if isPercent(number.rest) {
        guard let (value, notices) = number.units(places: 2) else { return nil }
        return .value(value, notices: notices)
      }
      guard number.rest.isEmpty else { return nil }
      return bare(number, isPercentColumn: context.unit.map { isPercent(GrammarLexer.lexemes($0)) } ?? false)
    }
  }

  private static func bare(_ number: TypedNumber, isPercentColumn: Bool) -> Reading<Int>? {
    let one = ExactNumber(significand: 1, decimals: 0)
    let size = number.amount.number.significand < 0 ? number.amount.number.negated : number.amount.number
    if size.significand != 0, size.isLess(than: one) {
      guard let (value, notices) = number.units(places: 4) else { return nil }
      return .value(value, notices: notices + [Notice(.unitAssumed, "a fraction of one, read as a share")])
    }
    if !isPercentColumn, size == one { return .doubt(.ambiguous(candidates: ["100%", "1%"])) }
    guard let (value, notices) = number.units(places: 2) else { return nil }
    return .value(
      value,
      notices: value == 0 ? notices : notices + [Notice(.unitAssumed, "a bare number, read as percent")])
  }

  private static func isPercent(_ lexemes: [Lexeme]) -> Bool {
    let words = lexemes.filter { !["(", ")", "[", "]"].contains($0.text) }.map(\.text).joined(separator: " ")
    return percents.contains(words)
  }

  private static let percents: Set<String> = [
    "%", "pct", "percent", "per cent", "percentage", "prozent", "v h", "pour cent", "por ciento", "pc",
    "in %",
  ]
}
