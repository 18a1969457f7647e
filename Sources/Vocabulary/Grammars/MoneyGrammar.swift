/// Reads a single amount of money: `$25k`, `25.000 €`, `(500)`.
package enum MoneyGrammar {
  /// Returns the amount in hundredths, in the currency typed, else the header's, else the plan's (with a notice).
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Money> {
    GrammarText.reading(text, expected: "$25k, EUR 25,000") { text in
      guard var number = TypedNumber.read(text, mark: context.decimalMark),
        number.rest.allSatisfy({
          MoneyWords.nouns.contains($0.text) || ["/", "p", "a", "-"].contains($0.text)
        })
      else { return nil }
      var notices: [Notice] = []
      let unit = MoneyUnit(context.unit)
      if number.amount.multiplier == nil, let multiplier = unit.multiplier {
        number.amount.multiplier = multiplier
        notices.append(Notice(.unitAssumed, "read in the column's unit, \"\(context.unit ?? "")\""))
      }
      let (currency, notice) = unit.currency(number.amount, in: context)
      if let notice { notices.append(notice) }
      guard let (hundredths, changes) = number.units(places: 2) else { return nil }
      return .value(Money(hundredths: hundredths, currency: currency), notices: notices + changes)
    }
  }
}
