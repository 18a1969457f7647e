/// A number with what stands beside it: `$25k`, `1,5 Mio`, `EUR 25.000`.
struct Amount: Hashable {
  var number: ExactNumber
  var multiplier: Int?
  /// ISO 4217, where one was typed.
  var currency: String?
  /// A `$` without a country.
  var isPlainDollar = false

  /// The amount in units of `10^-places`; `nil` where it is too large.
  func units(places: Int) -> (value: Int, isExact: Bool)? {
    number.units(places: places, multiplier: multiplier ?? 1)
  }
}

extension LexemeCursor {
  /// Reads an amount with its currency and multiplier; `nil` (and nothing read) where none is next.
  mutating func amount(_ mark: GrammarContext.DecimalMark?) -> Amount? {
    let start = index
    var amount = Amount(number: ExactNumber(significand: 0, decimals: 0))
    var isNegative = skip(sign: "-")
    guard readCurrency(into: &amount) else { return nil }
    if !isNegative { isNegative = skip(sign: "-") }
    guard let text = next, text.kind == .number else {
      index = start
      return nil
    }
    index += 1
    let multiplier = readMultiplier()
    guard readCurrency(into: &amount) else { return nil }
    // `25 EUR k` and `25 €k`.
    amount.multiplier = amount.multiplier ?? multiplier ?? (amount.currency != nil ? readMultiplier() : nil)
    guard
      let number = NumberText.read(text.text, mark: mark, hasMultiplier: (amount.multiplier ?? 1) > 1_000)
    else {
      index = start
      return nil
    }
    amount.number = isNegative ? number.negated : number
    return amount
  }

  /// Reads a currency; false where it contradicts one read before.
  private mutating func readCurrency(into amount: inout Amount) -> Bool {
    guard let lexeme = next, lexeme.kind != .number else { return true }
    var found: String?
    var length = 1
    if let sign = peek(1), sign.kind == .sign, !sign.isSpaced || lexeme.kind == .sign,
      let pair = AmountWords.currency(lexeme.text + sign.text)
    {
      found = pair
      length = 2
    } else if lexeme.kind == .word, let scaled = AmountWords.scaledCurrency(lexeme.text) {
      guard amount.multiplier == nil else { return false }
      amount.multiplier = scaled.multiplier
      found = scaled.currency
    } else if lexeme.isWord("t") || lexeme.isWord("k") || lexeme.isWord("m"), let sign = peek(1),
      let currency = AmountWords.currency(sign.text)
    {
      amount.multiplier = lexeme.isWord("m") ? 1_000_000 : 1_000
      found = currency
      length = 2
      amount.isPlainDollar = sign.text == "$"
    } else {
      found = AmountWords.currency(lexeme.text)
      amount.isPlainDollar = amount.isPlainDollar || lexeme.text == "$"
    }
    guard let found else { return true }
    guard amount.currency == nil || amount.currency == found || amount.isPlainDollar else { return false }
    if amount.currency != nil, amount.isPlainDollar, lexeme.text != "$" { amount.isPlainDollar = false }
    amount.currency = found
    index += length
    // `US$ 25k`, `$US`: the rest of a sign written in two parts.
    if lexeme.text == "$", next?.isWord("us") == true { index += 1 }
    return true
  }

  private mutating func readMultiplier() -> Int? {
    guard let lexeme = next, lexeme.kind == .word else { return nil }
    // `k€`, `m usd` and `t€` are read with their currency.
    if ["k", "m", "t"].contains(lexeme.text), let sign = peek(1), AmountWords.currency(sign.text) != nil {
      return nil
    }
    guard let multiplier = AmountWords.multiplier(lexeme.text) else { return nil }
    index += 1
    return multiplier
  }
}
