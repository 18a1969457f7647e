import Diagnostics
import Plans
import Vocabulary

/// Flags values of a condition that a wider value of the same cell holds already.
package struct SubsumedValue: Check {
  package static let code: Finding.Code = "RUL-11"
  package static let name = "subsumed-value"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A place or postal prefix in a condition cell that lies inside another one of the same cell: "DE" beside \
      "DACH", "890" beside "89".
      """,
    matters: """
      It changes nothing today. Whoever takes the wider value out later believes that its leads are gone from \
      the rule.
      """,
    fix: """
      Delete the narrower value, or the wider one if it was not meant.
      """)
  package static let examples = [
    CheckExample(
      "a country inside a region, a prefix inside another",
      """
      Rule ID,Priority,Country,PLZ,Owner
      R1,10,↓"DACH, DE",,Ana Keller
      R2,20,FR,↓"89, 890",Bo Braun
      """),
    CheckExample(
      "values side by side",
      """
      Rule ID,Priority,Country,PLZ,Owner
      R1,10,"DE, AT",,Ana Keller
      R2,20,FR,"89, 90",Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.listedConditions.compactMap { rule, condition -> Finding? in
      let pairs = condition.subsumed(in: plan.places)
      guard let first = pairs.first else { return nil }
      let inside = pairs.filter { $0.wide == first.wide }.map(\.narrow)
      let others = pairs.count - inside.count
      let more =
        others > 0 ? ", and \(Wording.count(others, "more value is", "more values are")) inside another" : ""
      return finding(
        at: condition.asked.location,
        Finding.Message(
          "in \(rule.title) \(Wording.list(inside.map(Wording.quote))) \(inside.count == 1 ? "lies" : "lie") inside "
            + "\(Wording.quote(first.wide)) of the same cell\(more)",
          help: "delete the narrower value, or the wider one if it was not meant"),
        rules: [rule.id])
    }
  }
}

extension Condition {
  /// Values inside others, in the order of the cell.
  fileprivate func subsumed(in places: PlaceScheme) -> [(narrow: String, wide: String)] {
    switch asked.value {
    case .places(let asked):
      let listed = asked.places.map { (place: $0, parts: $0.parts(in: places)) }
      return listed.compactMap { narrow in
        listed.first { narrow.place.lies(in: $0.place, narrow.parts, $0.parts) }
          .map { (narrow.place.text, $0.place.text) }
      }
    case .postal(let asked):
      return asked.compactMap { narrow in
        asked.first { $0 != narrow && $0.contains(narrow) }.map { (narrow.description, $0.description) }
      }
    case .any, .unknown, .terms, .bands: return []
    }
  }
}

extension NamedPlace {
  /// Countries, or parts of one, that it stands for.
  fileprivate func parts(in places: PlaceScheme) -> Set<String> {
    switch kind {
    case .country(let code), .subdivision(let code): [code]
    case .region(let key):
      places.region(key).map { Set($0.countries).union($0.subdivisions) } ?? []
    }
  }

  fileprivate func lies(in other: Self, _ own: Set<String>, _ others: Set<String>) -> Bool {
    guard kind != other.kind, !own.isEmpty else { return false }
    let inside = own.allSatisfy { others.contains($0) || others.contains(String($0.prefix(2))) }
    return inside && own != others
  }
}
