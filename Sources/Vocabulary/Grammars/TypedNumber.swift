/// One number in a cell: `1,000`, `(500)`, `~300`, `2.5 Mio`.
struct TypedNumber {
  var amount: Amount
  let isApproximate: Bool
  /// What stands behind the number and its multiplier, such as `%`.
  let rest: [Lexeme]

  /// Reads the number at the beginning of a tidy text; `nil` where there is none.
  static func read(_ text: String, mark: GrammarContext.DecimalMark?) -> Self? {
    var lexemes = GrammarLexer.lexemes(text)
    // Accountants write negative numbers in brackets.
    let isBracketed = lexemes.count > 2 && lexemes[0].isSign("(") && lexemes[lexemes.count - 1].isSign(")")
    if isBracketed { lexemes = Array(lexemes.dropFirst().dropLast()) }
    var cursor = LexemeCursor(lexemes)
    let isApproximate = cursor.skip(oneOf: BandWords.about) != nil
    _ = cursor.skip(sign: "+")
    guard var amount = cursor.amount(mark) else { return nil }
    if isBracketed {
      guard amount.number.significand >= 0 else { return nil }
      amount.number = amount.number.negated
    }
    return Self(amount: amount, isApproximate: isApproximate, rest: Array(cursor.lexemes[cursor.index...]))
  }

  /// Returns the number in units of `10^-places`, with what was changed; `nil` where it is too large.
  func units(places: Int) -> (value: Int, notices: [Notice])? {
    guard let (value, isExact) = amount.units(places: places) else { return nil }
    var notices: [Notice] = []
    if isApproximate { notices.append(Notice(.changed, "an approximate number was taken as exact")) }
    if !isExact {
      notices.append(
        Notice(.changed, places == 0 ? "rounded to a whole number" : "rounded to \(places) decimals"))
    }
    return (value, notices)
  }
}
