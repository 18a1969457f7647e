import Playbooks
import Testing
import Workbooks

@Suite("The channel map says who meets a buyer where, with what, and where nobody does")
struct ChannelSheetsTests {
  private static let sheets: KeyValuePairs<String, String> = [
    "segments.csv": "Segment,Employees\nSMB,1-49\nENT,250+",
    "channels.csv": """
    Channel,Segments,Stages,Led by,Role
    SEO,all,Awareness,Company,primary
    Resellers,SMB,Decision,Partner,
    AE,SMB,Decision,Company,support
    Forum,ENT,Decision,,
    """,
    "offers.csv": """
    Title,Type,Segment,Stage,Status
    Guide,White paper,SMB,Awareness,live
    Old guide,White paper,SMB,Awareness,retired
    Price list,Data sheet,all,Decision,live
    """,
  ]

  @Test("Channels with role and leader, offers, gaps")
  func map() throws {
    let grid = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Channel Map")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["Awareness", "Evaluation", "Decision"])
    #expect(
      grid.rows.map { $0.cells.map(\.text) } == [
        [
          "Company-led: SEO (primary)\nOffers: Guide", "GAP: no channel\nOffers: none",
          "Company-led: AE (support)\nPartner-led: Resellers\nOffers: Price list",
        ],
        [
          "Company-led: SEO (primary)\nOffers: none", "GAP: no channel\nOffers: none",
          "Leader not said: Forum\nOffers: Price list",
        ],
      ])
    #expect(grid.rows[0].cells.map(\.tone) == [.company, .bad, .shared])
  }

  @Test("The same as a list, one row for each channel of a cell, gaps too")
  func list() throws {
    let table = try #require(
      PlaybookLayout.workbook(of: playbook(Self.sheets)).sheet("Channel Map List")?.tables.first)
    #expect(table.column("Segment") == ["SMB", "SMB", "SMB", "SMB", "ENT", "ENT", "ENT"])
    #expect(
      table.column("Channel") == [
        "SEO", "GAP: no channel", "Resellers", "AE", "SEO", "GAP: no channel", "Forum",
      ])
    #expect(table.column("Led by")[2] == "Partner-led")
    #expect(table.column("Offers") == ["Guide", "", "Price list", "Price list", "", "", "Price list"])
  }

  @Test("Without a sheet of offers none are missed")
  func noOffers() throws {
    let grid = try #require(
      PlaybookLayout.workbook(
        of: playbook(["channel map.csv": "Channel,Awareness,Evaluation,Decision\nSEO,X,,"])
      ).sheet("Channel Map")?.grids.first)
    // No sheet names a segment, so there is no row.
    #expect(grid.rows.isEmpty && !grid.emptyText.isEmpty)
  }
}
