import Diagnostics
import Plans

/// Flags activities for which two or more are accountable.
package struct TwoAccountable: Check {
  package static let code: Finding.Code = "CON-10"
  package static let name = "two-accountable"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An activity of a RACI sheet with more than one A.
      """,
    matters: """
      Each takes the other for the one who answers, and what they disagree on stays undecided.
      """,
    fix: """
      Keep one A and make the others C.
      """)
  package static let examples = [
    CheckExample(
      "two who answer for one thing",
      sheets: [
        (
          "raci.csv",
          """
          Activity,CMO,CRO,RevOps
          Lead capture,A,I,R
          Lead acceptance,A,↓A,R
          """
        )
      ]),
    CheckExample(
      "one A in each row",
      sheets: [
        (
          "raci.csv",
          """
          Activity,CMO,CRO,RevOps
          Lead capture,A,I,R
          Lead acceptance,C,A,R
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.activities.compactMap { activity in
      guard let later = activity.accountable.last, activity.accountable.count > 1 else { return nil }
      // Names of one cell have no other place to note.
      let notes = activity.accountable.dropLast().filter { $0.location != later.location }.map {
        Finding.Note("\(Wording.quote($0.value)) has an A too", at: $0.location)
      }
      return finding(at: later.location, .several(activity), notes: notes)
    }
  }
}

extension Finding.Message {
  fileprivate static func several(_ activity: Activity) -> Self {
    let names = activity.accountable.map { Wording.quote($0.value) }
    return Self(
      "\(Wording.list(names)) are accountable for \(Wording.quote(activity.name.value)): each takes the other "
        + "for the one who answers",
      help: "keep one A and make the \(names.count == 2 ? "other" : "others") C")
  }
}
