import Diagnostics
import Plans
import Workbooks

/// What is wrong, how bad it is, what to do; each row leads to the row it speaks of.
enum FindingsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let open = playbook.findings.filter { $0.waived == nil }
    let waived = playbook.findings.filter { $0.waived != nil }
    var blocks: [Block] = [.table(table("tblFindings", open, numbers: Array(1...max(1, open.count))))]
    if !waived.isEmpty {
      blocks += [.heading("Waived"), .table(waivedTable(waived))]
    }
    return Worksheet(
      name: "Findings", kind: .findings, title: "Findings", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "Errors leave a lead without exactly one owner, or break a promise; warnings will; infos are good to know. "
          + "Work from the top. “Where” leads to the row in this workbook; “Status” and “Taken by” are yours to fill."
      ], blocks: blocks)
  }

  /// The anchor of the finding at an index of the report.
  static func anchor(_ index: Int) -> String { "finding:\(index)" }

  /// `numbers` are those of the master workbook, so that two readers speak of one finding by one number.
  static func table(_ name: String, _ findings: [Finding], numbers: [Int]) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("No.", .number), .init("Severity", .mark), .init("Check", .mark), .init("Where", widest: 24),
        .init("What is wrong", widest: 58), .init("What to do", widest: 38), .init("See also", widest: 40),
        .init("Rules", widest: 14), .init("Status", .mark, choices: "FindingStates"),
        .init("Taken by", widest: 18, choices: "People"),
      ],
      rows: zip(numbers, findings).enumerated().map { index, entry in
        let (number, finding) = entry
        return NamedTable.Row(
          [
            .integer(number),
            .text(finding.severity.rawValue, tone: Words.tone(of: finding.severity)),
            .text(finding.code.description),
            place(of: finding),
            .text(finding.message.text.capitalizedFirst), .text(finding.message.help.capitalizedFirst),
            .text(notes(of: finding)),
            .text(rules(of: finding)), .text(ListsSheet.states[0]), .blank,
          ], anchor: anchor(index))
      }, emptyText: "Nothing found: every lead has exactly one owner, as far as the checks can tell")
  }

  private static func place(of finding: Finding) -> Cell {
    let text = Words.place(finding.location)
    guard let location = finding.location else { return .text(text) }
    // A region of the routing table is in no one row: the matrix shows it.
    guard location.row != nil else {
      return finding.box.isEmpty ? .text(text) : .link(text, to: .sheet("Routing Matrix"))
    }
    return .link(text, to: .anchor(Words.rowAnchor(location)))
  }

  private static func notes(of finding: Finding) -> String {
    finding.notes.map { note in
      guard let location = note.location else { return note.message }
      return "\(Words.place(location)): \(note.message)"
    }.joined(separator: "\n")
  }

  private static func rules(of finding: Finding) -> String {
    guard finding.rules.count > 6 else { return finding.rules.joined(separator: ", ") }
    return finding.rules.prefix(5).joined(separator: ", ") + " and \(finding.rules.count - 5) more"
  }

  private static func waivedTable(_ findings: [Finding]) -> NamedTable {
    NamedTable(
      name: "tblWaived",
      columns: [
        .init("Check", .mark), .init("Where", widest: 28), .init("What was accepted", widest: 70),
        .init("Reason", widest: 48), .init("Accepted by"), .init("Until", .mark),
      ],
      rows: findings.map { finding in
        [
          .text(finding.code.description), place(of: finding), .text(finding.message.text.capitalizedFirst),
          .text(finding.waived?.reason ?? ""), .text(finding.waived?.owner ?? ""),
          .text(finding.waived?.until ?? ""),
        ]
      }, emptyText: "Nothing waived")
  }
}
