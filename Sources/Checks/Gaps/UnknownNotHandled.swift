import Diagnostics
import Plans
import Vocabulary

/// Flags fields of which no rule says what happens when they are blank on a lead.
package struct UnknownNotHandled: Check {
  package static let code: Finding.Code = "GAP-16"
  package static let name = "unknown-not-handled"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A field that rules decide by and that a lead may leave blank, where no rule but a catch-all takes the \
      blank. Told once for each field.
      """,
    matters: """
      Forms leave fields empty: one to four leads in ten arrive without a country or segment. All of them end \
      in the catch-all, or with nobody.
      """,
    fix: """
      Add a rule that asks for "unknown" in that column, or one that leaves the column blank, which means any. \
      If the catch-all is meant to sort them, say so in the waivers sheet.
      """)
  package static let examples = [
    CheckExample(
      "a blank country goes to the catch-all",
      """
      ↓↓Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,FR,Bo Berg
      R9,99,,Inbound desk
      """),
    CheckExample(
      "a rule for the blank country",
      """
      Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,FR,Bo Berg
      R3,30,unknown,Cy Lind
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    var told: Set<String> = []
    let nearest = NearestRule(in: plan)
    return plan.proof.unknownGaps.compactMap { gap in
      guard told.insert(gap.axis.field.description).inserted else { return nil }
      let rule = nearest.rule(to: gap.region)
      return finding(
        at: plan.routingSheet, .unknown(gap.axis.title, catchAll: plan.catchAllOwner),
        notes: [rule.map(NearestRule.note)].compactMap { $0 },
        rules: (plan.routing.catchAll ?? rule?.id).map { [$0] } ?? [],
        region: plan.figures(of: gap.region))
    }
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ title: String, catchAll: String?) -> Self {
    let what = "nothing says what happens when \(Wording.quote(title)) is blank on a lead"
    if let catchAll {
      return Self(
        "\(what): it lands with \(Wording.quote(catchAll)), by the catch-all",
        help: "add a rule that asks for \"unknown\" there, or accept the catch-all in the waivers sheet")
    }
    return Self(
      "\(what): nobody would work it",
      help: "add a rule that asks for \"unknown\" there, or a last rule without conditions")
  }
}
