import Diagnostics
import Vocabulary

extension RowReader {
  /// What pairs of columns such as `Deal size from` and `Deal size to` ask: one band; a blank end of it is open.
  mutating func conditionsOfBounds() -> [Condition] {
    [
      bounds("employees", from: "employees_min", to: "employees_max"),
      bounds("deal_size", from: "deal_size_min", to: "deal_size_max"),
      postalBounds(),
    ].compactMap { $0 }
  }

  /// `PLZ von`, `PLZ bis`: one range; where one end is blank, the other is the whole of it.
  private mutating func postalBounds() -> Condition? {
    guard !table.has("postal") else { return nil }
    let (lower, upper) = (postalText("postal_min"), postalText("postal_max"))
    guard let first = lower ?? upper else { return nil }
    if lower == nil || upper == nil {
      let blank: Field = lower == nil ? "postal_min" : "postal_max"
      if table.has(blank) {
        log.change(
          .changed, at: location(of: blank), from: "", to: first.text,
          why: "a range with one end is that code alone")
      }
    }
    let written = lower.flatMap { from in upper.map { "\(from.text) - \($0.text)" } } ?? first.text
    let ranges = log.take(
      PostalGrammar.read(written, in: first.context), of: written, as: "postal", at: first.location,
      shown: { _ in written })
    // A rule whose condition cannot be read must not count as one that asks for nothing.
    let asked = ranges.map { Condition.Asked.postal($0.value) } ?? .bands([])
    return Condition(field: "postal", asked: Located(asked, written: written, at: first.location))
  }

  /// `nil` where neither column is there or filled, or a column gives the whole band.
  private mutating func bounds(_ field: Field, from lowest: Field, to highest: Field) -> Condition? {
    guard !table.has(field), table.has(lowest) || table.has(highest) else { return nil }
    let (lower, upper) = (end(lowest), end(highest))
    guard let first = lower ?? upper else { return nil }
    for (blank, what) in [(lower, "lower"), (upper, "upper")] where blank == nil {
      let column = what == "lower" ? lowest : highest
      guard table.has(column) else { continue }
      log.change(
        .changed, at: location(of: column), from: "", to: "no \(what) end",
        why: "a blank end of a band is open")
    }
    let isMoney = field == "deal_size"
    let written =
      switch (lower, upper) {
      case (let from?, let to?): "\(from.text) - \(to.text)"
      case (let from?, nil): "≥ \(from.text)"
      // An end of money belongs to the band above, as in `25k-100k`.
      default: (isMoney ? "< " : "≤ ") + (upper?.text ?? "")
      }
    let context = first.context
    let reading =
      isMoney ? MoneyBandGrammar.read(written, in: context) : EmployeeBandGrammar.read(written, in: context)
    let currency = words.settings.currency
    let band = log.take(
      reading, of: first.text, as: field, at: first.location,
      shown: { isMoney ? BandWords.money($0, currency: currency) : BandWords.heads($0) })
    let inWords =
      switch (lower, upper) {
      case (_?, _?): written
      case (let from?, nil): "from \(from.text)"
      default: "up to \(upper?.text ?? "")"
      }
    // A rule whose condition cannot be read must not count as one that asks for nothing.
    let asked = Condition.Asked.bands(band.map { [$0.value] } ?? [])
    return Condition(field: field, asked: Located(asked, written: inWords, at: first.location))
  }

  /// An end that is typed; `any`, `no limit` and the like are none.
  private mutating func end(
    _ field: Field
  ) -> (text: String, location: SourceLocation, context: GrammarContext)? {
    guard let cell = cell(field), CellToken.of(cell.text) != .any,
      !["no limit", "unlimited", "open", "max", "∞", "and up", "unbegrenzt", "offen"].contains(
        Fold.key(cell.text))
    else { return nil }
    return cell
  }
}
