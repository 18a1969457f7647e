import Diagnostics
import Plans

/// Flags activities that somebody answers for and nobody does.
package struct NobodyResponsible: Check {
  package static let code: Finding.Code = "STG-04"
  package static let name = "nobody-responsible"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An activity of a RACI sheet with an A and no R.
      """,
    matters: """
      Somebody answers for the work, and nobody is told to do it.
      """,
    fix: """
      Give at least one R; "A/R" where the same person does it.
      """)
  package static let examples = [
    CheckExample(
      "an activity that nobody does",
      sheets: [
        (
          "raci.csv",
          """
          Activity,CSM lead,CSM,Sales
          Onboarding,A,R,I
          ↓Renewal call,A,,C
          """
        )
      ]),
    CheckExample(
      "one who answers and does",
      sheets: [
        (
          "raci.csv",
          """
          Activity,CSM lead,CSM,Sales
          Onboarding,A,R,I
          Renewal call,A/R,,C
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.activitiesByFile.flatMap { _, activities in
      // A sheet that has no R at all speaks of decisions, not of work.
      activities.allSatisfy(\.responsible.isEmpty)
        ? []
        : activities.filter { $0.responsible.isEmpty && !$0.accountable.isEmpty }.map {
          finding(at: $0.name.location, .nobody(for: $0))
        }
    }
  }
}

extension Finding.Message {
  fileprivate static func nobody(for activity: Activity) -> Self {
    let names = activity.accountable.map { Wording.quote($0.value) }
    return Self(
      "nobody is responsible for \(Wording.quote(activity.name.value)): \(Wording.list(names)) "
        + "\(names.count == 1 ? "answers" : "answer") for it, and nobody is told to do it",
      help: "give at least one R, or A/R to whoever does it")
  }
}
