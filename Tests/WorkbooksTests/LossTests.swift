import Testing
import Workbooks

@Suite("What a sheet has no room for is counted, and the rest is there")
struct LossTests {
  @Test("rows below the last of a sheet, of each block")
  func rows() throws {
    let rows = Array(repeating: NamedTable.Row([.blank]), count: 1_048_580)
    let table = NamedTable(name: "tblX", columns: [.init("X")], rows: rows, emptyText: "None")
    let note = NamedTable(name: "tblY", columns: [.init("Y")], rows: [["1"], ["2"]], emptyText: "None")
    let layout = Self.layout([.table(table), .table(note), .paragraph("The end")])
    let sheet = try #require(layout.sheets.first)
    #expect(sheet.rowHeights.count <= 1_048_576)
    #expect(sheet.tables.map(\.name) == ["tblX"])
    let kept = try #require(sheet.tables.first).area
    let lost = rows.count - (kept.last.row - kept.first.row) + 3
    #expect(layout.losses.map(\.what) == [.rows(lost)])
    #expect(layout.losses.map(\.sheet) == ["Long"])
  }

  @Test("columns beyond the last of a sheet")
  func columns() throws {
    let grid = Grid(
      corner: "Row", columnHeaders: (0..<16_390).map { .integer($0) }, rows: [.init("1", [])],
      emptyText: "None")
    let layout = Self.layout([.grid(grid)])
    #expect(layout.sheets[0].columnWidths.count == 16_384)
    #expect(layout.losses.map(\.what) == [.columns(7)])
    #expect(layout.losses.map(\.sheet) == ["Long"])
  }

  @Test("links over what a sheet holds; their words stay")
  func links() throws {
    let table = NamedTable(
      name: "tblX", columns: [.init("X")],
      rows: (0..<65_540).map { [.link("\($0)", to: .sheet("Long"))] }, emptyText: "None")
    let layout = Self.layout([.table(table)])
    let cells = layout.sheets[0].cells
    #expect(cells.count { $0.target != nil } == 65_530)
    #expect(cells.count { $0.content != .blank } == 65_541)
    #expect(layout.losses.map(\.what) == [.links(10)])
    #expect(layout.losses.map(\.sheet) == ["Long"])
  }

  @Test("a sheet that has room for everything loses nothing")
  func none() {
    #expect(Self.layout([.paragraph("All of it")]).losses == [])
  }

  private static func layout(_ blocks: [Block]) -> WorkbookLayout {
    WorkbookLayout(
      Workbook(
        properties: .init(title: "Test", created: Day(year: 2026, month: 7, day: 1)),
        sheets: [Worksheet(name: "Long", kind: .list, title: "Long", blocks: blocks)]))
  }
}
