import Diagnostics
import Plans
import Workbooks

/// What is wrong, how bad it is, what to do; each row leads to the row it speaks of.
enum FindingsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let open = playbook.findings.filter { $0.waived == nil }
    let waived = playbook.findings.filter { $0.waived != nil }
    var blocks: [Block] = [
      .table(
        table("tblFindings", open, numbers: Array(1...max(1, open.count)), in: playbook, leading: .toSources))
    ]
    if !waived.isEmpty {
      blocks += [.heading("Waived"), .table(waivedTable(waived, in: playbook))]
    }
    return Worksheet(
      name: "Findings", kind: .findings, title: "Findings", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Errors leave a lead without exactly one owner, or break a promise; warnings will; infos are good to know. "
          + "Work from the top. “Where” leads to the planner’s own words; “Owner of the fix” and “Status” are yours to keep up to date. "
          + behind
      ], blocks: blocks, printedColumns: printedColumns)
  }

  /// The anchor of the finding at an index of the report.
  static func anchor(_ index: Int) -> String { "finding:\(index)" }

  /// All but the last columns: eleven would be printed too small to be read.
  static let printedColumns = 8
  static let behind = "“Reach”, “Rules” and “See also” are on screen only, so that a print can be read."

  /// Where “Where” leads.
  enum Leading {
    /// To the row of the planning sheet, in the master workbook.
    case toSources
    /// To what the row became, in a sales lead's workbook.
    case toResults
  }

  /// `numbers` are those of the master workbook, so that two readers speak of one finding by one number.
  static func table(
    _ name: String, _ findings: [Finding], numbers: [Int], in playbook: Playbook, leading: Leading
  ) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("No.", .number), .init("Severity", .mark), .init("Check", .mark), .init("Where", widest: 32),
        .init("What is wrong, and what it does", widest: 56), .init("What to do", widest: 38),
        .init("Owner of the fix", widest: 20, choices: "People"),
        .init("Status", .mark, choices: "FindingStates"), .init("Reach", widest: 18),
        .init("Rules", widest: 18), .init("See also", widest: 56),
      ],
      rows: zip(numbers, findings).enumerated().map { index, entry in
        let (number, finding) = entry
        return NamedTable.Row(
          [
            .integer(number),
            .text(finding.severity.rawValue, tone: Words.tone(of: finding.severity)),
            .text(finding.code.description),
            place(of: finding, leading, in: playbook),
            .text(finding.message.text.capitalizedFirst), .text(finding.message.help.capitalizedFirst),
            playbook.fixOwners.name(for: finding).map { .text($0) } ?? .blank,
            .text(ListsSheet.states[0]), .text(reach(of: finding)), rules(of: finding, in: playbook.plan),
            .text(notes(of: finding, in: playbook)),
          ], anchor: anchor(index))
      }, emptyText: "Nothing found: every lead has exactly one owner, as far as the checks can tell")
  }

  static func place(of finding: Finding, _ leading: Leading, in playbook: Playbook) -> Cell {
    let text = Words.place(finding.location, in: playbook)
    guard let location = finding.location else { return .text(text) }
    switch (leading, location.row) {
    case (.toSources, let row?):
      return .link(text, to: .anchor(SourceSheets.anchor(location.file, row: row)))
    // A region of the routing table is in no one row: the matrix shows it.
    case (_, nil) where !finding.box.isEmpty: return .link(text, to: .sheet("Routing Matrix"))
    case (.toSources, nil): return .link(text, to: .sheet(SourceSheets.tab(location.file, in: playbook)))
    case (.toResults, nil): return .text(text)
    case (.toResults, _): return .link(text, to: .anchor(Words.rowAnchor(location)))
    }
  }

  /// How much of the routing table it concerns, and how many leads.
  private static func reach(of finding: Finding) -> String {
    guard let reach = finding.reach else { return "" }
    let leads = reach.leads.map { "\n\(Words.count($0, "lead", "leads")) expected" } ?? ""
    return "\(reach.share.percent) of the table\(leads)"
  }

  private static func notes(of finding: Finding, in playbook: Playbook) -> String {
    finding.notes.map { note in
      guard let location = note.location else { return note.message }
      return "\(Words.place(location, in: playbook)): \(note.message)"
    }.joined(separator: "\n")
  }

  /// The rules concerned; they lead to the first one's row among the rules.
  private static func rules(of finding: Finding, in plan: Plan) -> Cell {
    guard let first = finding.rules.first else { return .blank }
    let text =
      finding.rules.count > 6
      ? finding.rules.prefix(5).joined(separator: ", ") + " and \(finding.rules.count - 5) more"
      : finding.rules.joined(separator: ", ")
    // Some spreadsheet programs do not wrap the words of a link.
    guard text.count <= 16, let rule = plan.routing.rule(first) else { return .text(text) }
    return .link(text, to: .anchor(Words.rowAnchor(rule.location)))
  }

  private static func waivedTable(_ findings: [Finding], in playbook: Playbook) -> NamedTable {
    NamedTable(
      name: "tblWaived",
      columns: [
        .init("Check", .mark), .init("Where", widest: 32), .init("What was accepted", widest: 70),
        .init("Reason", widest: 48), .init("Accepted by"), .init("Until", .mark),
      ],
      rows: findings.map { finding in
        [
          .text(finding.code.description), place(of: finding, .toSources, in: playbook),
          .text(finding.message.text.capitalizedFirst),
          .text(finding.waived?.reason ?? ""), .text(finding.waived?.owner ?? ""),
          .text(finding.waived?.until ?? ""),
        ]
      }, emptyText: "Nothing waived")
  }
}
