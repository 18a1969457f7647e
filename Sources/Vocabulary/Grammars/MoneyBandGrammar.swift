/// Reads bands of money: `$25k-100k`, `€25.000–100.000`, `>100k`, `<$10M ARR`.
package enum MoneyBandGrammar {
  private static let expected = "$25k-100k, <25k, 100k+"

  /// Returns the band in hundredths of its currency.
  ///
  /// The upper end of a run is left out with a notice, since `25–100k` and `100k+` meet at 100k; `<`, `≤`, `up to`,
  /// `>` and `+` say themselves whether their number belongs.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Band> {
    GrammarText.reading(text, expected: expected) { text in
      if let candidates = SpreadsheetDamage.candidates(of: text) {
        return .doubt(.spreadsheetDate(candidates: candidates))
      }
      guard let shape = BandShape.read(text, mark: context.decimalMark, nouns: MoneyWords.nouns) else {
        return nil
      }
      return band(shape, context)
    }
  }

  private static func band(_ shape: BandShape, _ context: GrammarContext) -> Reading<Band>? {
    var shape = shape
    var notices: [Notice] = []
    if let doubt = doubtfulSpread(shape) { return .doubt(doubt) }
    if let notice = shape.spreadMultiplier() { notices.append(notice) }
    let unit = MoneyUnit(context.unit)
    if let multiplier = unit.multiplier, shape.lower?.amount.multiplier == nil,
      shape.upper?.amount.multiplier == nil
    {
      shape.lower?.amount.multiplier = multiplier
      shape.upper?.amount.multiplier = multiplier
      notices.append(Notice(.unitAssumed, "read in the column's unit, \"\(context.unit ?? "")\""))
    }
    let typed = [shape.lower?.amount, shape.upper?.amount].compactMap { $0 }.filter { $0.currency != nil }
    if typed.count == 2, typed[0].currency != typed[1].currency { return nil }
    let (currency, notice) = unit.currency(typed.first, in: context)
    if let notice { notices.append(notice) }
    guard let lower = bound(shape.lower), let upper = bound(shape.upper, isSingle: shape.isSingle) else {
      return nil
    }
    if shape.upper?.isIncluded == nil, shape.upper != nil {
      notices.append(Notice(.upperBoundLeftOut, "the upper end of a money band belongs to the band above"))
    }
    let band = Band(lower: lower, upper: upper, currency: currency)
    guard band.range != nil else { return nil }
    return .value(band, notices: notices + shape.notices)
  }

  private static func bound(_ end: BandShape.End?, isSingle: Bool = false) -> Band.Bound?? {
    guard let end else { return .some(nil) }
    guard let hundredths = end.amount.units(places: 2), hundredths.isExact else { return nil }
    return Band.Bound(hundredths.value, isIncluded: end.isIncluded ?? isSingle)
  }

  /// `500-1M`: whether 500 or 500 thousand is meant cannot be told.
  private static func doubtfulSpread(_ shape: BandShape) -> Doubt? {
    guard !shape.isSingle, let lower = shape.lower?.amount, let upper = shape.upper?.amount,
      lower.multiplier == nil,
      let multiplier = upper.multiplier, let low = lower.number.whole, (1..<1_000).contains(low),
      !lower.number.isLess(than: upper.number), let high = upper.number.whole
    else { return nil }
    return switch multiplier {
    case 1_000_000: .ambiguous(candidates: ["\(low)k-\(high)M", "\(low)-\(high)M"])
    case 1_000_000_000: .ambiguous(candidates: ["\(low)M-\(high)B", "\(low)-\(high)B"])
    default: nil
    }
  }
}
