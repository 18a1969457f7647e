import Diagnostics
import Playbooks
import Testing
import Workbooks

@Suite("The summary is one page that says what matters")
struct SummaryTests {
  private static let small: KeyValuePairs<String, String> = [
    "segments.csv": "Segment,Employees,Expected leads\nSMB,1-49,100\nMM,50-249,40\nENT,250+,10",
    "routing.csv": """
    Rule ID,Priority,Segment,Country,Owner
    R1,10,SMB,DE,Ana Keller
    R2,10,SMB,DE,Bo Braun
    R3,20,SMB,AT,Bo Braun
    R4,20,MM,DE,TBD
    R5,20,MM,AT,Cy Costa
    """,
  ]
  private static let map: KeyValuePairs<String, String> = [
    "channel map.csv": "Channel,Awareness,Evaluation,Decision\nSEO,X,x,"
  ]
  /// Sixty segments, of which every third has no owner in one country.
  private static let large: KeyValuePairs<String, String> = [
    "segments.csv": "Segment\n" + (1...60).map { "Segment \($0)\n" }.joined(),
    "routing.csv": "Rule ID,Segment,Country,Owner\n"
      + (1...60).flatMap { number in
        (number % 3 == 0 ? ["DE"] : ["DE", "AT"]).map {
          "R\(number)\($0),Segment \(number),\($0),Owner \(number % 25)\n"
        }
      }.joined(),
  ]
  private static let plans = [small, map, large]

  @Test(
    "Whatever the plan, it is bounded, on one page, and each of its links leads somewhere", arguments: plans)
  func bounded(_ sheets: KeyValuePairs<String, String>) throws {
    let workbook = PlaybookLayout.workbook(of: playbook(sheets))
    let summary = try #require(workbook.sheets.first)
    #expect(summary.name == "Summary" && summary.pagesTall == 1)
    let layout = try #require(WorkbookLayout(workbook).sheets.first)
    // Wider or taller would be printed in letters of less than eight points on A4.
    #expect(layout.columnWidths.reduce(0, +) <= 1_410)
    #expect(layout.rowHeights.reduce(0, +) <= 1_000)
    let links = layout.cells.filter { $0.target != nil }.count
    let wished = summary.cells.filter { $0.link != nil }.count
    #expect(wished > 5 && links == wished)
    for panel in summary.panels { #expect(!panel.isEmpty) }
  }

  @Test("Coverage is told as figures and in words")
  func headline() throws {
    let texts = try Self.texts(Self.small)
    #expect(texts.contains("GAP: nobody") && texts.contains("CONFLICT: two"))
    #expect(
      texts.joined(separator: " ").contains(
        "Of all combinations of segment and country, 33.3 % have exactly one owner; 50 % have none, 16.7 % have two."
      ))
    let cells = try #require(PlaybookLayout.workbook(of: playbook(Self.small)).sheets.first).cells
    #expect(cells.contains { $0.value == .percent(.init(units: 333, decimals: 1)) && $0.tone == .company })
    #expect(cells.contains { $0.value == .percent(.init(units: 500, decimals: 1)) && $0.tone == .bad })
  }

  @Test("A plan without rules says so, and shows how far its channels go")
  func withoutRules() throws {
    let texts = try Self.texts(Self.map).joined(separator: " ")
    #expect(texts.contains("The plan has no routing rules, so nothing can be said on who owns a lead."))
    #expect(texts.contains("A channel helps buyers in 2 of 3 buyer stages."))
    #expect(texts.contains("GAP: no channel"))
    #expect(!texts.contains("workbook of their own"))
    let charts = try #require(PlaybookLayout.workbook(of: playbook(Self.map)).sheets.first).charts
    #expect(charts.map(\.title) == ["Channels by buyer stage", "Channels by leader"])
  }

  @Test("The heaviest finding of each check needs a decision, errors by leads first, five at most")
  func decisions() throws {
    let playbook = playbook(Self.small)
    let open = playbook.findings.filter { $0.waived == nil }
    let summary = try #require(PlaybookLayout.workbook(of: playbook).sheets.first)
    let anchors = summary.cells.compactMap { cell -> Int? in
      guard cell.text.hasPrefix("No. "), case .anchor(let anchor) = cell.link else { return nil }
      #expect(anchor == "finding:\((Int(cell.text.dropFirst(4)) ?? 0) - 1)")
      return Int(anchor.dropFirst("finding:".count))
    }
    let chosen = anchors.map { open[$0] }
    #expect((1...5).contains(chosen.count))
    #expect(Set(chosen.map(\.code)).count == chosen.count)
    #expect(chosen.allSatisfy { $0.severity != .info })
    let errors = chosen.prefix { $0.severity == .error }
    #expect(chosen.dropFirst(errors.count).allSatisfy { $0.severity == .warning })
    let leads = errors.map { $0.reach?.leads ?? 0 }
    #expect(leads == leads.sorted(by: >) && (leads.first ?? 0) > 0)
    #expect(try Self.texts(Self.map).contains("Nothing: no error and no warning is open."))
  }

  @Test("Findings are counted by area and severity")
  func areas() throws {
    let playbook = playbook(Self.small)
    let rows = try #require(PlaybookLayout.workbook(of: playbook).sheets.first).panelRows
    let open = playbook.findings.filter { $0.waived == nil }
    func counts(_ findings: [Finding]) -> [String] {
      [Severity.error, .warning, .info].map { severity in
        String(findings.count { $0.severity == severity })
      }
    }
    #expect(rows.contains(["Ownership gaps"] + counts(open.filter { $0.code.description.hasPrefix("GAP") })))
    #expect(rows.contains(["All"] + counts(open)))
    #expect(try Self.texts(Self.map).contains("No findings: every check passed."))
  }

  @Test("Of many segments the chart draws those with most open, and Chart Data has all")
  func manySegments() throws {
    let workbook = PlaybookLayout.workbook(of: playbook(Self.large))
    let chart = try #require(workbook.sheets.first?.charts.first)
    #expect(chart.title == "Coverage by segment: the 10 with most open")
    #expect(chart.categories == .init(table: "tblCoverage", header: "Segment", rows: 10))
    #expect(chart.series.map(\.name) == ["Exactly one owner", "GAP: nobody", "CONFLICT: two"])
    #expect(chart.altText.contains("Segment 3: 50 % owned, 50 % gap, 0 % conflict; Segment 6:"))
    let data = try #require(workbook.sheet("Chart Data"))
    let table = try #require(data.tables.first { $0.name == "tblCoverage" })
    #expect(table.rows.count == 60)
    #expect(table.column("Segment").prefix(3) == ["Segment 3", "Segment 6", "Segment 9"])
    #expect(
      table.rows[0].cells.dropFirst().map(\.value)
        == [500, 500, 0].map { .percent(.init(units: $0, decimals: 1)) })
    let owners = try #require(data.tables.first { $0.name == "tblRulesByOwner" })
    #expect(owners.rows.count == 25)
    let layout = try #require(WorkbookLayout(workbook).sheets.first)
    #expect(layout.charts.count == 2)
  }

  @Test(
    "The setting paper is that of every workbook; another word is told",
    arguments: [
      ("Letter", Workbook.Paper.letter, false), ("US letter", .letter, false), ("A4", .a4, false),
      ("A3", .a4, true),
    ])
  func paper(_ written: String, _ paper: Workbook.Paper, isTold: Bool) {
    let playbook = playbook([
      "settings.csv": "Setting,Value\nPaper,\(written)",
      "owners.csv": "Name,Email,Role,Manager\nAna Keller,ana@x.com,Manager,\nBo Braun,bo@x.com,AE,Ana Keller",
      "routing.csv": "Rule ID,Segment,Owner\nR1,SMB,Bo Braun",
    ])
    let leads = PlaybookLayout.leads(of: playbook)
    #expect(!leads.isEmpty)
    #expect(
      ([PlaybookLayout.workbook(of: playbook)] + leads.map(\.workbook)).allSatisfy { $0.paper == paper })
    #expect(
      playbook.findings.contains {
        $0.message.text.contains("A4 or Letter") || $0.message.help.contains("A4 or Letter")
      } == isTold)
  }

  private static func texts(_ sheets: KeyValuePairs<String, String>) throws -> [String] {
    try #require(PlaybookLayout.workbook(of: playbook(sheets)).sheets.first).cells.map(\.text)
  }
}

extension Worksheet {
  fileprivate var panels: [Panel] {
    blocks.flatMap { block -> [Panel] in
      if case .panels(let panels) = block { panels } else { [] }
    }
  }

  fileprivate var charts: [Chart] {
    panels.compactMap { if case .chart(let chart, _) = $0.content { chart } else { nil } }
  }

  /// The texts of each line of a panel.
  fileprivate var panelRows: [[String]] {
    panels.flatMap { panel -> [[String]] in
      guard case .lines(let lines) = panel.content else { return [] }
      return lines.map { $0.map(\.cell.text) }
    }
  }
}

extension Panel {
  fileprivate var isEmpty: Bool {
    if case .lines(let lines) = content { lines.isEmpty } else { false }
  }
}
