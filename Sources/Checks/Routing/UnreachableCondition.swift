import Diagnostics
import Plans
import Vocabulary

/// Flags rules whose conditions exclude each other.
package struct UnreachableCondition: Check {
  package static let code: Finding.Code = "RUL-07"
  package static let name = "unreachable-condition"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule with conditions that no lead can meet together: a region and a country outside of it, a state of \
      another country, a last day before the first.
      """,
    matters: """
      The rule never fires, and its owner waits for leads that other rules take or that nobody has.
      """,
    fix: """
      Correct the condition that is wrong.
      """)
  package static let examples = [
    CheckExample(
      "a country outside of its region",
      """
      Rule ID,Priority,Region,Country,Owner
      R70,10,DACH,DE,Ana Keller
      R71,20,EMEA,↓BR,Bo Braun
      """),
    CheckExample(
      "a last day before the first",
      """
      Rule ID,Priority,Region,Owner,Start,End
      R70,10,DACH,Ana Keller,2026-07-01,2026-09-30
      R71,20,UKI,Bo Braun,2026-09-30,↓2026-07-01
      """),
    CheckExample(
      "a country inside its region",
      """
      Rule ID,Priority,Region,Country,Owner
      R70,10,DACH,DE,Ana Keller
      R71,20,EMEA,FR,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.proof.contradictions.compactMap { contradiction -> CauseCell? in
      guard let rule = plan.routing.rule(contradiction.rule) else { return nil }
      let asked = contradiction.conditions.map { condition in
        let title = condition.asked.location.column ?? condition.field.description
        return (
          words: "\(title) \(Wording.quote(condition.asked.written))", location: condition.asked.location
        )
      }
      let days = [rule.start, rule.end].compactMap { $0 }.map { day in
        let title = day.location.column ?? "day"
        return (words: "\(title) \(Wording.quote(day.written))", location: day.location)
      }
      let parts = asked.isEmpty ? days : asked
      guard let last = parts.last else { return nil }
      return CauseCell(
        cause: parts.map(\.words).joined(separator: "\n"), location: last.location,
        message: Finding.Message(
          "\(rule.title) asks for \(Wording.list(parts.map(\.words))), which exclude each other: no lead can match it",
          help: "correct the one that is wrong"),
        note: "\(rule.title) does so too",
        notes: parts.dropLast().map { Finding.Note("the other is here", at: $0.location) }, rules: [rule.id])
    }
    return findings(at: cells) { "; so \($0 == 1 ? "does" : "do") \(Wording.count($0, "more rule"))" }
  }
}
