import Checks
import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The plan's test leads: where each goes, and whether that was expected.
enum TestLeadsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    let results = TestLeadResult.all(of: plan)
    guard !results.isEmpty else { return nil }
    let met = results.count { $0.verdict == .asExpected }
    let missed = results.count { [.otherOwner, .otherRule].contains($0.verdict) }
    let titles = results.first?.lead.values.map(\.title) ?? []
    var columns: [NamedTable.Column] = [.init("Lead", widest: 24)]
    columns += titles.map { .init($0, widest: 22) }
    columns += [
      .init("Expected", widest: 28), .init("Got", widest: 28), .init("By", widest: 18),
      .init("Verdict", .mark),
      .init("Why", widest: 48), .init("Finding", .mark),
    ]
    return Worksheet(
      name: "Test Leads", kind: .list, title: "Test Leads", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Each lead routed by the rules of this plan. \(Words.count(met, "goes", "go")) where expected, "
          + "\(Words.count(missed, "does", "do")) not."
      ],
      blocks: [
        .table(
          NamedTable(
            name: "tblTestLeads", columns: columns,
            rows: results.map { row($0, playbook) }, emptyText: "No test lead"))
      ])
  }

  private static func row(_ result: TestLeadResult, _ playbook: Playbook) -> NamedTable.Row {
    let test = result.test
    let expected = [test.expectedOwner?.written, test.expectedRule.map { "by \($0.written)" }]
    var cells: [Cell] = [.text(test.name.value, tone: .strong)]
    cells += result.lead.values.map { .text($0.text ?? "blank", tone: $0.text == nil ? .muted : .normal) }
    cells += [
      .text(expected.compactMap { $0 }.joined(separator: " ")),
      .text(result.owner ?? "NOBODY", tone: result.owner == nil ? .bad : .normal), .text(result.by ?? ""),
      verdict(result.verdict), .text(result.reason), finding(on: test, playbook),
    ]
    return NamedTable.Row(cells, anchor: Words.rowAnchor(test.location))
  }

  private static func verdict(_ verdict: TestLeadResult.Verdict) -> Cell {
    switch verdict {
    case .asExpected: .text("as expected", tone: .good)
    case .otherOwner: .text("goes elsewhere", tone: .bad)
    case .otherRule: .text("by another rule", tone: .caution)
    case .nothingExpected: .text("nothing expected", tone: .muted)
    }
  }

  /// The finding that stands at the lead, or notes it.
  private static func finding(on test: TestLead, _ playbook: Playbook) -> Cell {
    let open = playbook.findings.filter { $0.waived == nil }
    let index = open.indices.first { index in
      let places = [open[index].location] + open[index].notes.map(\.location)
      return places.contains { $0?.file == test.location.file && $0?.row == test.location.row }
    }
    guard let index else { return .blank }
    return .link(
      open[index].code.description, to: .anchor(FindingsSheet.anchor(index)),
      tone: Words.tone(of: open[index].severity))
  }
}
