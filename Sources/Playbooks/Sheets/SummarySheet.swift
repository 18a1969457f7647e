import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What this workbook is, for whom, from what it was made, what holds, and where everything stands.
enum SummarySheet {
  static func worksheet(_ playbook: Playbook, contents: [Worksheet]) -> Worksheet {
    Worksheet(
      name: "Summary", kind: .summary, title: playbook.title,
      subtitle: "Playbook for \(playbook.period)",
      intro: [
        "Which segments we serve through which channels, who owns each lead, how fast it is answered and to whom it "
          + "escalates. Made from the planning sheets below, for sales and marketing operations and for every sales "
          + "lead; each sales lead also has a workbook of their own in the folder “leads”."
      ],
      blocks: [
        .heading("At a glance"), .facts(glance(playbook)),
        .heading("Findings"), .facts(severities(playbook)),
        .heading("Contents"), .facts(contentsList(contents, playbook)),
        .heading("Made from"), .table(inputs(playbook)),
        .heading("How to use this workbook"),
        .paragraph(
          "Start with Findings: each says what is wrong, what it does to a lead and one thing to do. Correct the "
            + "planning sheet, not this workbook, and build again. Blue words are links; every table can be sorted "
            + "and filtered. Normalization lists each value that was read differently from how it was written."
        ),
        .paragraph("Made by \(playbook.tool). Questions on the plan: \(contact(playbook)).", tone: .muted),
      ], orientation: .portrait)
  }

  private static func glance(_ playbook: Playbook) -> [Fact] {
    let plan = playbook.plan
    let shares = plan.proof.shares
    var facts = [
      Fact("Period", .text(playbook.period)),
      Fact("As of", Words.date(plan.asOf)),
    ]
    if shares.total > 0 {
      let axes = plan.routing.axes.map { $0.title.lowercased() }.joined(separator: ", ")
      facts += [
        Fact(
          "Owned by exactly one", Words.percent(shares.owned, of: shares.total),
          .text("of all combinations of \(axes)", tone: .muted)),
        Fact(
          "Owned by nobody", toned(Words.percent(shares.gap, of: shares.total), isBad: shares.gap > 0),
          .text(shares.gap > 0 ? "GAP" : "no gap", tone: shares.gap > 0 ? .bad : .good)),
        Fact(
          "Owned by two", toned(Words.percent(shares.conflict, of: shares.total), isBad: shares.conflict > 0),
          .text(shares.conflict > 0 ? "CONFLICT" : "no conflict", tone: shares.conflict > 0 ? .bad : .good)),
      ]
    }
    facts.append(
      Fact("Sales leads", .integer(SalesLead.all(in: plan).count), .text("one workbook each", tone: .muted)))
    return facts
  }

  private static func toned(_ cell: Cell, isBad: Bool) -> Cell {
    var cell = cell
    cell.tone = isBad ? .bad : .normal
    return cell
  }

  private static func severities(_ playbook: Playbook) -> [Fact] {
    let open = playbook.findings.filter { $0.waived == nil }
    let explained: [(Severity, String, String)] = [
      (.error, "Errors", "a lead without exactly one owner, or a broken promise"),
      (.warning, "Warnings", "likely to become one"),
      (.info, "Infos", "good to know"),
    ]
    var facts = explained.map { severity, title, meaning in
      let count = open.filter { $0.severity == severity }.count
      return Fact(
        .text(title), .integer(count, tone: count > 0 ? Words.tone(of: severity) : .normal),
        .text(count > 0 ? meaning : "none", tone: .muted))
    }
    facts.append(
      Fact(
        "Still open",
        .formula(
          "COUNTIF(tblFindings[Status],\"\(ListsSheet.states[0])\")", result: .integer(open.count)),
        .text("by the column Status of the sheet Findings", tone: .muted)))
    let waived = playbook.findings.count - open.count
    if waived > 0 {
      facts.append(Fact("Waived", .integer(waived), .text("accepted in the waivers sheet", tone: .muted)))
    }
    return facts
  }

  private static func contentsList(_ sheets: [Worksheet], _ playbook: Playbook) -> [Fact] {
    var facts = sheets.map { sheet in
      Fact(.link(sheet.name, to: .sheet(sheet.name)), .text(Self.explanation(of: sheet.name)))
    }
    for (name, kinds) in missing(playbook.plan) {
      facts.append(
        Fact(.text(name, tone: .muted), .text("left out: the plan has no \(kinds) sheet", tone: .muted)))
    }
    return facts
  }

  private static func explanation(of name: String) -> String {
    switch name {
    case "Findings": "what is wrong, and what to do"
    case "Channel Map": "segment by buyer stage: which channels, who leads"
    case _ where name.hasPrefix("Routing Matrix "): "the same, further columns"
    case "Channel Map List": "the channel map as a list, to be filtered"
    case "Partner Coverage": "who sells where, and regions where nobody is ready"
    case _ where name.hasPrefix("Partner Coverage "): "the same, further regions"
    case "Content Matrix": "what there is to show each segment at each stage, and how old it is"
    case "Content Calendar": "what is due for review, and what starts to run, by week"
    case "Escalation": "who hears of a miss, after how long, until whom"
    case "Routing Matrix": "who owns which lead, and where nobody or two do"
    case "Route a Lead": "choose what a lead has, and see who gets it"
    case "Rules": "the routing rules in order, and what each still gets"
    case "Segments": "who we sell to"
    case "Channels": "every channel, its leader and its owner"
    case "Partners": "who sells with us"
    case "Offers and Content": "what there is to show, and its next review"
    case "Process and Ownership": "stages, tasks, responsibilities"
    case "Service Levels": "how fast, and to whom a miss escalates"
    case "Team": "who can own a lead, and who covers"
    case "Named Accounts": "accounts owned by name"
    case "Measures": "figures watched, and their next review"
    case "Normalization": "values read differently from how they were written"
    default: ""
    }
  }

  /// Sheets of the playbook that the plan gives nothing for.
  private static func missing(_ plan: Plan) -> [(name: String, kinds: String)] {
    let wanted: [(String, String, [SheetKind])] = [
      ("Channel Map", "channels", [.channels, .channelMap]),
      ("Routing Matrix", "routing", [.routing, .routingMatrix, .territories]),
      ("Rules", "routing", [.routing, .routingMatrix, .territories]), ("Segments", "segments", [.segments]),
      ("Partners", "partners", [.partners]), ("Offers and Content", "offers", [.offers]),
      ("Process and Ownership", "stages or RACI", [.stages, .raci]), ("Service Levels", "SLA", [.sla]),
      ("Team", "owners", [.owners]), ("Named Accounts", "accounts", [.accounts]),
      ("Measures", "measures", [.measures]),
    ]
    return wanted.filter { entry in !entry.2.contains { plan.has($0) } }.map { ($0.0, $0.1) }
  }

  private static func inputs(_ playbook: Playbook) -> NamedTable {
    NamedTable(
      name: "tblInputs",
      columns: [
        .init("File", widest: 40), .init("Read as", .mark), .init("Rows", .number),
        .init("SHA-256", widest: 68),
      ],
      rows: playbook.inputs.map { input in
        [
          .link(input.file, to: .sheet(SourceSheets.tab(input.file, in: playbook))), .text(input.kind),
          .integer(input.rows),
          .text(input.digest, tone: .muted),
        ]
      }, emptyText: "No file")
  }

  /// Whoever keeps the plan.
  private static func contact(_ playbook: Playbook) -> String {
    guard let person = FixOwner.planner(of: playbook.plan) else { return "whoever sent you this workbook" }
    return [person.name.value, person.email?.value].compactMap { $0 }.joined(separator: ", ")
  }
}
