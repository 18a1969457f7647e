/// Reads company sizes in heads: `50-249`, `<50`, `1,001-5,000`, `SMB (1-49)`.
package enum EmployeeBandGrammar {
  private static let expected = "1-49, 50-249, 250+"

  /// Returns the band of heads; both typed ends belong to it, unless a sign or word such as `<` or `under` says not.
  ///
  /// Dates that a spreadsheet made of ranges are doubts with the ranges that may have been typed.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Band> {
    GrammarText.reading(text, expected: expected) { text in
      if let candidates = SpreadsheetDamage.candidates(of: text) {
        return .doubt(.spreadsheetDate(candidates: candidates))
      }
      guard let shape = BandShape.read(text, mark: context.decimalMark, nouns: nouns) else { return nil }
      return band(shape, isBareNumber: text.allSatisfy(\.isWholeNumber))
    }
  }

  private static func band(_ shape: BandShape, isBareNumber: Bool) -> Reading<Band>? {
    var shape = shape
    var notices: [Notice] = []
    guard shape.lower?.amount.currency == nil, shape.upper?.amount.currency == nil else { return nil }
    if let notice = shape.spreadMultiplier() { notices.append(notice) }
    guard let lower = bound(shape.lower), let upper = bound(shape.upper) else { return nil }
    if isBareNumber, let serial = lower?.value,
      let candidates = SpreadsheetDamage.candidates(ofSerial: serial)
    {
      return .doubt(.spreadsheetDate(candidates: candidates))
    }
    if let lower, let upper, lower.value > upper.value {
      return .doubt(.ambiguous(candidates: ["\(upper.value)-\(lower.value)"]))
    }
    let band = Band(lower: lower, upper: upper)
    guard band.range != nil else { return nil }
    return .value(band, notices: notices + shape.notices)
  }

  /// Returns the bound of an end, `.some(nil)` where there is no end, and `nil` where it is no whole number.
  private static func bound(_ end: BandShape.End?) -> Band.Bound?? {
    guard let end else { return .some(nil) }
    guard let heads = end.amount.units(places: 0), heads.isExact else { return nil }
    return Band.Bound(heads.value, isIncluded: end.isIncluded ?? true)
  }

  private static let nouns: Set<String> = [
    "employees", "employee", "emp", "emps", "empl", "people", "ppl", "persons", "staff", "heads", "head",
    "headcount", "fte", "ftes", "hc", "users", "user", "seats", "seat", "workers", "mitarbeiter",
    "mitarbeitende",
    "mitarbeitenden", "mitarbeitern", "beschaftigte", "ma", "salaries", "salarie", "employes", "personnes",
    "empleados", "personas", "人", "名", "명", "trabajadores",
  ]
}

extension BandShape {
  /// Gives the multiplier on the right to a smaller number on the left: `25-100k` is `25k-100k`.
  ///
  /// Returns the notice, or `nil` where nothing changed.
  mutating func spreadMultiplier() -> Notice? {
    guard !isSingle, let lower, let upper, lower.amount.multiplier == nil,
      let multiplier = upper.amount.multiplier, lower.amount.number.isLess(than: upper.amount.number)
    else { return nil }
    self.lower?.amount.multiplier = multiplier
    guard lower.amount.number.significand != 0 else { return nil }
    return Notice(.multiplierSpread, "the multiplier of the upper end was taken for the lower end too")
  }

  /// What was left out on the way.
  var notices: [Notice] {
    var notices: [Notice] = []
    if let label { notices.append(Notice(.changed, "\"\(label)\" beside the band was left out")) }
    if isApproximate { notices.append(Notice(.changed, "an approximate number was taken as exact")) }
    return notices
  }
}
