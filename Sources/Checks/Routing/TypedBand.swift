import Diagnostics
import Plans
import Vocabulary

/// A band as a planner typed it, with the rule or segment that it is for.
struct TypedBand {
  let band: Band
  let isMoney: Bool
  let written: String
  let location: SourceLocation
  /// `rule R10`, `segment "SMB"`.
  let title: String
  let rule: Rule.ID?
  /// An upper end in money that was left out only by the rule for money, not by the planner's words.
  let leavesOutItsEnd: Bool

  /// The header over it, as the planner wrote it.
  var column: String { location.column ?? "the band" }

  /// A number of the column as a planner would write it.
  func text(of value: Int) -> String {
    isMoney ? BandWords.amount(value, band.currency) : BandWords.heads(value..<value + 1).dropExactly
  }
}

extension String {
  /// The number of `exactly 250`.
  fileprivate var dropExactly: String { hasPrefix("exactly ") ? String(dropFirst(8)) : self }
}

extension Plan {
  /// The bands of each column that has some: of segments by column, of rules by field.
  var typedBands: [[TypedBand]] {
    let leftOut = Set(changes.filter { $0.kind == .upperBoundLeftOut }.map(\.location))
    func typed(
      _ cell: Located<Band>?, isMoney: Bool, title: String, rule: Rule.ID? = nil
    ) -> TypedBand? {
      cell.map { cell in
        TypedBand(
          band: cell.value, isMoney: isMoney, written: cell.written, location: cell.location, title: title,
          rule: rule, leavesOutItsEnd: leftOut.contains(cell.location))
      }
    }
    let segmentTitles = segments.map { "segment \(Wording.quote($0.name.value))" }
    let employees = zip(segments, segmentTitles).compactMap {
      typed($0.employees, isMoney: false, title: $1)
    }
    let revenue = zip(segments, segmentTitles).compactMap { typed($0.revenue, isMoney: true, title: $1) }
    let rules = rulesInForce.flatMap { rule in
      rule.conditions.flatMap { condition -> [(field: Field, band: TypedBand)] in
        guard case .bands(let bands) = condition.asked.value else { return [] }
        return bands.compactMap { band in
          let cell = Located(band, written: condition.asked.written, at: condition.asked.location)
          let isMoney = Field.moneyConditions.contains(condition.field)
          return typed(cell, isMoney: isMoney, title: rule.title, rule: rule.id).map { (condition.field, $0) }
        }
      }
    }
    return [employees, revenue].filter { !$0.isEmpty }
      + rules.grouped(by: \.field).map { $0.items.map(\.band) }
  }
}
