import Diagnostics
import Plans
import Vocabulary

/// Flags owners of rules whom neither the roster nor the partners sheet knows.
package struct OwnerNotInRoster: Check {
  package static let code: Finding.Code = "GAP-04"
  package static let name = "owner-not-in-roster"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An owner of a rule who is no person, team or queue of the owners sheet and no partner. Accents, case and \
      the order of names make no difference. A plan without an owners sheet takes names as they are, unless \
      they look like a partner's name mistyped.
      """,
    matters: """
      The CRM cannot assign a lead to a name that it does not know: the lead stays where it came in.
      """,
    fix: """
      Correct the spelling, or add the owner to the owners sheet (with Type "team" or "queue" if it is no \
      person) or to the partners sheet.
      """)
  package static let examples = [
    CheckExample(
      "a name mistyped",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,MM,↓Jan de Vires
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team
          Ana Keller,ana.keller@example.com,DACH
          Jan de Vries,jan.devries@example.com,Benelux
          """
        ),
      ]),
    CheckExample(
      "people, teams and partners that are known",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,"Keller, Ana"
          R2,20,MM,Benelux
          R3,30,ENT,Nordwerk
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team
          Ana Keller,ana.keller@example.com,DACH
          Jan de Vries,jan.devries@example.com,Benelux
          """
        ),
        (
          "partners.csv",
          """
          Partner,Partner type,Tier
          Nordwerk GmbH,SI,Gold
          """
        ),
      ]),
    CheckExample(
      "no roster to know names from",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Jan de Vires
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let hasRoster = plan.has(.owners)
    guard hasRoster || plan.has(.partners) else { return [] }
    let lists = [hasRoster ? plan.file(of: .owners) : nil, plan.file(of: .partners)].compactMap { $0 }
    let doubted = plan.doubtedNames
    let regions = Dictionary(
      plan.proof.unowned.map { ($0.rule, $0.regions) }, uniquingKeysWith: { first, _ in first })
    let cells = plan.rulesInForce.flatMap { rule -> [CauseCell] in
      (rule.owner?.value.parties ?? []).compactMap { party in
        guard case .unknown(let name, let closest) = party.owner,
          !doubted.contains([name, "\(rule.ownerLocation)"])
        else { return nil }
        // Without a roster a person's name cannot be wrong, only a partner's.
        guard hasRoster || closest != nil || rule.isPartnerLed else { return nil }
        let region = plan.figures(of: regions[rule.id] ?? [])
        return CauseCell(
          cause: name, location: rule.ownerLocation,
          message: .notInRoster(
            name, rule: rule, lists: lists, closest: closest, leads: plan.leads(region?.reach?.leads)),
          note: "\(rule.title) names \(Wording.quote(name)) too", notes: plan.notes(on: closest),
          rules: [rule.id], region: region)
      }
    }
    return findings(at: cells) { ", nor can those of \(Wording.count($0, "more rule")) that name the same" }
  }
}

extension Plan {
  /// The names that may be several people's, each with its cell: they are doubts of their own.
  var doubtedNames: Set<[String]> {
    Set(
      remarks.compactMap { remark in
        if case .ambiguousValue(_, taken: nil) = remark.kind {
          [remark.written, "\(remark.location)"]
        } else {
          nil
        }
      })
  }

  fileprivate func file(of kind: SheetKind) -> String? { sheets.first { $0.kind == kind }?.file }

  /// Where the likely spelling is written.
  fileprivate func notes(on closest: String?) -> [Finding.Note] {
    guard let closest else { return [] }
    let place =
      roster.members.first { $0.name.value == closest }?.name.location
      ?? roster.groups.first { $0.name == closest }?.location
      ?? partners.first { $0.name.value == closest }?.name.location
    return place.map { [Finding.Note("here is \(Wording.quote(closest))", at: $0)] } ?? []
  }
}

extension Finding.Message {
  fileprivate static func notInRoster(
    _ name: String, rule: Rule, lists: [String], closest: String?, leads: String?
  ) -> Self {
    let add = "add \(Wording.quote(name)) to \(Wording.list(lists, joined: "or"))"
    return Self(
      "\(rule.title) routes to \(Wording.quote(name)), who is not in \(Wording.list(lists, joined: "or")): "
        + "its leads cannot be assigned" + (leads.map { " (\($0))" } ?? ""),
      help: closest.map { "did you mean \(Wording.quote($0))? Otherwise \(add)" }
        ?? "correct the name, or \(add)")
  }
}
