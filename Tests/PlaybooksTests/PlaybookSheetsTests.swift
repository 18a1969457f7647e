import Diagnostics
import Playbooks
import Testing
import Workbooks

@Suite("A playbook has the sheets that its plan has something for")
struct PlaybookSheetsTests {
  private static let routing = """
    Rule ID,Priority,Segment,Country,Owner
    R1,10,SMB,DE,Ana Keller
    R2,20,SMB,"DE, AT",Bo Braun
    R3,30,SMB,AT,Cy Costa
    R4,40,MM,DE,TBD
    R9,99,,,Inbound desk
    """
  private static let segments = "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+"

  @Test(
    "Worksheets by input",
    arguments: [
      (
        "routing.csv", routing, ["Routing Matrix", "Rules"],
        ["Channel Map", "Partners", "Segments", "Measures"]
      ),
      ("segments.csv", segments, ["Segments"], ["Routing Matrix", "Rules", "Channel Map"]),
      (
        "channel map.csv", "Channel,Awareness,Evaluation,Decision\nSEO,X,x,", ["Channel Map"],
        ["Routing Matrix", "Rules"]
      ),
      ("partners.csv", "Partner,Type,Status\nNordwerk,SI,active", ["Partners"], ["Rules", "Channel Map"]),
      ("offers.csv", "Title,Type,Stage\nGuide,White paper,Awareness", ["Offers"], ["Rules", "Partners"]),
      (
        "test leads.csv", "Case,Segment,Country,Expected owner\nT1,SMB,DE,Ana Keller", ["Test Leads"],
        ["Rules", "Partners"]
      ),
      ("kpis.csv", "KPI,Target,Cadence\nWin rate,25%,weekly", ["Measures"], ["Rules", "Partners"]),
    ] as [(String, String, [String], [String])])
  func present(_ file: String, _ text: String, _ present: [String], _ absent: [String]) {
    let names = PlaybookLayout.workbook(of: playbook([file: text])).sheets.map(\.name)
    #expect(names.prefix(2) == ["Summary", "Findings"])
    for name in present { #expect(names.contains { $0.hasPrefix(name) }, "\(names)") }
    for name in absent { #expect(!names.contains(name), "\(names)") }
  }

  @Test(
    "No sheet is empty and no two share a name",
    arguments: [
      ["routing.csv": routing, "segments.csv": segments],
      ["channel map.csv": "Channel,Awareness,Evaluation,Decision\nSEO,X,x,"],
      ["routing.csv": "Rule ID,Priority,Segment,Owner"],
    ] as [KeyValuePairs<String, String>])
  func nothingEmpty(_ sheets: KeyValuePairs<String, String>) {
    let workbook = PlaybookLayout.workbook(of: playbook(sheets))
    #expect(!workbook.sheets.isEmpty)
    #expect(Set(workbook.sheets.map(\.name)).count == workbook.sheets.count)
    for sheet in workbook.sheets {
      #expect(!sheet.blocks.isEmpty, "\(sheet.name)")
      for table in sheet.tables {
        #expect(!table.columns.isEmpty && !table.emptyText.isEmpty, "\(table.name)")
      }
    }
  }

  @Test("Test leads say who gets them, whether that was expected, and which finding tells more")
  func testLeads() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook([
        "routing.csv": Self.routing,
        "test leads.csv": """
        Case,Segment,Country,Expected owner,Expected rule
        T1,SMB,DE,Ana Keller,R1
        T2,SMB,AT,Ana Keller,
        T3,MM,DE,nobody,
        T4,,,,
        """,
      ]))
    let sheet = try #require(workbook.sheets.first { $0.name == "Test Leads" })
    let rows = sheet.tables.first?.rows.map { row in row.cells.map(\.text) } ?? []
    #expect(
      rows == [
        ["T1", "SMB", "DE", "Ana Keller by R1", "Ana Keller", "R1", "as expected", "", ""],
        ["T2", "SMB", "AT", "Ana Keller", "Bo Braun", "R2", "goes elsewhere", "", "RUL-18"],
        [
          "T3", "MM", "DE", "nobody", "NOBODY", "R4", "as expected",
          "R4 takes it, and its owner is still open: \"TBD\"", "",
        ],
        ["T4", "blank", "blank", "", "Inbound desk", "R9", "nothing expected", "", ""],
      ])
  }

  @Test("Rules say what they still get")
  func rules() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook(["segments.csv": Self.segments, "routing.csv": Self.routing]))
    let table = try #require(workbook.sheet("Rules")?.tables.first)
    #expect(table.column("Rule") == ["R1", "R2", "R3", "R4", "R9"])
    #expect(
      table.column("Still gets").prefix(3) == ["SMB × DE", "SMB × AT", "nothing: earlier rules take it all"])
    #expect(table.column("State").suffix(3) == ["never fires", "in force", "catch-all"])
  }

  @Test(
    "Links lead to a place that exists",
    arguments: [
      [
        "segments.csv": segments, "routing.csv": routing,
        "owners.csv": "Name,Email,Role\nAna Keller,ana@x.com,AE",
      ],
      ["routing matrix.csv": "Segment,DACH,Benelux\nSMB,Ana,TBD\nENT,,Bo"],
    ] as [KeyValuePairs<String, String>])
  func links(_ sheets: KeyValuePairs<String, String>) {
    let playbook = playbook(sheets)
    let workbook = PlaybookLayout.workbook(of: playbook)
    let anchors = Set(workbook.sheets.flatMap(\.anchors))
    let links = workbook.sheets.flatMap(\.cells).compactMap { cell -> String? in
      if case .anchor(let anchor) = cell.link { anchor } else { nil }
    }
    #expect(!playbook.findings.isEmpty)
    #expect(!links.isEmpty)
    // A header has no row of its own in the workbook.
    #expect(links.filter { !$0.hasSuffix(":1") && !anchors.contains($0) } == [])
  }
}
