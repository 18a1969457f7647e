import Diagnostics
import Plans

/// Flags activities for which nobody is accountable.
package struct NobodyAccountable: Check {
  package static let code: Finding.Code = "GAP-11"
  package static let name = "nobody-accountable"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An activity of a RACI sheet without an A. Where no row of the sheet has one, that is told once.
      """,
    matters: """
      Work that several do and nobody answers for stays undone when one of them is busy.
      """,
    fix: """
      Give exactly one person, role or team the A; whoever does the work may have it too ("A/R").
      """)
  package static let examples = [
    CheckExample(
      "an activity that only a doer and an adviser know",
      sheets: [
        (
          "raci.csv",
          """
          Activity,Marketing,Sales,Channel ops
          Lead capture,A/R,I,
          ↓Deal registration,,C,R
          """
        )
      ]),
    CheckExample(
      "one A in each row",
      sheets: [
        (
          "raci.csv",
          """
          Activity,Marketing,Sales,Channel ops
          Lead capture,A/R,I,
          Deal registration,,A,R
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.activitiesByFile.flatMap { file, activities in
      let open = activities.filter(\.accountable.isEmpty)
      if open.count == activities.count, open.count > 1 {
        return [finding(at: SourceLocation(file: file), .nobody(in: open))]
      }
      return open.map { finding(at: $0.name.location, .nobody(for: $0)) }
    }
  }
}

extension Plan {
  /// The activities of each RACI sheet, in the order of the sheets.
  var activitiesByFile: [(file: String, activities: [Activity])] {
    var files: [(file: String, activities: [Activity])] = []
    for activity in activities {
      let file = activity.location.file
      if let index = files.firstIndex(where: { $0.file == file }) {
        files[index].activities.append(activity)
      } else {
        files.append((file, [activity]))
      }
    }
    return files
  }
}

extension Finding.Message {
  fileprivate static func nobody(for activity: Activity) -> Self {
    let doers = activity.responsible.map { Wording.quote($0.value) }
    let effect =
      doers.isEmpty
      ? "nobody answers for it"
      : "\(Wording.list(doers)) \(doers.count == 1 ? "does" : "do") it, and nobody answers for it"
    return Self(
      "nobody is accountable for \(Wording.quote(activity.name.value)): \(effect)",
      help: "give exactly one A")
  }

  fileprivate static func nobody(in activities: [Activity]) -> Self {
    Self(
      "nobody is accountable for any of \(Wording.count(activities.count, "activity", "activities")): "
        + "nobody answers for what is done with a lead",
      help: "give each activity exactly one A")
  }
}
