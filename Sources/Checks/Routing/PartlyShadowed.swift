import Diagnostics
import Plans
import Vocabulary

/// Flags rules that name values which earlier rules take whole.
package struct PartlyShadowed: Check {
  package static let code: Finding.Code = "RUL-03"
  package static let name = "partly-shadowed"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A rule that lists a segment, region, country, prefix or band of which earlier rules with another owner \
      take everything, while the rest of the rule is alive. An exception above a rule that takes less than a \
      whole listed value is ordinary and not told.
      """,
    matters: """
      The rule says that its owner has these leads, and its owner never gets one of them.
      """,
    fix: """
      Take the values out of the rule, or swap the order of the two rules.
      """)
  package static let examples = [
    CheckExample(
      "a country that an earlier rule has",
      """
      Rule ID,Priority,Segment,Country,Owner
      R10,10,,"DE, CH",Ana Keller
      R30,30,MM,↓"AT, CH",Bo Braun
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "an exception for a part of a listed value",
      """
      Rule ID,Priority,Segment,Country,Owner
      R10,10,ENT,CH,Ana Keller
      R30,30,,"AT, CH",Bo Braun
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "nothing is left but a country that came along",
      """
      Rule ID,Priority,Region,Owner
      R10,10,"AT, CH, DE",Ana Keller
      R30,30,↓DACH,Bo Braun
      R99,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.untoldShadows.compactMap { rule, shadow -> CauseCell? in
      let losses = shadow.taken.compactMap { taken in
        plan.routing.rule(taken.by).map { Loss(values: taken.values, taker: $0) }
      }
      guard !shadow.isWhole, let first = shadow.taken.first, !losses.isEmpty else { return nil }
      let notes = losses.map { loss in
        Finding.Note(
          "\(loss.taker.title) gives \(loss.phrase) to \(Wording.quote(loss.taker.ownerTitle))",
          at: loss.taker.location)
      }
      return CauseCell(
        cause: losses.map(\.taker.id).joined(separator: "\n"), location: rule.cell(naming: first.values),
        message: .partly(rule, losses: losses), note: "\(rule.title) loses a part to the same",
        notes: Wording.cap(notes, left: "rule"), rules: [rule.id] + losses.map(\.taker.id),
        region: plan.figures(of: shadow.taken.map(\.region)))
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more rule")) \($0 == 1 ? "loses" : "lose") a part to the same"
    }
  }
}

/// What an earlier rule takes from a rule.
private struct Loss {
  let values: [String]
  let taker: Rule

  /// The planner's own values in quotes; "everything but LI" is no value of theirs.
  var phrase: String {
    Wording.list(values.map { $0.hasPrefix("everything but ") ? $0 : Wording.quote($0) })
  }

  var isMany: Bool { values.count > 1 }
}

extension Rule {
  /// The cell that holds one of the values, else the row.
  fileprivate func cell(naming values: [String]) -> SourceLocation {
    let places: Set<Field> = ["region", "country", "state"]
    let cell = conditions.first { condition in
      switch condition.asked.value {
      case .any, .unknown: false
      case .terms(let asked): asked.terms.contains { values.contains($0.text) }
      case .places(let asked): asked.places.contains { values.contains($0.text) }
      case .bands: values.contains(condition.asked.written)
      case .postal(let asked): asked.contains { values.contains($0.description) }
      }
    }
    let other = conditions.first { places.contains($0.field) }
    return (cell ?? other)?.asked.location ?? location
  }
}

extension Finding.Message {
  fileprivate static func partly(_ rule: Rule, losses: [Loss]) -> Self {
    let shown = losses.prefix(3).map { loss in
      "\(loss.phrase) \(loss.isMany ? "go" : "goes") to \(Wording.quote(loss.taker.ownerTitle)) by \(loss.taker.mark)"
    }
    let more =
      losses.count > 3
      ? [Wording.count(losses.count - 3, "more value goes", "more values go") + " elsewhere"] : []
    let takers = Wording.list(losses.map(\.taker.mark))
    let come = losses.count == 1 ? "comes" : "come"
    return Self(
      "of \(rule.title), \((shown + more).joined(separator: "; ")), which \(come) first: "
        + "\(Wording.quote(rule.ownerTitle)) never gets these leads",
      help:
        "take \(losses.count > 1 || losses[0].isMany ? "them" : "it") out of \(rule.mark), or move \(rule.mark) above \(takers)"
    )
  }
}
