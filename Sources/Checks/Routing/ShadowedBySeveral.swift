import Diagnostics
import Plans

/// Flags rules whose leads several earlier rules take together.
package struct ShadowedBySeveral: Check {
  package static let code: Finding.Code = "RUL-02"
  package static let name = "shadowed-by-several"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule that can never fire, because rules above it take all of its leads together, though none of them \
      does so alone.
      """,
    matters: """
      The owner of the rule waits for leads that never come. Nobody sees it by reading the rules one by one.
      """,
    fix: """
      Move the rule above those that take its leads, narrow one of them, or delete the rule.
      """)
  package static let examples = [
    CheckExample(
      "three countries make up the region",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Region,Owner
          R10,10,DE,Ana Keller
          R20,20,AT,Bo Braun
          R30,30,CH,Cy Lind
          ↓R40,40,DACH,Dee Roe
          R99,99,,Inbound desk
          """
        ),
        (
          "regions.csv",
          """
          Region,Countries
          DACH,"AT, CH, DE"
          """
        ),
      ]),
    CheckExample(
      "one country is left",
      """
      Rule ID,Priority,Region,Owner
      R10,10,DE,Ana Keller
      R20,20,AT,Bo Braun
      R40,40,"DE, AT, CH",Dee Roe
      R99,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.deadRules.filter { $0.blockers.count > 1 }.map { $0.cell(.shadowed($0)) }
    return findings(at: cells) { ", and so they do with \(Wording.count($0, "more rule"))" }
  }
}

extension Finding.Message {
  fileprivate static func shadowed(_ dead: DeadRule) -> Self {
    let marks = dead.blockers.map(\.mark)
    return Self(
      "\(dead.rule.title) can never fire: \(Wording.list(marks)) together take every lead that it would match",
      help: dead.isNeedless
        ? "delete \(dead.rule.mark): its leads go to the same owner without it"
        : "move \(dead.rule.mark) above them, or delete it")
  }
}
