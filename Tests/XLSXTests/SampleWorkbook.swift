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
    ])

  private static let lists = Worksheet(
    name: "Lists", kind: .choices, title: "Lists", back: back,
    blocks: [
      .table(
        NamedTable(
          name: "tblSegments", columns: [.init("Segment")], rows: [["ENT"], ["MM"]], emptyText: "None")),
      .table(NamedTable(name: "TBLSEGMENTS", columns: [.init("Note")], rows: [], emptyText: "No notes")),
    ])
}
