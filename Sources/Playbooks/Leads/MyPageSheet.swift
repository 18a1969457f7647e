import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// A sales lead's own page, printed on two sheets at most: what they own, how fast, who covers, what is open, and when.
enum MyPageSheet {
  /// How many rows of each list are shown here; the others stand on the sheets behind.
  private struct Room {
    let segments: Int
    let routes: Int
    let levels: Int
    let dates: Int
    let findings: Int
    /// How many names a list in one cell has.
    let names: Int

    /// From what everybody would like to what fits for whoever has most.
    static let all = [
      Room(segments: 12, routes: 25, levels: 8, dates: 12, findings: 8, names: 24),
      Room(segments: 10, routes: 16, levels: 6, dates: 10, findings: 6, names: 16),
      Room(segments: 8, routes: 12, levels: 5, dates: 8, findings: 5, names: 12),
      Room(segments: 6, routes: 9, levels: 4, dates: 6, findings: 4, names: 10),
      Room(segments: 5, routes: 7, levels: 3, dates: 5, findings: 3, names: 8),
      Room(segments: 4, routes: 5, levels: 2, dates: 4, findings: 2, names: 6),
      Room(segments: 3, routes: 3, levels: 2, dates: 3, findings: 1, names: 4),
    ]
  }

  private static let pages = 2

  static func worksheet(_ page: LeadPage, contents: [Worksheet]) -> Worksheet {
    var sheet = worksheet(page, contents: contents, room: Room.all[0])
    for room in Room.all.dropFirst() where !fits(sheet, of: page.playbook) {
      sheet = worksheet(page, contents: contents, room: room)
    }
    return sheet
  }

  private static func fits(_ sheet: Worksheet, of playbook: Playbook) -> Bool {
    let book = Workbook(properties: playbook.properties(subject: "", title: ""), sheets: [sheet])
    return WorkbookLayout(book).sheets.allSatisfy { layout in
      [Workbook.Paper.a4, .letter].allSatisfy { PrintedPages.count(of: layout, on: $0) <= pages }
    }
  }

  private static func worksheet(_ page: LeadPage, contents: [Worksheet], room: Room) -> Worksheet {
    var blocks: [Block] = [.heading("At a glance"), .facts(glance(page, room))]
    if !page.segments.isEmpty {
      blocks += list("My segments", segments(page, room), all: page.segments.count, shown: room.segments)
    }
    blocks += list(
      "My routes", routes(page, room), all: page.rules.count, shown: room.routes, more: "My Routes")
    if !page.levels.isEmpty {
      blocks += list(
        "My response times", levels(page, room), all: page.levels.count, shown: room.levels,
        more: "My Response Times")
    }
    let dates = page.dates.entries
    if !dates.isEmpty {
      blocks += list(
        "My dates this quarter", self.dates(dates, room), all: dates.count, shown: room.dates,
        more: "My Dates")
    }
    if !page.findings.isEmpty {
      blocks += list(
        "Open for me", open(page, room), all: page.findings.count, shown: room.findings, more: "My Findings")
    }
    blocks += [
      .heading("More"),
      .facts(
        contents.map {
          Fact(.link($0.name, to: .sheet($0.name)), .text($0.intro.first ?? "", tone: .muted))
        }),
      .paragraph(
        "The whole plan is in playbook.xlsx; rules and findings have the same numbers there.", tone: .muted),
    ]
    return Worksheet(
      name: "My Page", kind: .summary, title: page.lead.name,
      subtitle: "Playbook for \(page.playbook.period), \(page.playbook.title)",
      intro: [], blocks: blocks, orientation: .landscape, pagesTall: pages)
  }

  /// A list under its heading, which says where the rest of it is.
  private static func list(
    _ title: String, _ table: NamedTable, all: Int, shown: Int, more: String? = nil
  ) -> [Block] {
    guard all > shown else { return [.heading(title), .table(table)] }
    let rest = more.map { ", all on the sheet \($0)" } ?? ""
    return [.heading("\(title): the first \(shown) of \(all)\(rest)"), .table(table)]
  }

  // MARK: - At a glance

  private static func glance(_ page: LeadPage, _ room: Room) -> [Fact] {
    let plan = page.playbook.plan
    let member = page.lead.member
    let team = plan.roster.members.filter { page.lead.people.contains($0.id) && $0.id != member.id }
    var facts: [Fact] = []
    if let role = member.role { facts.append(Fact("Role", .text(role.value))) }
    facts.append(Fact("As of", Words.date(plan.asOf)))
    if let regions = member.regions { facts.append(Fact("My regions", Words.places(regions))) }
    if !team.isEmpty { facts.append(Fact("My team", names(team.map(\.name.value), room))) }
    let cover = member.backup?.value.title ?? firstBackup(page)
    facts.append(
      Fact("Covered by", cover.map { .text($0) } ?? .text("NOBODY: ask for a backup", tone: .caution)))
    let covered = plan.roster.members.filter { page.covers($0) && $0.id != member.id }
    facts.append(
      Fact(
        "I cover",
        covered.isEmpty ? .text("nobody", tone: .muted) : names(covered.map(\.name.value), room)))
    let boss = member.manager?.value.title ?? firstEscalation(page)
    facts.append(Fact("I escalate to", boss.map { .text($0) } ?? .text("nobody named", tone: .muted)))
    if !page.partners.isEmpty {
      facts.append(
        Fact(.link("My partners", to: .sheet("My Partners")), names(page.partners.map(\.name.value), room)))
    }
    if let content = content(page) {
      facts.append(Fact(.link("My content", to: .sheet("My Content")), .text(content)))
    }
    let errors = page.findings.count { $0.severity == .error }
    let open = errors == 0 ? "" : ", of which \(Words.count(errors, "error", "errors"))"
    facts.append(Fact("Open findings", .text("\(page.findings.count)\(open)")))
    return facts
  }

  /// Names in one cell, the first of many.
  private static func names(_ names: [String], _ room: Room) -> Cell {
    let more = names.count > room.names + 1 ? names.count - room.names : 0
    let shown = names.prefix(more > 0 ? room.names : names.count).joined(separator: ", ")
    return .text(more > 0 ? "\(shown) and \(more) more" : shown)
  }

  /// What there is to show at each stage, counted: `Awareness 4, Evaluation 2`.
  private static func content(_ page: LeadPage) -> String? {
    guard !page.offers.isEmpty else { return nil }
    var stages: [(name: String, count: Int)] = []
    var unstaged = 0
    for offer in page.offers {
      let own = offer.stages?.value ?? []
      if own.isEmpty { unstaged += 1 }
      for stage in own {
        if let known = stages.firstIndex(where: { $0.name == stage.text }) {
          stages[known].count += 1
        } else {
          stages.append((stage.text, 1))
        }
      }
    }
    let order = page.playbook.plan.stages.map(\.name.value)
    stages.sort {
      (order.firstIndex(of: $0.name) ?? order.count) < (order.firstIndex(of: $1.name) ?? order.count)
    }
    let words =
      stages.prefix(8).map { "\($0.name) \($0.count)" } + (unstaged > 0 ? ["any stage \(unstaged)"] : [])
    return "\(Words.count(page.offers.count, "title", "titles")): " + words.joined(separator: ", ")
  }

  private static func firstBackup(_ page: LeadPage) -> String? {
    page.rules.compactMap { $0.backup?.value.title }.first
  }

  private static func firstEscalation(_ page: LeadPage) -> String? {
    let references = page.rules.compactMap { $0.escalateTo?.value }
    // Whoever is of the team passes on to its lead, not above.
    return references.first { !$0.parties.contains { page.lead.leads($0.owner) } }?.title
  }

  // MARK: - Lists

  private static func segments(_ page: LeadPage, _ room: Room) -> NamedTable {
    NamedTable(
      name: "tblMySegments",
      columns: [
        .init("Segment", widest: 20), .init("Regions", widest: 52), .init("Segment owner", widest: 26),
        .init("Sold", .mark), .init("Leads expected", .number),
      ],
      rows: page.segments.prefix(room.segments).map { segment in
        [
          .text(segment.name.value, tone: .strong), Words.places(segment.regions), Words.owner(segment.owner),
          Words.text(segment.model), segment.volume.map { .integer($0.value) } ?? .blank,
        ]
      }, emptyText: "No segment")
  }

  private static func routes(_ page: LeadPage, _ room: Room) -> NamedTable {
    let effective = page.playbook.rules.effective
    return NamedTable(
      name: "tblMyPageRoutes",
      columns: [
        .init("Route", widest: 12), .init("Leads that reach it", widest: 52), .init("Owner", widest: 26),
        .init("First response", .mark), .init("Escalates to", widest: 24), .init("Backup", widest: 24),
      ],
      rows: page.rules.prefix(room.routes).map { rule in
        [
          .text(rule.id, tone: .strong), .text(reach(effective[rule.id])),
          Words.owner(rule.owner), Words.time(rule.firstResponse, clock: rule.clock?.value),
          Words.owner(rule.escalateTo), Words.owner(rule.backup ?? rule.fallback),
        ]
      }, emptyText: "No route: no rule names you or your team")
  }

  private static func reach(_ regions: [RoutingProof.Region]?) -> String {
    guard let regions else { return "none: no lead can match it" }
    guard let first = regions.first else { return "none: earlier rules take them" }
    return regions.count > 2
      ? "\(first.phrase)\nand \(regions.count - 1) more on the sheet My Routes"
      : regions.map(\.phrase).joined(separator: "\n")
  }

  private static func levels(_ page: LeadPage, _ room: Room) -> NamedTable {
    MyLevels.table("tblMyPageLevels", Array(page.levels.prefix(room.levels)))
  }

  private static func dates(_ entries: [MyDates.Entry], _ room: Room) -> NamedTable {
    table("tblMyPageDates", Array(entries.prefix(room.dates)))
  }

  /// Days with what they are.
  static func table(_ name: String, _ entries: [MyDates.Entry]) -> NamedTable {
    NamedTable(
      name: name, columns: [.init("Day", .mark), .init("What", widest: 70)],
      rows: entries.map { entry in
        [
          Words.date(entry.day, tone: entry.isOverdue ? .bad : .normal),
          .text(entry.isOverdue ? "OVERDUE: \(entry.what)" : entry.what),
        ]
      }, emptyText: "No date in the plan")
  }

  private static func open(_ page: LeadPage, _ room: Room) -> NamedTable {
    NamedTable(
      name: "tblMyOpen",
      columns: [
        .init("Severity", .mark), .init("What is wrong", widest: 70), .init("What to do", widest: 50),
      ],
      rows: page.findings.prefix(room.findings).map { finding in
        [
          .text(finding.severity.rawValue, tone: Words.tone(of: finding.severity)),
          .text(short(finding.message.text.capitalizedFirst)),
          .text(short(finding.message.help.capitalizedFirst)),
        ]
      }, emptyText: "Nothing open")
  }

  /// A message of a few lines; the whole of it stands on the sheet My Findings.
  private static func short(_ text: String) -> String {
    text.count > 300 ? text.prefix(299) + "…" : text
  }
}
