import Diagnostics
import Plans

/// Flags rules whose leads one earlier rule takes whole.
package struct ShadowedRule: Check {
  package static let code: Finding.Code = "RUL-01"
  package static let name = "shadowed-rule"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule that can never fire, because one rule above it takes every lead that it would match. Rules with \
      the very same conditions are RUL-05 and RUL-06, rules for named accounts behind a general one CON-08, \
      and rules below a rule without conditions RUL-21.
      """,
    matters: """
      The owner of the rule waits for leads that never come, and the owner of the rule above gets more than was \
      planned.
      """,
    fix: """
      Move the narrower rule above the wider one, or delete it.
      """)
  package static let examples = [
    CheckExample(
      "the wider rule comes first",
      """
      Rule ID,Priority,Segment,Region,Owner
      R10,10,,DACH,Ana Keller
      ↓R30,30,MM,DE,Bo Braun
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "the narrower rule comes first",
      """
      Rule ID,Priority,Segment,Region,Owner
      R10,10,MM,DE,Bo Braun
      R30,30,,DACH,Ana Keller
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "the wider rule is switched off",
      """
      Rule ID,Priority,Segment,Region,Owner,Active
      R10,10,,DACH,Ana Keller,no
      R30,30,MM,DE,Bo Braun,yes
      R99,99,,,Inbound desk,yes
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.deadRules.compactMap { dead -> CauseCell? in
      guard let blocker = dead.blockers.first, dead.blockers.count == 1 else { return nil }
      return dead.cell(.shadowed(dead, by: blocker))
    }
    return findings(at: cells) { ", and so it does with \(Wording.count($0, "more rule"))" }
  }
}

extension Finding.Message {
  fileprivate static func shadowed(_ dead: DeadRule, by blocker: Rule) -> Self {
    let place = blocker.hasOwnID ? blocker.location.row.map { " (row \($0))" } ?? "" : ""
    return Self(
      "\(dead.rule.title) can never fire: \(blocker.mark)\(place) takes every lead that it would match",
      help: dead.isNeedless
        ? "delete \(dead.rule.mark): \(blocker.mark) gives its leads to the same owner"
        : "move \(dead.rule.mark) above \(blocker.mark), or delete it")
  }
}
