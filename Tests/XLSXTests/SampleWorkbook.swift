import Workbooks

/// A small workbook with one of everything that a file can hold.
enum SampleWorkbook {
  static let workbook = Workbook(
    properties: .init(
      title: "Playbook", subject: "Routing", author: "Fairlead", company: "Example & Sons",
      keywords: ["playbook", "routing"], created: Day(year: 2026, month: 6, day: 20)),
    sheets: [summary, rules, lists],
    definedNames: [DefinedName("lstSegments", .column(table: "tblSegments", header: "Segment"))],
    footnote: "R&D plan, as of 2026-06-20")

  /// A part with figures beside a chart, whose figures stand on another sheet.
  static let dashboard = Workbook(
    properties: workbook.properties,
    sheets: [
      Worksheet(
        name: "Summary", kind: .summary, title: "Summary", subtitle: "As of 2026-06-20",
        blocks: [
          .panels([
            Panel(
              "Figures", columns: 3,
              .lines([
                [.init(.percent(757, decimals: 1), columns: 2, .figure)],
                [.init("owned", columns: 2, .caption)],
              ])), Panel(columns: 7, .chart(chart(table: "tblCoverage", header: "Segment"), lines: 8)),
          ])
        ]),
      Worksheet(
        name: "Chart Data", kind: .record, title: "Chart Data", back: back,
        blocks: [
          .table(
            NamedTable(
              name: "tblCoverage",
              columns: [.init("Segment"), .init("Owned", .number), .init("Gap", .number)],
              rows: [
                ["<ENT>", .integer(3), .integer(1)], ["MM", .integer(2), .integer(0)],
                ["SMB", .integer(1), .blank],
              ],
              emptyText: "None")),
          .table(
            NamedTable(
              name: "tblSegments", columns: [.init("Segment")], rows: [["ENT"]], emptyText: "None")),
        ]),
    ])

  /// Two rows of the table.
  static func chart(table: String, header: String) -> Chart {
    Chart(
      kind: .shares, title: "Coverage & gaps", categoryTitle: "Segment", valueTitle: "Share",
      categories: .init(table: table, header: header, rows: 2),
      series: [
        .init("Owned", .init(table: table, header: "Owned", rows: 2), tone: .normal),
        .init("Gap", .init(table: table, header: "Gap", rows: 2), tone: .bad),
      ], altText: "Two bars: <ENT> 3 owned & 1 gap, MM 2 owned")
  }

  private static let back = Cell.link("Back to Summary", to: .sheet("Summary"))

  private static let summary = Worksheet(
    name: "Summary", kind: .summary, title: "Playbook FY26-Q3", subtitle: "As of 2026-06-20",
    blocks: [
      .facts([
        Fact("Rules", .formula("ROWS(tblRules[Rule])", result: .integer(2))),
        Fact("As of", .date(2026, 6, 20)),
        Fact("Questions to", .link("revops", to: .url("mailto:revops@example.com"))),
        Fact(.link("Rule R20", to: .anchor("rule:R20")), "The one without an owner"),
      ]),
      .grid(
        Grid(
          corner: "Channel", columnHeaders: ["ENT", "MM"],
          rows: [.init("Web", ["Shared", .text("GAP", tone: .bad, link: .anchor("rule:R20"))])],
          emptyText: "No channels")),
    ])

  private static let rules = Worksheet(
    name: "L'Oréal: rules", kind: .list, title: "Rules", back: back,
    blocks: [
      .table(
        NamedTable(
          name: "tblRules",
          columns: [
            .init("Rule"), .init("Segment", choices: "lstSegments"), .init("Share", .number),
            .init("Value", .number), .init("Owner"),
          ],
          rows: [
            .init(["007", "ENT", .percent(981, decimals: 1), .number(12_345, decimals: 2), "=1+1"]),
            .init(["_x0041_", "MM", .blank, .integer(3), .text("TBD\u{1}", tone: .bad)], anchor: "rule:R20"),
          ], emptyText: "No rules"))
    ], printedColumns: 4)

  private static let lists = Worksheet(
    name: "Lists", kind: .choices, title: "Lists", back: back,
    blocks: [
      .table(
        NamedTable(
          name: "tblSegments", columns: [.init("Segment")], rows: [["ENT"], ["MM"]], emptyText: "None")),
      .table(NamedTable(name: "TBLSEGMENTS", columns: [.init("Note")], rows: [], emptyText: "No notes")),
    ])
}
