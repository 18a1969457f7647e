/// Settles for a whole column whether its days are written day or month first.
package enum DateColumn {
  /// Returns the order that the column's days prove, and what stands against it.
  ///
  /// `31/08/2026` proves the day first, `8/31/26` the month first; days with dots only settle a column in which
  /// nothing else does. `isContradictory`: both are proved, and `order` is `nil`. `isUndecidable`: some days read
  /// both ways and nothing settles them.
  package static func order(
    of texts: [String]
  ) -> (order: GrammarContext.DateOrder?, isContradictory: Bool, isUndecidable: Bool) {
    var dayFirst = 0
    var monthFirst = 0
    var dotted = 0
    var open = 0
    for text in texts {
      let lexemes = GrammarLexer.lexemes(DayText.withoutTime(text), numbers: .digitsOnly)
      guard let day = NumericDay(lexemes) else { continue }
      switch (day.dayFirst, day.monthFirst) {
      case (.some, _) where day.separator == ".": dotted += 1
      case (.some, nil): dayFirst += 1
      case (nil, .some): monthFirst += 1
      case (.some(let one), .some(let other)) where one != other: open += 1
      default: break
      }
    }
    guard dayFirst == 0 || monthFirst == 0 else { return (nil, true, false) }
    if dayFirst > 0 { return (.dayFirst, false, false) }
    if monthFirst > 0 { return (.monthFirst, false, false) }
    if dotted > 0 { return (.dayFirst, false, false) }
    return (nil, false, open > 0)
  }
}
