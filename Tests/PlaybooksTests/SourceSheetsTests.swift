import Diagnostics
import Playbooks
import Testing
import Workbooks

@Suite("Each planning sheet stands in the playbook as it was read")
struct SourceSheetsTests {
  private static let sheets: KeyValuePairs<String, String> = [
    "routing.csv": """
    Routing Q3,,,,
    Rule ID,Priority,Segment,Country,Owner
    R1,10,SMB,DE,Ana Keller

    R2,20,MM,DE,
    """,
    "segments.csv": "Segment,Employees\nSMB,1-49\nMM,50-249",
  ]

  @Test("Rows have the planner's numbers, columns the spreadsheet's letters")
  func rows() throws {
    let sheet = try #require(PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("routing.csv"))
    let grid = try #require(sheet.grids.first)
    #expect(grid.columnHeaders.dropFirst(2).map(\.text).first == "A · Rule ID")
    #expect(grid.rows.map(\.header.text) == ["1", "2", "3", "5"])
    #expect(grid.rows.map { $0.cells[0].text } == ["no row: above the header", "header", "", ""])
    #expect(grid.rows[2].cells.dropFirst(2).map(\.text) == ["R1", "10", "SMB", "DE", "Ana Keller"])
  }

  @Test("A finding leads to its row, and the row back to the finding")
  func links() throws {
    let workbook = PlaybookLayout.workbook(of: playbook(Self.sheets))
    let findings = try #require(workbook.sheet("Findings")?.tables.first)
    let anchors = Set(workbook.sheets.flatMap(\.anchors))
    let places = findings.rows.compactMap { $0.cells[3].link }
    #expect(!places.isEmpty)
    for case .anchor(let anchor) in places { #expect(anchors.contains(anchor)) }
    let source = try #require(workbook.sheet("routing.csv")?.grids.first)
    let row = try #require(source.rows.first { $0.header.text == "5" })
    guard case .anchor(let back) = row.cells[1].link else {
      Issue.record("row 5 leads to no finding")
      return
    }
    #expect(findings.rows.contains { $0.anchor == back })
    #expect(row.cells[1].text.hasPrefix("error "))
  }

  @Test("A long sheet is cut by the rule that it states, with the exact number of rows left out")
  func long() throws {
    let rows = (1...400).map { "R\($0),\($0),SMB,DE,\($0 == 300 ? "TBD" : "Ana Keller")" }
    let text = (["Rule ID,Priority,Segment,Country,Owner"] + rows).joined(separator: "\n")
    let sheet = try #require(
      PlaybookLayout.workbook(of: playbook(["routing.csv": text])).sheet("routing.csv"))
    let grid = try #require(sheet.grids.first)
    let shown = grid.rows.filter { Int($0.header.text) != nil && !$0.cells[0].text.contains("more row") }
    let left = grid.rows.compactMap { Int($0.cells[0].text.split(separator: " ").first ?? "") }
    #expect(!left.isEmpty && shown.count < 401)
    #expect(shown.count + left.reduce(0, +) == 401)
    #expect(shown.contains { $0.header.text == "301" })
    #expect(sheet.intro.contains { $0.contains("more rows") })
  }

  @Test("File names that start alike are told apart by their ends")
  func tabs() {
    let workbook = PlaybookLayout.workbook(
      of: playbook([
        "Sales plan - Routing.csv": "Rule ID,Priority,Segment,Owner\nR1,1,SMB,Ana Keller",
        "Sales plan - Segments.csv": "Segment,Employees\nSMB,1-49",
      ]))
    #expect(workbook.sheets.map(\.name).contains("Routing.csv"))
    #expect(workbook.sheets.map(\.name).contains("Segments.csv"))
  }
}
