import Diagnostics
import Plans

/// Flags combinations of declared values that no rule takes, not even a catch-all.
package struct UncoveredCombination: Check {
  package static let code: Finding.Code = "GAP-01"
  package static let name = "uncovered-combination"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A combination of values that the plan declares (a segment, a country, a product, a band) and that no \
      active rule takes, not even a catch-all. Neighbouring combinations are told as one region.
      """,
    matters: """
      A lead of that kind has no owner in the plan. It goes to whoever the CRM falls back on, and is found \
      weeks later, if at all.
      """,
    fix: """
      Add a rule for the region, or widen the rule that the note calls nearest. If it is meant, accept it in \
      the waivers sheet with a reason, an owner and a last day.
      """)
  package static let examples = [
    CheckExample(
      "a segment and product without a rule",
      """
      ↓↓Rule ID,Priority,Segment,Product,Owner
      R1,10,SMB,A,Ana Keller
      R2,20,SMB,B,Ana Keller
      R3,30,MM,A,Bo Berg
      """),
    CheckExample(
      "every combination has a rule",
      """
      Rule ID,Priority,Segment,Product,Owner
      R1,10,SMB,A,Ana Keller
      R2,20,SMB,B,Ana Keller
      R3,30,MM,A,Bo Berg
      R4,40,MM,B,Bo Berg
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // A default owner in the settings is a catch-all: what is left to it is GAP-21.
    guard plan.settings.defaultOwner == nil else { return [] }
    return findings(
      on: plan.proof.gaps.filter { plan.cause(of: $0) == .combination }, in: plan,
      message: { .uncovered($0.words.whole, leads: plan.leads($0.expectedLeads)) },
      rest: { .uncovered(more: $0, leads: $1) })
  }
}

extension Finding.Message {
  fileprivate static func uncovered(_ phrase: String, leads: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    return Self(
      "\(phrase): nobody\(volume), for no rule takes these leads",
      help: "add a rule for it, or accept the gap in the waivers sheet")
  }

  fileprivate static func uncovered(more: Int, leads: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    return Self(
      "and \(Wording.count(more, "more combination")) without a rule\(volume): nobody would work these leads",
      help: "close the larger gaps first; a last rule without conditions takes what is left")
  }
}
