import Diagnostics
import Plans
import Vocabulary

/// Flags rules that no lead of the test-lead sheet reaches.
package struct RuleWithoutTestLead: Check {
  package static let code: Finding.Code = "RUL-17"
  package static let name = "rule-without-test-lead"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A rule that takes none of the plan's test leads, though it could take some lead. Rules that can never \
      fire are RUL-01 and RUL-02. Told only where the plan has a sheet of test leads.
      """,
    matters: """
      Nobody has tried what the rule does: a slip in it shows on the first real lead.
      """,
    fix: """
      Add a test lead for it, or delete the rule if no such lead ever comes.
      """)
  package static let examples = [
    CheckExample(
      "a rule that is never tried",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          ↓R2,20,MM,Bo Braun
          """
        ),
        (
          "test leads.csv",
          """
          Case,Segment,Expected owner
          T1,SMB,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "every rule is tried",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,MM,Bo Braun
          """
        ),
        (
          "test leads.csv",
          """
          Case,Segment,Expected owner
          T1,SMB,Ana Keller
          T2,Mid-Market,Bo Braun
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let results = TestLeadResult.all(of: plan)
    guard !results.isEmpty else { return [] }
    let reached = Set(results.flatMap(\.takers))
    let dead = Set(plan.proof.shadows.filter(\.isWhole).map(\.rule))
    let alive = Set(plan.proof.effective.map(\.rule))
    let leads =
      results.count == 1
      ? "the one test lead does not reach" : "none of the \(results.count) test leads reaches"
    let cells = plan.routing.ordered.compactMap { rule -> CauseCell? in
      guard !reached.contains(rule.id), !dead.contains(rule.id), alive.contains(rule.id) else { return nil }
      return CauseCell(
        cause: "", location: rule.location,
        message: Finding.Message(
          "\(leads) \(rule.title) for \(rule.asks): nobody has tried it",
          help: "add a test lead for it"),
        note: "nor \(rule.title)", notes: [], rules: [rule.id],
        region: plan.figures(ofRule: rule.id))
    }
    return findings(at: cells) { "; nor \(Wording.count($0, "more rule"))" }
  }
}
