/// What a column's header says about the money in it: `$k`, `T€`, `USD`, `Mio`, `in k€`, `$000`.
struct MoneyUnit {
  private(set) var multiplier: Int?
  private(set) var currency: String?

  init(_ unit: String?) {
    guard let unit else { return }
    var cursor = LexemeCursor(GrammarLexer.lexemes(unit))
    while let lexeme = cursor.next {
      cursor.index += 1
      if let next = cursor.next, !next.isSpaced, let pair = AmountWords.currency(lexeme.text + next.text) {
        currency = pair
        cursor.index += 1
      } else if let scaled = AmountWords.scaledCurrency(lexeme.text) {
        multiplier = scaled.multiplier
        currency = scaled.currency
      } else if let code = AmountWords.currency(lexeme.text) {
        currency = code
      } else if let factor = AmountWords.multiplier(lexeme.text) ?? (lexeme.isWord("t") ? 1_000 : nil) {
        multiplier = factor
      } else if lexeme.text == "000" || lexeme.text == "1,000" || lexeme.text == "1000" {
        multiplier = 1_000
      }
    }
  }

  /// Returns the currency of an amount and, where it was taken for granted, the notice.
  func currency(_ typed: Amount?, in context: GrammarContext) -> (code: String?, notice: Notice?) {
    if let typed, let code = typed.currency {
      guard typed.isPlainDollar, let plan = currency ?? context.currency, plan != code,
        AmountWords.dollars.contains(plan)
      else { return (code, nil) }
      return (plan, Notice(.currencyAssumed, "$ read as \(plan)"))
    }
    if let currency {
      guard currency == "USD", let plan = context.currency, plan != currency,
        AmountWords.dollars.contains(plan)
      else { return (currency, nil) }
      return (plan, Notice(.currencyAssumed, "the header's $ read as \(plan)"))
    }
    guard let plan = context.currency else { return (nil, nil) }
    let reason = context.isColumnCurrency ? "as the column's other amounts are" : "the plan's currency"
    return (plan, Notice(.currencyAssumed, "no currency typed; read as \(plan), \(reason)"))
  }
}

/// The currencies that stand in texts, for what a column says of amounts without one.
package enum MoneyText {
  /// The ISO 4217 code of the first currency that is typed in a text; `nil` where none is.
  package static func currency(in text: String) -> String? {
    let lexemes = GrammarLexer.lexemes(text)
    for (index, lexeme) in lexemes.enumerated() where lexeme.kind != .number {
      if index + 1 < lexemes.count, let pair = AmountWords.currency(lexeme.text + lexemes[index + 1].text) {
        return pair
      }
      if let scaled = AmountWords.scaledCurrency(lexeme.text) { return scaled.currency }
      if let code = AmountWords.currency(lexeme.text) { return code }
    }
    return nil
  }

  /// The currency that a header names, such as `USD` or `T€`.
  package static func currency(ofHeader unit: String?) -> String? { MoneyUnit(unit).currency }
}

/// The words that stand beside amounts of money without changing them.
enum MoneyWords {
  static let nouns: Set<String> = [
    "arr", "acv", "tcv", "mrr", "nrr", "revenue", "rev", "turnover", "sales", "deal", "deals", "size",
    "value",
    "budget", "spend", "opportunity", "opp", "umsatz", "jahresumsatz", "ingresos", "ventas", "annual",
    "annually",
    "year", "yr", "pa", "per", "pro", "jahr", "ano", "net", "gross", "contract", "netto", "brutto",
  ]
}
