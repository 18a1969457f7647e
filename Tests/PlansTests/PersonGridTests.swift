import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("Marks and shares by people say whose leads are whose")
struct PersonGridTests {
  private static let people = "Name,Email\nAna Keller,ana@x.com\nBo Braun,bo@x.com\nCy Lind,cy@x.com"

  /// Each rule by its cell: what it asks for, and who has which part.
  private func rules(_ grid: String, file: String = "coverage.csv") -> [String] {
    plan(["people.csv": Self.people, file: grid]).routing.rules.map { rule in
      let asked = rule.conditions.map(\.asked.written).joined(separator: " ")
      let owners = (rule.owner?.value.parties ?? []).map { party in
        switch party.role {
        case .primary: party.name
        case .backup: "\(party.name) stands in"
        case .share(let percent): "\(party.name) \(percent)"
        }
      }
      return "\(rule.id) \(asked): \(owners.isEmpty ? "nobody" : owners.joined(separator: ", "))"
    }
  }

  @Test("A mark owns, a share owns a part, a support mark stands in, and a row without marks has nobody")
  func marks() {
    #expect(
      rules("Region,Ana Keller,Bo Braun,Cy Lind\nDACH,X,,S\nUKI,60%,40%,\nBenelux,,100%,0%\nNordics,,-,")
        == [
          "B2 DACH: Ana Keller, Cy Lind stands in", "B3 UKI: Ana Keller 60, Bo Braun 40",
          "C4 Benelux: Bo Braun", "A5 Nordics: nobody",
        ])
  }

  @Test("What stands over people is asked where it is a value of a lead, and is their team else")
  func overPeople() {
    #expect(
      rules(
        ",New business,,Expansion\nRegion,Ana Keller,Bo Braun,Cy Lind\nDACH,X,,X\nUKI,,X,",
        file: "coverage matrix.csv") == [
          "B3 DACH New business: Ana Keller", "D3 DACH Expansion: Cy Lind", "C4 UKI New business: Bo Braun",
          "A4 UKI Expansion: nobody",
        ])
    #expect(
      rules(",Field,,Inside\nRegion,Ana Keller,Bo Braun,Cy Lind\nDACH,X,,X\nUKI,,X,")
        == ["B3 DACH: Ana Keller, Cy Lind", "C4 UKI: Bo Braun"])
  }

  @Test("People whom no list names are known by their names where the file's name speaks of owners")
  func unlisted() {
    let grid = ",,Dana White,Lee Chang\nSegment,Product,,\nENT,Pumps,X,\nMM,Pumps,,X"
    func routing(_ file: String) -> [String] {
      plan([file: grid]).routing.rules.map { $0.owner?.value.title ?? "-" }
    }
    #expect(routing("who covers what.csv") == ["Dana White", "Lee Chang"])
    #expect(routing("features.csv") == [])
  }

  @Test("A cell that is neither mark nor share is told and gives nobody the leads")
  func unreadable() {
    let plan = plan([
      "people.csv": Self.people,
      "coverage.csv": "Region,Ana Keller,Bo Braun\nDACH,X,\nUKI,X,\nNordics,,X\nBenelux,sometimes,",
    ])
    let told = plan.remarks.filter {
      if case .unreadable(let field, _) = $0.kind { field == "owner" } else { false }
    }
    #expect(told.map { "\($0.location.cell?.description ?? "") \($0.written)" } == ["B5 sometimes"])
    #expect(plan.routing.rules.last?.owner == nil)
  }

  @Test(
    "A name and a time in one cell of escalations are both read",
    arguments: [
      ("Bo Braun (8h)", "Bo Braun", "8 h"), ("Bo Braun / 2bd", "Bo Braun", "2 business days"),
      ("Bo Braun", "Bo Braun", nil),
      ("Team lead (30 min)", "Team lead", "30 min"),
    ] as [(String, String, String?)])
  func escalations(_ cell: String, _ name: String, _ time: String?) {
    let rule = plan([
      "people.csv": Self.people,
      "routing.csv": "Region,Owner,Escalate to (after)\nDACH,Ana Keller,\(cell)",
    ]).routing.rules.first
    #expect(rule?.escalateTo?.value.title == name)
    #expect(rule?.escalateAfter?.value.description == time)
  }

  @Test("The owner of partners' leads counts where the direct one is blank")
  func partnerOwner() {
    let rules = plan([
      "people.csv": Self.people, "partners.csv": "Partner,Type\nNordwerk,SI",
      "routing.csv": """
      Region,Owner (direct),Owner (partner)
      DACH,Ana Keller,
      UKI,,Nordwerk
      Nordics,Bo Braun,Nordwerk
      Benelux,,
      """,
    ]).routing.rules
    #expect(rules.map { $0.owner?.value.title } == ["Ana Keller", "Nordwerk", "Bo Braun", nil])
    #expect(rules.map { $0.routeTo?.value } == [nil, .partner, nil, nil])
  }
}
