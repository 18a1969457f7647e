import Testing
import Workbooks

@Suite("Links lead somewhere or are not there")
struct LinkTests {
  @Test(
    "a link finds its place",
    arguments: [
      (.sheet("Rules: all"), .cell(sheet: "Rules- all", Position(row: 0, column: 0))),
      (.anchor("rule:R10"), .cell(sheet: "Rules- all", Position(row: 3, column: 0))),
      (.table("tblRules"), .cell(sheet: "Rules- all", Position(row: 2, column: 0))),
      (
        .cell(sheet: "Rules: all", row: 4, column: 27),
        .cell(sheet: "Rules- all", Position(row: 4, column: 27))
      ),
      (.url("https://example.com/a"), .url("https://example.com/a")),
      (.url("mailto:a@example.com"), .url("mailto:a@example.com")),
      (.anchor("nowhere"), nil), (.sheet("Nowhere"), nil), (.table("tblNone"), nil),
      (.cell(sheet: "Rules: all", row: -1, column: 0), nil), (.url("file:///etc/passwd"), nil),
      (.url("https://"), nil),
      (.url("javascript:alert(1)"), nil), (.url("https://a b"), nil),
      (.url("https://" + String(repeating: "a", count: 2_080)), nil),
    ] as [(Link, PlacedCell.Target?)])
  func target(link: Link, expected: PlacedCell.Target?) throws {
    let first = Worksheet(name: "Summary", kind: .summary, title: "Summary", back: .link("There", to: link))
    let second = Worksheet(
      name: "Rules: all", kind: .list, title: "Rules", blocks: [.table(LayoutTests.table())])
    let layout = WorkbookLayout(LayoutTests.workbook(first, second))
    let cell = try #require(LayoutTests.cell(layout.sheets[0], "A2"))
    #expect(cell.content == .text("There"))
    #expect(cell.target == expected)
    #expect(cell.style.isUnderlined == (expected != nil))
  }

  @Test(
    "a sheet's name stands between apostrophes",
    arguments: [("Sheet 2", "'Sheet 2'"), ("L'Oréal", "'L''Oréal'")])
  func quoted(name: String, expected: String) {
    #expect(Area.quoted(name) == expected)
  }

  @Test("at most 65,530 links of a sheet lead anywhere, the other cells keep their words")
  func tooMany() throws {
    let rows = (0..<65_540).map { _ in NamedTable.Row([.link("go", to: .sheet("S"))]) }
    let table = NamedTable(name: "tblLinks", columns: [.init("Link")], rows: rows, emptyText: "None")
    let layout = try LayoutTests.layout(
      Worksheet(name: "S", kind: .list, title: "S", blocks: [.table(table)]))
    #expect(layout.cells.count { $0.target != nil } == 65_530)
    #expect(layout.cells.count { $0.content == .text("go") } == 65_540)
  }

  @Test("defined names stand for a column or a cell, and drop-downs use them")
  func names() throws {
    var table = LayoutTests.table()
    table.columns[1].choices = "lstOwners"
    table.columns[0].choices = "lstNone"
    let facts = Block.facts([Fact("As of", Cell(.date(Day(year: 2026, month: 6, day: 20)), anchor: "as-of"))])
    let sheet = Worksheet(name: "Q3 rules", kind: .list, title: "Rules", blocks: [facts, .table(table)])
    let layout = WorkbookLayout(
      LayoutTests.workbook(
        sheet,
        names: [
          DefinedName("lstOwners", .column(table: "tblRules", header: "Owner")),
          DefinedName("FY26", .anchor("as-of")),
          DefinedName("lstNone", .column(table: "tblRules", header: "Nothing")),
        ]))
    #expect(layout.names.map(\.name) == ["lstOwners", "_FY26"])
    #expect(layout.names.map(\.formula) == ["='Q3 rules'!$B$6:$B$7", "='Q3 rules'!$B$3"])
    #expect(layout.sheets[0].dropDowns.map(\.name) == ["lstOwners"])
    #expect(layout.sheets[0].dropDowns.map { $0.area.reference(onSheet: "S") } == ["'S'!$B$6:$B$7"])
  }
}
