import Playbooks
import Testing
import Workbooks

@Suite("Every sales lead gets a workbook")
struct SalesLeadTests {
  private func slugs(_ owners: String, routing: String = "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Nobody")
    -> [String]
  {
    PlaybookLayout.leads(of: playbook(["owners.csv": owners, "routing.csv": routing])).map(\.slug)
  }

  @Test("Managers, and owners who report to nobody; nobody who has left")
  func who() {
    let owners = """
      Name,Email,Role,Manager,Status
      Ana Keller,ana@x.com,Head,,active
      Bo Braun,bo@x.com,AE,Ana Keller,active
      Cy Costa,cy@x.com,AE,,active
      Dee Dorn,dee@x.com,AE,,active
      Ed Ende,ed@x.com,Head,,left
      Flo Fink,flo@x.com,AE,Ed Ende,active
      """
    #expect(
      slugs(
        owners,
        routing: "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Bo Braun\nR2,2,MM,Cy Costa\nR3,3,ENT,Flo Fink")
        == ["ana-keller", "cy-costa"])
  }

  @Test("File names: accents folded, other scripts spelled by number, no two alike, never too long")
  func slugs() {
    let long = String(repeating: "Maximiliane ", count: 20)
    let names = ["Jürgen Groß", "Jurgen Gross-", "佐藤 花子", "O'Neil & Co.", long, long + "B"]
    let owners =
      "Name,Email,Role\n" + names.enumerated().map { "\"\($1)\",p\($0)@x.com,AE" }.joined(separator: "\n")
    let rules =
      "Rule ID,Priority,Segment,Owner\n"
      + names.indices.map { "R\($0),\($0),S\($0),p\($0)@x.com" }.joined(separator: "\n")
    let slugs = slugs(owners, routing: rules)
    #expect(slugs.count == names.count)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.prefix(2) == ["jurgen-gross", "jurgen-gross-2"])
    for slug in slugs {
      #expect(!slug.isEmpty && slug.count <= 100, "\(slug)")
      #expect(slug.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }, "\(slug)")
    }
  }

  @Test("A page shows the lead's rules and the team's, and nobody else's")
  func page() throws {
    let leads = PlaybookLayout.leads(
      of: playbook([
        "owners.csv":
          "Name,Email,Role,Manager\nAna Keller,ana@x.com,Head,\nBo Braun,bo@x.com,AE,Ana Keller\nCy Costa,cy@x.com,AE,",
        "routing.csv":
          "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Bo Braun\nR2,2,MM,Cy Costa\nR3,3,ENT,Ana Keller",
      ]))
    let ana = try #require(leads.first { $0.slug == "ana-keller" }?.workbook)
    #expect(ana.sheets.first?.name == "My Page")
    #expect(ana.sheet("My Routes")?.tables.first?.column("Rule") == ["R1", "R3"])
    let cy = try #require(leads.first { $0.slug == "cy-costa" }?.workbook)
    #expect(cy.sheet("My Routes")?.tables.first?.column("Rule") == ["R2"])
    #expect(!ana.sheets.flatMap(\.cells).contains { $0.text.contains("Cy Costa") })
    #expect(ana.sheet("Lists")?.tables.last?.column("Person") == ["Ana Keller", "Bo Braun"])
  }
}
