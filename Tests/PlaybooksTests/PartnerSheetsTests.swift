import Playbooks
import Testing
import Workbooks

@Suite("Partners are shown by region, with what keeps each from taking leads")
struct PartnerSheetsTests {
  private static let sheets: KeyValuePairs<String, String> = [
    "settings.csv": "Setting,Value\nperiod,FY26 Q3\nas of,2026-06-20",
    "partners.csv": """
    Partner,Type,Territory,Status,Agreement end,Cert expiry,Exclusive
    Nordwerk,SI,"DE, AT",active,2027-12-31,2027-03-31,no
    Südhaus,SI,AT,active,2027-12-31,2026-01-31,yes
    Fjord,Reseller,NO,suspended,2027-12-31,2027-01-31,no
    Alt,Reseller,DE,active,2026-05-31,2027-01-31,no
    """,
  ]

  @Test("Who is ready where, and regions where nobody is")
  func coverage() throws {
    let grid = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Partner Coverage")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["DE", "AT", "NO"])
    #expect(grid.rows.map(\.header.text) == ["Ready partners", "Nordwerk", "Südhaus", "Fjord", "Alt"])
    #expect(
      grid.rows.map { $0.cells.map(\.text) } == [
        ["1", "1", "GAP: none"], ["ready", "ready", ""], ["", "certificate expired, exclusive", ""],
        ["", "", "suspended"], ["agreement ended", "", ""],
      ])
  }

  @Test("Dates and readiness in the list")
  func list() throws {
    let table = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Partners")?.tables.first)
    #expect(table.column("Ready") == ["ready", "certificate expired", "suspended", "agreement ended"])
    #expect(
      table.column("Certificate") == [
        "until 2027-03-31", "expired 2026-01-31", "until 2027-01-31", "until 2027-01-31",
      ])
    #expect(table.column("Exclusive") == ["no", "exclusive", "no", "no"])
  }

  @Test("Shares of a grid, and countries of leads where no partner sells")
  func grid() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook([
        "partner coverage.csv": "Partner,DE,AT,CH,FR\nNordwerk,X,excl.,,\nSüdhaus,30%,,70 %,",
        "routing.csv": "Rule ID,Priority,Country,Owner\nR1,1,DE,Nordwerk\nR9,99,,Südhaus",
      ]))
    let grid = try #require(workbook.sheet("Partner Coverage")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["DE", "AT", "CH", "FR"])
    #expect(grid.rows[0].cells.map(\.text) == ["2", "1", "1", "GAP: none"])
    #expect(grid.rows[1].cells.map(\.text) == ["ready", "ready, exclusive", "", ""])
    #expect(grid.rows[2].cells.map(\.text) == ["ready, 30 %", "", "ready, 70 %", ""])
    #expect(workbook.sheet("Partners")?.tables.first?.column("Share") == ["", "DE 30 %, CH 70 %"])
  }

  @Test("A part of a region says which; partners without any region have no matrix, in words")
  func parts() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook(["partners.csv": "Partner,Territory,Status\nA,DACH,active\nB,\"CH, AT\",active"]))
    let grid = try #require(workbook.sheet("Partner Coverage")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["DACH"])
    #expect(grid.rows.map { $0.cells.map(\.text) } == [["2"], ["ready"], ["ready, AT, CH only"]])
    let none = PlaybookLayout.workbook(of: playbook(["partners.csv": "Partner,Type,Status\nA,SI,active"]))
    #expect(none.sheet("Partner Coverage") == nil)
    #expect(none.sheet("Partners")?.intro.joined().contains("no coverage matrix") == true)
  }

  @Test("Of very many partners the types are counted")
  func many() throws {
    let rows = (1...251).map {
      "P\($0),\($0 % 2 == 0 ? "SI" : "Reseller"),DE,\($0 > 200 ? "ended" : "active")"
    }
    let text = (["Partner,Type,Territory,Status"] + rows).joined(separator: "\n")
    let grid = try #require(
      PlaybookLayout.workbook(of: playbook(["partners.csv": text])).sheet("Partner Coverage")?.grids.first)
    #expect(grid.rows.count == 3)
    #expect(
      grid.rows.map { $0.cells.map(\.text) } == [
        ["100 of 126 ready"], ["100 of 125 ready"], ["200 of 251 ready"],
      ])
  }
}
