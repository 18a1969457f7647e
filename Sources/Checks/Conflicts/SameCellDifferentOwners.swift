import Diagnostics
import Plans

/// Flags rules of one rank that give the same leads to different owners.
package struct SameCellDifferentOwners: Check {
  package static let code: Finding.Code = "CON-01"
  package static let name = "same-cell-different-owners"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Two active rules that match the same leads, name different owners, and have the same priority or stand \
      in a sheet without an order. Rules marked overlay, co-sell or shared are left out; rules with the very \
      same conditions are RUL-06, and a partner against the own team is CON-04.
      """,
    matters: """
      Nobody can say whose lead it is: either both call, or each waits for the other.
      """,
    fix: """
      Narrow one of the rules, or give them different priorities: then the first one wins. If both are meant \
      to work the lead, mark one as overlay.
      """)
  package static let examples = [
    CheckExample(
      "two rules at one priority",
      """
      Rule ID,Priority,Segment,Country,Owner
      R31,30,MM,,Ana Keller
      R44,30,,DE,↓Bo Braun
      """),
    CheckExample(
      "territories that overlap",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,Segment,Owner
          T1,"DE, AT",,Ana Keller
          T2,"AT, CH",MM,↓Bo Braun
          """
        )
      ]),
    CheckExample(
      "different priorities settle it",
      """
      Rule ID,Priority,Segment,Country,Owner
      R31,30,MM,,Ana Keller
      R44,40,,DE,Bo Braun
      """),
    CheckExample(
      "an overlay helps",
      """
      Rule ID,Priority,Segment,Country,Owner,Notes
      R31,30,MM,,Ana Keller,
      R44,30,,DE,Bo Braun,overlay
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    findings(on: plan.clashes.filter { !$0.isDirectAgainstPartner }) { .twoOwners($0, group: $1) }
  }
}

extension Finding.Message {
  fileprivate static func twoOwners(_ clash: Clash, group: ConflictGroup) -> Self {
    let owners = [clash.earlier, clash.later].map { "\(Wording.quote($0.ownerTitle)) (\($0.mark))" }
    return Self(
      "\(clash.phrase) is owned by \(Wording.list(owners))\(clash.rank)\(group.more): "
        + "nobody can say whose leads these are",
      help: group.separation)
  }
}
