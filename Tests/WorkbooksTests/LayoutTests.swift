import Testing
import Workbooks

@Suite("Everything gets its place")
struct LayoutTests {
  @Test("title, subtitle, way back, intro and blocks stand below each other")
  func order() throws {
    let sheet = Worksheet(
      name: "Rules", kind: .list, title: "Routing rules", subtitle: "FY26-Q3",
      back: .link("Back", to: .sheet("Rules")), intro: ["How to read it."],
      blocks: [.heading("Key figures"), .facts([Fact("Rules", .integer(2))]), .table(Self.table())])
    let layout = try Self.layout(sheet)
    #expect(Self.text(layout, "A1") == "Routing rules")
    #expect(Self.text(layout, "A2") == "FY26-Q3")
    #expect(Self.text(layout, "A3") == "Back")
    #expect(Self.text(layout, "A5") == "How to read it.")
    #expect(Self.text(layout, "A7") == "Key figures")
    #expect(Self.text(layout, "A9") == "Rules")
    #expect(Self.cell(layout, "B9")?.content == .number(2))
    let table = try #require(layout.tables.first)
    #expect(table.area.reference(onSheet: layout.name) == "'Rules'!$A$11:$B$13")
    #expect(Self.text(layout, "A12") == "R10")
    #expect(layout.repeatedRow == 10)
    #expect(layout.frozenRows == 11)
  }

  @Test("a table without rows says so in words")
  func emptyTable() throws {
    let table = NamedTable(
      name: "tblConflicts", columns: [.init("Rule"), .init("Why")], rows: [], emptyText: "No conflicts found")
    let layout = try Self.layout(Worksheet(name: "C", kind: .list, title: "C", blocks: [.table(table)]))
    #expect(Self.text(layout, "A4") == "No conflicts found")
    #expect(layout.tables.first?.area.reference(onSheet: "C") == "'C'!$A$3:$B$4")
  }

  @Test("headers are one line and differ by more than case")
  func headers() throws {
    let columns: [NamedTable.Column] = [
      .init("Owner"), .init("OWNER"), .init(""), .init("Deal\nsize"), .init("owner 2"),
    ]
    let table = NamedTable(name: "tblX", columns: columns, rows: [["a"]], emptyText: "None")
    let layout = try Self.layout(Worksheet(name: "X", kind: .list, title: "X", blocks: [.table(table)]))
    #expect(layout.tables.first?.headers == ["Owner", "OWNER 2", "Column", "Deal size", "owner 2 2"])
  }

  @Test("columns are wide enough for what cannot wrap, and long text wraps into a taller row")
  func widths() throws {
    let long = String(repeating: "words and words ", count: 20)
    let table = NamedTable(
      name: "tblX", columns: [.init("Id"), .init("Why", widest: 30), .init("Value", .number, widest: 4)],
      rows: [["R1", .text(long), .number(123_456_789_012, decimals: 2)], ["R2", "short", .integer(1)]],
      emptyText: "None")
    let layout = try Self.layout(Worksheet(name: "X", kind: .list, title: "X", blocks: [.table(table)]))
    #expect(layout.columnWidths[1] == 30 * TextWidth.digit + 20)
    #expect(layout.columnWidths[2] >= TextWidth.pixels("1,234,567,890.12") + 7)
    #expect(Self.cell(layout, "B4")?.style.wraps == true)
    #expect(Self.cell(layout, "B5")?.style.wraps == false)
    #expect(layout.rowHeights[3] > 5 * layout.rowHeights[4])
  }

  @Test("a matrix has its headers on two sides, frozen and printed in landscape")
  func grid() throws {
    let grid = Grid(
      corner: "Channel by segment", columnHeaders: ["ENT", "MM", "SMB"],
      rows: [.init("Web", ["Shared", .text("GAP", tone: .bad)])], emptyText: "No channels")
    let layout = try Self.layout(Worksheet(name: "M", kind: .matrix, title: "M", blocks: [.grid(grid)]))
    #expect(
      ["A3", "B3", "D3", "A4", "C4"].map { Self.text(layout, $0) } == [
        "Channel by segment", "ENT", "SMB", "Web", "GAP",
      ])
    #expect(Self.cell(layout, "D4")?.content == .blank)
    #expect(layout.isLandscape)
    #expect(layout.frozenRows == 3 && layout.frozenColumns == 1)
    #expect(Set(layout.columnWidths.dropFirst()).count == 1)
  }

  @Test(
    "numbers are exact, and what a spreadsheet cannot hold is text",
    arguments: [
      (.integer(1_234), .number(1_234), "#,##0"),
      (.number(.init(units: 12_345, decimals: 2)), .number(123.45), "#,##0.00"),
      (.percent(.init(units: 981, decimals: 1)), .number(0.981), "0.0%"),
      (.date(Day(year: 2026, month: 7, day: 1)), .number(46_204), "yyyy-mm-dd"),
      (.date(Day(year: 1899, month: 1, day: 1)), .text("1899-01-01"), ""),
      (.integer(.max), .text("9,223,372,036,854,775,807"), ""),
      (.text("=1+1"), .text("=1+1"), ""), (.text("007"), .text("007"), ""), (.text(""), .blank, ""),
      (.number(.init(units: -5, decimals: 3)), .number(-0.005), "#,##0.000"),
      (
        .formula(.init("=ROWS(tblX)", result: .integer(3))), .formulaNumber("=ROWS(tblX)", result: 3), "#,##0"
      ),
      (.formula(.init("A1&\"x\"", result: .text("x"))), .formulaText("=A1&\"x\"", result: "x"), ""),
      (.formula(.init("\"" + String(repeating: "a", count: 256) + "\"", result: .text("a"))), .text("a"), ""),
    ] as [(Cell.Value, PlacedCell.Content, String)])
  func values(value: Cell.Value, content: PlacedCell.Content, format: String) throws {
    let sheet = Worksheet(name: "S", kind: .list, title: "S", blocks: [.facts([Fact("Value", Cell(value))])])
    let cell = try #require(Self.cell(try Self.layout(sheet), "B3"))
    #expect(cell.content == content)
    #expect(cell.style.numberFormat.code == format)
  }

  // MARK: - What the tests share

  static func table() -> NamedTable {
    NamedTable(
      name: "tblRules", columns: [.init("Rule"), .init("Owner")],
      rows: [.init(["R10", "Anna"], anchor: "rule:R10"), .init(["R20", "Ben"])], emptyText: "No rules")
  }

  static func layout(_ sheet: Worksheet) throws -> SheetLayout {
    try #require(WorkbookLayout(workbook(sheet)).sheets.first)
  }

  static func workbook(_ sheets: Worksheet..., names: [DefinedName] = []) -> Workbook {
    let properties = Workbook.Properties(title: "Test", created: Day(year: 2026, month: 6, day: 20))
    return Workbook(properties: properties, sheets: sheets, definedNames: names)
  }

  static func cell(_ layout: SheetLayout, _ reference: String) -> PlacedCell? {
    layout.cells.first { $0.position.reference == reference }
  }

  static func text(_ layout: SheetLayout, _ reference: String) -> String? {
    guard case .text(let text) = cell(layout, reference)?.content else { return nil }
    return text
  }
}
