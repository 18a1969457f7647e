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
      priority or in a sheet without an order, and neither marked overlay, co-sell or shared. Rules with the very \
      same conditions are RUL-06.
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
          R50,50,SMB,FR,Cy Lind
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
    let table = ClashTable(of: plan)
    let clashes = table.clashes.filter { table.isDirectAgainstPartner($0) && !table.asksTheSame($0) }
    return findings(on: clashes, of: table, in: plan) { clash, words in
      let (direct, partner) = table.directAndPartner(clash)
      return .bothWork(direct, partner, words)
    }
  }
}

extension Finding.Message {
  fileprivate static func bothWork(_ direct: Rule, _ partner: Rule, _ words: ConflictWording) -> Self {
    Self(
      "\(words.region) is worked directly by \(Wording.quote(direct.ownerTitle)) (\(direct.mark)) and by the "
        + "partner \(Wording.quote(partner.ownerTitle)) (\(partner.mark))\(words.rank): "
        + "both would call the same customer",
      help: "say who leads, or mark one as co-sell or overlay")
  }
}
