import Diagnostics
import Plans
import Vocabulary

/// Flags a rule without conditions that other rules follow.
package struct CatchAllNotLast: Check {
  package static let code: Finding.Code = "RUL-21"
  package static let name = "catch-all-not-last"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule without conditions in an ordered list that is not the last to count. The rules below it are its \
      notes, not findings of their own.
      """,
    matters: """
      It takes every lead, so that no rule below it can ever fire.
      """,
    fix: """
      Move the rule to the end, or fill in the conditions that it lost.
      """)
  package static let examples = [
    CheckExample(
      "the second of four rules takes everything",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DE,Ana Keller
      ↓R2,20,,,Inbound desk
      R3,30,MM,DE,Bo Braun
      R4,40,ENT,DE,Cy Lind
      """),
    CheckExample(
      "the last rule takes the rest",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DE,Ana Keller
      R3,30,MM,DE,Bo Braun
      R9,99,,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // A row that says nothing, or whose conditions could not be read, is the reading's finding.
    guard let early = plan.earlyCatchAll, !early.rule.saysNothing,
      !plan.doubtfulRows.contains(early.rule.row)
    else { return [] }
    let notes = early.dead.map { rule in
      Finding.Note(
        "\(rule.title) for \(rule.asks) can never fire", at: rule.location)
    }
    return [
      finding(
        at: early.rule.location, .notLast(early, of: plan.routing.order.count),
        notes: Wording.cap(notes, left: "rule"), rules: [early.rule.id] + early.dead.map(\.id),
        region: plan.figures(ofRule: early.rule.id))
    ]
  }
}

/// A rule without conditions that is not the last, and the rules below it.
struct EarlyCatchAll {
  let rule: Rule
  /// Its place in the order in which rules count, from 1.
  let place: Int
  /// In the order in which they would count.
  let dead: [Rule]
}

extension Plan {
  /// The first rule in order that takes everything though others follow it.
  var earlyCatchAll: EarlyCatchAll? {
    let ordered = routing.ordered
    guard
      let place = ordered.indices.first(where: { index in
        ordered[index].isUnconditional && ordered[index].countsThroughout(settings.period)
          && routing.hitPolicies[ordered[index].location.file] == .first
      })
    else { return nil }
    let dead = ordered.indices.filter { routing.precedences[$0] > routing.precedences[place] }
    return dead.isEmpty
      ? nil : EarlyCatchAll(rule: ordered[place], place: place + 1, dead: dead.map { ordered[$0] })
  }
}

extension Rule {
  /// Whether it counts on every day of the period.
  fileprivate func countsThroughout(_ period: Period?) -> Bool {
    guard let period else { return start == nil && end == nil }
    return (start.map { $0.value <= period.first } ?? true) && (end.map { $0.value >= period.last } ?? true)
  }
}

extension Finding.Message {
  fileprivate static func notLast(_ early: EarlyCatchAll, of count: Int) -> Self {
    let dead = early.dead.count
    let below = dead == 1 ? "the rule below it" : "the \(dead) rules below it"
    return Self(
      "\(early.rule.title) has no conditions and is number \(early.place) of \(count): it takes every lead, and "
        + "\(below) can never fire",
      help: "move \(early.rule.mark) to the end, or fill in its conditions")
  }
}
