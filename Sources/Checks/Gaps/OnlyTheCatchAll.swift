import Diagnostics
import Plans

/// Flags combinations of declared values that only the catch-all takes.
package struct OnlyTheCatchAll: Check {
  package static let code: Finding.Code = "GAP-21"
  package static let name = "only-the-catch-all"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A combination of values that the plan declares and that no rule asks for: only the catch-all takes it, \
      which is the last rule without conditions or the default owner of the settings.
      """,
    matters: """
      The leads land in a queue for the unforeseen, though the plan names their segment, country or product. \
      They wait until somebody sorts them by hand.
      """,
    fix: """
      Add a rule for the region. If the catch-all is meant to have it, say so in the waivers sheet with a \
      reason, an owner and a last day.
      """)
  package static let examples = [
    CheckExample(
      "a declared segment that no rule asks for",
      sheets: [
        (
          "routing.csv",
          """
          ↓↓Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R9,99,,Inbound desk
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          Education,50-249
          """
        ),
      ]),
    CheckExample(
      "every declared segment has a rule",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,Education,Bo Berg
          R9,99,,Inbound desk
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          Education,50-249
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // A hole one unit wide is told by the bands beside it.
    let told = Set(plan.proof.hairlineGaps.compactMap(\.hairline))
    let left = plan.settings.defaultOwner == nil ? [] : plan.proof.gaps
    let regions = (plan.proof.catchAllOnly + left).filter { region in
      // Days and postal codes are told by checks of their own.
      guard ![.days, .postal].contains(plan.cause(of: region)) else { return false }
      return region.hairline.map { !told.contains($0) } ?? true
    }
    let owner = plan.catchAllOwner
    return findings(
      on: regions, in: plan, takenBy: plan.routing.catchAll,
      message: { .onlyCatchAll($0.words.whole, leads: plan.leads($0.expectedLeads), owner: owner) },
      rest: { .onlyCatchAll(more: $0, leads: $1, owner: owner) })
  }
}

extension Finding.Message {
  fileprivate static func onlyCatchAll(_ phrase: String, leads: String?, owner: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    return Self(
      "only the catch-all takes \(phrase)\(volume): \(landing(owner))",
      help: "add a rule for it, or say in the waivers sheet that this is meant")
  }

  fileprivate static func onlyCatchAll(more: Int, leads: String?, owner: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    return Self(
      "and \(Wording.count(more, "more combination")) that only the catch-all takes\(volume): \(landing(owner))",
      help: "add rules for the larger ones first")
  }

  private static func landing(_ owner: String?) -> String {
    owner.map { "its leads land with \(Wording.quote($0))" } ?? "its leads land nowhere in particular"
  }
}
