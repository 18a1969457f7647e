import Diagnostics
import Plans

/// Flags a partner's rule and a rule of the own team that match the same leads at one rank.
package struct DirectAgainstPartner: Check {
  package static let code: Finding.Code = "CON-04"
  package static let name = "direct-against-partner"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule that gives leads to a partner and one that gives the same leads to the own team, at the same \
      priority or in a sheet without an order, and neither marked overlay, co-sell or shared.
      """,
    matters: """
      The partner and the own team call the same customer. It is the quickest way to lose both the deal and \
      the partner.
      """,
    fix: """
      Say who leads: narrow one of the rules, or give them different priorities. If both work the lead, mark \
      one as co-sell or overlay.
      """)
  package static let examples = [
    CheckExample(
      "own team and reseller in one country",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Owner
          R30,30,MM,,Olaf Berg
          R41,30,,NL,↓Benelux Resellers
          """
        ),
        (
          "partners.csv",
          """
          Partner,Partner type,Tier
          Benelux Resellers,Reseller,Gold
          """
        ),
      ]),
    CheckExample(
      "the partner's rule comes first",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Owner
          R30,40,MM,,Olaf Berg
          R41,30,,NL,Benelux Resellers
          """
        ),
        (
          "partners.csv",
          """
          Partner,Partner type,Tier
          Benelux Resellers,Reseller,Gold
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    findings(on: plan.clashes.filter(\.isDirectAgainstPartner)) { .bothWork($0, group: $1) }
  }
}

extension Finding.Message {
  fileprivate static func bothWork(_ clash: Clash, group: ConflictGroup) -> Self {
    let (direct, partner) =
      clash.earlier.isPartnerLed ? (clash.later, clash.earlier) : (clash.earlier, clash.later)
    return Self(
      "\(clash.phrase) is worked directly by \(Wording.quote(direct.ownerTitle)) (\(direct.mark)) and by the "
        + "partner \(Wording.quote(partner.ownerTitle)) (\(partner.mark))\(clash.rank)\(group.more): "
        + "both would call the same customer",
      help: "say who leads, or mark one as co-sell or overlay")
  }
}
