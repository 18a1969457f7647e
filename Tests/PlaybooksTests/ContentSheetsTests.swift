import Playbooks
import Testing
import Workbooks

@Suite("Offers are shown by segment and stage with their age, and what is due by week")
struct ContentSheetsTests {
  private static let sheets: KeyValuePairs<String, String> = [
    "settings.csv": "Setting,Value\nperiod,FY26 Q3\nas of,2026-06-20",
    "segments.csv": "Segment,Employees\nSMB,1-49\nENT,250+",
    "offers.csv": """
    Title,Type,Segment,Stage,Owner,Status,Last reviewed,Refresh
    Guide,White paper,SMB,Awareness,Ana Keller,live,2026-06-10,90 days
    Old guide,White paper,SMB,Awareness,Ana Keller,live,2025-06-20,180 days
    Demo,Demo,SMB,Evaluation,Bo Braun,live,2026-04-09,90 days
    Tour,Demo,SMB,Evaluation,Bo Braun,live,2026-04-10,90 days
    """,
    "calendar.csv":
      "Offer,Channel,Jul 2026,Aug 2026\nSummer bundle,Web,x,x\nSummer bundle,Shop,x,x\nAutumn bundle,Web,,x",
  ]

  @Test("Oldest first, with days since the last review and what is overdue; gaps in words")
  func matrix() throws {
    let grid = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Content Matrix")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["Awareness", "Evaluation", "Decision"])
    #expect(
      grid.rows.map { $0.cells.map(\.text) } == [
        [
          "Old guide · OVERDUE, 365 days\nGuide · 10 days", "Demo · 72 days\nTour · 71 days",
          "GAP: nothing to show",
        ],
        ["GAP: nothing to show", "GAP: nothing to show", "GAP: nothing to show"],
      ])
    #expect(grid.rows[0].cells.map(\.tone) == [.caution, .normal, .bad])
  }

  @Test("The calendar by week: overdue first, one row for each owner's reviews, what starts to run")
  func calendar() throws {
    let table = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Content Calendar")?.tables.first)
    #expect(table.column("Week") == ["OVERDUE", "2026-W27", "2026-W28", "2026-W31", "2026-W37"])
    #expect(table.column("What") == ["review", "starts to run", "review", "starts to run", "review"])
    #expect(table.column("Count") == ["1", "1", "2", "1", "1"])
    #expect(
      table.column("Titles") == [
        "Old guide", "Summer bundle at Web; Shop until 2026-08-31", "Demo; Tour",
        "Autumn bundle at Web until 2026-08-31", "Guide",
      ])
  }

  @Test("Offers without any date: an empty calendar says so")
  func nothingDue() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook(["offers.csv": "Title,Type,Stage\nGuide,White paper,Awareness"]))
    let table = try #require(workbook.sheet("Content Calendar")?.tables.first)
    #expect(table.rows.isEmpty && table.emptyText.contains("Nothing due"))
    #expect(workbook.sheet("Content Matrix")?.grids.first?.rows.map(\.header.text) == ["Every segment"])
  }
}
