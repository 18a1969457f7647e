import Playbooks
import Testing
import Workbooks

@Suite("The routing matrix says who gets which lead, and leads to what is wrong")
struct RoutingMatrixTests {
  private static let segments = "Segment,Employees\nSMB,1-49\nMM,50-249\nENT,250+"

  private func sheets(_ sheets: KeyValuePairs<String, String>) -> [Worksheet] {
    PlaybookLayout.workbook(of: playbook(sheets)).sheets.filter { $0.name.hasPrefix("Routing Matrix") }
  }

  @Test("Gaps, conflicts and the catch-all in words, each with its finding")
  func words() throws {
    let workbook = PlaybookLayout.workbook(
      of: playbook([
        "segments.csv": Self.segments,
        "routing.csv": """
        Rule ID,Priority,Segment,Country,Owner
        R1,10,SMB,DE,Ana Keller
        R2,10,SMB,DE,Bo Braun
        R3,20,SMB,AT,Bo Braun
        R4,20,MM,DE,TBD
        R5,20,MM,AT,Cy Costa
        """,
      ]))
    let grid = try #require(workbook.sheet("Routing Matrix")?.grids.first)
    #expect(grid.columnHeaders.map(\.text) == ["AT", "DE"])
    #expect(grid.rows.map(\.header.text) == ["SMB", "Findings above", "MM", "ENT"])
    let cells = grid.rows.map { $0.cells.map(\.text) }
    #expect(
      cells[0] == [
        "Bo Braun\ndirect · R3", "CONFLICT\n• Ana Keller\n   direct · R1\n• Bo Braun\n   direct · R2",
      ])
    #expect(cells[1][1].hasPrefix("CONFLICT: finding "))
    #expect(cells[2][0] == "Cy Costa\ndirect · R5")
    #expect(cells[2][1].hasPrefix("GAP by R4: finding "))
    #expect(cells[3].allSatisfy { $0.hasPrefix("GAP: finding ") })
    // Each leads to a finding whose number it says.
    let findings = try #require(workbook.sheet("Findings")?.tables.first)
    let links = grid.rows.flatMap(\.cells).filter { $0.link != nil }
    #expect(links.count == 4)
    for cell in links {
      guard case .anchor(let anchor) = cell.link else { continue }
      let row = try #require(findings.rows.first { $0.anchor == anchor })
      #expect(cell.text.hasSuffix("finding \(row.cells[0].text)"), "\(cell.text)")
      // Two rules for the same leads are told by RUL-06.
      #expect(row.cells[2].text.hasPrefix(cell.text.hasPrefix("GAP") ? "GAP-" : "RUL-06"))
    }
  }

  @Test("Sizes and other fields are told inside the cell, in the order in which they count")
  func folded() throws {
    let grid = try #require(
      sheets([
        "partners.csv": "Partner,Type,Status\nNordwerk,SI,active",
        "owners.csv": "Name\nAna Keller\nBo Braun\nCy Costa",
        "settings.csv": "Setting,Value\nCurrency,USD",
        "routing.csv": """
        Rule ID,Priority,Segment,Country,Deal size,Integration,Owner,First response
        R1,10,SMB,DE,<25k,,Ana Keller,1h
        R2,20,SMB,DE,,yes,Nordwerk,1d
        R3,30,SMB,DE,,,Bo Braun,4h
        R4,40,SMB,AT,<25k,,Cy Costa,4h
        R5,50,SMB,AT,25k+,,Cy Costa,4h
        """,
      ]).first?.grids.first)
    #expect(grid.rows.count == 1)
    // What an earlier rule takes, a later one does not get.
    #expect(
      grid.rows[0].cells.map(\.text) == [
        "Cy Costa\ndirect · 4 h · R4, R5",
        """
        • under $25k: Ana Keller
           direct · 1 h · R1
        • $25k or more, Integration: yes: Nordwerk
           partner · 24 h · R2
        • $25k or more, Integration: no: Bo Braun
           direct · 4 h · R3
        """,
      ])
  }

  @Test("The catch-all is said, and who helps by an overlay")
  func catchAll() throws {
    let grid = try #require(
      sheets([
        "segments.csv": Self.segments,
        "routing.csv": """
        Rule ID,Priority,Segment,Country,Owner,Notes
        R1,10,SMB,DE,Ana Keller,
        R9,99,,,Inbound desk,
        """,
      ]).first?.grids.first)
    #expect(grid.rows.last?.cells.map(\.text) == ["Catch-all: Inbound desk\ndirect · R9"])
    #expect(grid.rows.last?.cells.first?.tone == .caution)
  }

  @Test("6 segments by 40 countries stand upright on one sheet; 30 by 60 on four of equal width")
  func large() throws {
    let upright = sheets(["routing.csv": Self.routing(segments: 6, countries: 40)])
    #expect(upright.map(\.name) == ["Routing Matrix"])
    #expect(upright.first?.grids.first?.columnHeaders.count == 6)
    #expect(upright.first?.grids.first?.rows.count == 40)
    let wide = sheets(["routing.csv": Self.routing(segments: 30, countries: 60)])
    #expect(
      wide.map(\.name) == ["Routing Matrix", "Routing Matrix 2", "Routing Matrix 3", "Routing Matrix 4"])
    let columns = wide.compactMap { $0.grids.first?.columnHeaders.map(\.text) }
    #expect(columns.map(\.count) == [7, 8, 7, 8])
    #expect(Set(columns.joined()).count == 30)
    #expect(wide.allSatisfy { $0.grids.first?.rows.count == 60 })
    #expect(wide[0].intro.last?.contains("S8 to S15 on Routing Matrix 2") == true)
  }

  @Test("Countries that read alike share a row where there are many")
  func alike() throws {
    let grid = try #require(
      sheets([
        "routing.csv": """
        Rule ID,Priority,Segment,Country,Owner
        R1,10,S1,"DE, AT, CH, FR, ES, PT",Ana Keller
        R2,20,S1,"IT, GB, IE, SE, NO, DK, FI",Bo Braun
        R3,30,S2,"DE, AT, CH, FR, ES, PT, IT, GB, IE, SE, NO, DK, FI",Cy Costa
        """
      ]).first?.grids.first)
    #expect(grid.rows.count == 2)
    #expect(grid.rows.map { $0.cells.map(\.text) }[1] == ["Bo Braun\ndirect · R2", "Cy Costa\ndirect · R3"])
  }

  private static func routing(segments: Int, countries: Int) -> String {
    let codes =
      "DE AT CH NL BE LU FR ES PT IT PL CZ SK HU SI HR RO BG GR DK SE NO FI IE GB TR ZA AE SA IN CN JP AU EE LV LT EG MA BR MX AR CL CO PE US CA KR TW TH VN ID MY SG PH NZ IL KE NG UA RS"
      .split(separator: " ").prefix(countries)
    let rows = (1...segments).flatMap { segment in
      codes.enumerated().map { "R\(segment)-\($0),\(segment * 100 + $0),S\(segment),\($1),Owner \($0 % 9)" }
    }
    return (["Rule ID,Priority,Segment,Country,Owner"] + rows).joined(separator: "\n")
  }
}
