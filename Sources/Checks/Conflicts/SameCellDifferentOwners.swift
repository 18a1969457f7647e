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
      same conditions are RUL-06, a partner against the own team is CON-04, and two territories are CON-02.
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
      R50,50,SMB,FR,Cy Lind
      """),
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
    let table = ClashTable(of: plan)
    let clashes = table.clashes.filter {
      !table.isDirectAgainstPartner($0) && !table.asksTheSame($0) && !table.isBetweenTerritories($0)
    }
    return findings(on: clashes, of: table, in: plan) { clash, words in
      .twoOwners(table.rules[clash.earlier], table.rules[clash.later], words)
    }
  }
}

extension Finding.Message {
  fileprivate static func twoOwners(_ earlier: Rule, _ later: Rule, _ words: ConflictWording) -> Self {
    let owners = [earlier, later].map { "\(Wording.quote($0.ownerTitle)) (\($0.mark))" }
    return Self(
      "\(words.region) is owned by \(Wording.list(owners))\(words.rank): nobody can say whose leads these are",
      help: words.separation)
  }
}
