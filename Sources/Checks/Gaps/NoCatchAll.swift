import Diagnostics
import Plans

/// Flags an ordered list of rules that does not end in a rule without conditions.
package struct NoCatchAll: Check {
  package static let code: Finding.Code = "GAP-02"
  package static let name = "no-catch-all"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An ordered list of rules in which no rule is without conditions, in a plan whose settings name no \
      default owner. Matrices and sheets without an order need none.
      """,
    matters: """
      A lead that matches nothing, for want of a country or for a segment nobody thought of, goes to the CRM's \
      default owner, whom the plan does not name and whom nobody watches.
      """,
    fix: """
      Add a last rule with no conditions, an owner who is watched, and a response time; or name the default \
      owner in the settings sheet.
      """)
  package static let examples = [
    CheckExample(
      "the list ends at a rule with a condition",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      ↓R2,20,MM,Bo Berg
      """),
    CheckExample(
      "the last rule takes the rest",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Bo Berg
      R9,99,,Inbound desk
      """),
    CheckExample(
      "a list without an order",
      """
      Rule ID,Segment,Owner
      R1,SMB,Ana Keller
      R2,MM,Bo Berg
      """),
    CheckExample(
      "the settings name a default owner",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,MM,Bo Berg
          """
        ),
        (
          "settings.csv",
          """
          Setting,Value
          default owner,Inbound desk
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let ordered = plan.routing.ordered
    guard plan.settings.defaultOwner == nil, plan.routing.catchAll == nil,
      !ordered.contains(where: \.isUnconditional),
      let last = ordered.last(where: { plan.routing.hitPolicies[$0.location.file] == .first })
    else { return [] }
    return [finding(at: last.location, .noCatchAll(after: last), rules: [last.id])]
  }
}

extension Finding.Message {
  fileprivate static func noCatchAll(after last: Rule) -> Self {
    Self(
      "the rule list ends at \(last.mark) without a catch-all: a lead that matches nothing goes to the CRM's "
        + "default owner, whom this plan does not name",
      help: "add a last rule with no conditions, an owner who is watched, and a response time")
  }
}
