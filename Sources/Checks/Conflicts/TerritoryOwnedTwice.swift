import Diagnostics
import Plans

/// Flags territories that share a place and have different owners.
package struct TerritoryOwnedTwice: Check {
  package static let code: Finding.Code = "CON-02"
  package static let name = "territory-owned-twice"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Two rows of a territory sheet that hold the same country, state or postal code for the same leads and name \
      different owners. Rows with the very same conditions are RUL-06, and a partner against the own team is \
      CON-04.
      """,
    matters: """
      A territory sheet has no order, so nobody can say whose leads these are: both owners call, or each waits \
      for the other.
      """,
    fix: """
      Take the place out of one of the two territories.
      """)
  package static let examples = [
    CheckExample(
      "a country in two territories",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,Owner
          T1,"DE, AT",Ana Keller
          T2,"AT, CH",↓Bo Braun
          """
        )
      ]),
    CheckExample(
      "a postal code inside another",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,PLZ,Owner
          T1,DE,80-87,Ana Keller
          T2,DE,805,↓Bo Braun
          """
        )
      ]),
    CheckExample(
      "territories side by side",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,PLZ,Owner
          T1,DE,80-84,Ana Keller
          T2,DE,85-89,Bo Braun
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let table = ClashTable(of: plan)
    let clashes = table.clashes.filter {
      table.isBetweenTerritories($0) && !table.isDirectAgainstPartner($0) && !table.asksTheSame($0)
    }
    return findings(on: clashes, of: table, in: plan) { clash, words in
      .twice(table.rules[clash.earlier], table.rules[clash.later], words)
    }
  }
}

extension Finding.Message {
  fileprivate static func twice(_ earlier: Rule, _ later: Rule, _ words: ConflictWording) -> Self {
    let owners = [earlier, later].map { "\($0.mark) of \(Wording.quote($0.ownerTitle))" }
    return Self(
      "\(words.region) is in \(Wording.list(owners))\(words.rank): nobody can say whose leads these are",
      help: "take it out of one of the two territories")
  }
}
