import Diagnostics
import Plans
import Vocabulary

/// Flags postal codes that rules type for other leads and that no rule takes for these.
package struct PostalGap: Check {
  package static let code: Finding.Code = "GAP-15"
  package static let name = "postal-gap"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Postal codes of a country that some rule types and that no rule but a catch-all takes for other leads, \
      such as those of another size. Codes that no sheet types are not known to exist and are not told.
      """,
    matters: """
      Leads of these places have no owner though their neighbours do. It is seldom noticed, for everybody \
      believes that the next territory has them.
      """,
    fix: """
      Add the codes to the rule of their neighbours. Often one code was typed where a prefix was meant.
      """)
  package static let examples = [
    CheckExample(
      "a code where a prefix was meant",
      """
      ↓↓Rule ID,Country,PLZ,Employees,Owner
      T1,AT,"1030, 104",1-49,Ana Keller
      T2,AT,"103, 104",50-249,Bo Braun
      """),
    CheckExample(
      "every typed prefix has an owner",
      """
      Rule ID,Country,PLZ,Employees,Owner
      T1,AT,"103, 104",1-49,Ana Keller
      T2,AT,"103, 104",50-249,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let open = plan.openRegions(of: .postal)
    let caught = Set(open.filter(\.isCaught).map(\.region))
    return findings(
      on: open.map(\.region), in: plan,
      message: { region in
        .unowned(
          region, leads: plan.leads(region.expectedLeads),
          catchAll: caught.contains(region) ? plan.catchAllOwner : nil)
      },
      rest: { .unowned(more: $0, leads: $1) })
  }
}

extension Finding.Message {
  fileprivate static func unowned(_ region: RoutingProof.Region, leads: String?, catchAll: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    let effect =
      catchAll.map { "its leads land with \(Wording.quote($0))" } ?? "nobody would work these leads"
    return Self(
      "no rule takes the postal codes \(region.phrase)\(volume), which others have for other leads: \(effect)",
      help: "add them to the rule of their neighbours; perhaps a prefix was meant where one code was typed")
  }

  fileprivate static func unowned(more: Int, leads: String?) -> Self {
    let volume = leads.map { " (\($0))" } ?? ""
    return Self(
      "and \(Wording.count(more, "more run", "more runs")) of postal codes that no rule takes\(volume)",
      help: "close the larger gaps first")
  }
}
