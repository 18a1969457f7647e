import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// A sales lead's own page, to be printed on one or two sheets: segments, routes, cover, escalation, findings.
enum MyPageSheet {
  static func worksheet(_ page: LeadPage, contents: [Worksheet]) -> Worksheet {
    var blocks: [Block] = [.heading("At a glance"), .facts(glance(page))]
    if !page.segments.isEmpty { blocks += [.heading("My segments"), .table(segments(page))] }
    blocks += [.heading("My routes"), .table(routes(page))]
    if !page.findings.isEmpty { blocks += [.heading("Open for me"), .table(open(page))] }
    blocks += [
      .heading("More"),
      .facts(
        contents.map { Fact(.link($0.name, to: .sheet($0.name)), .text($0.intro.first ?? "", tone: .muted)) }),
      .paragraph(
        "The whole plan is in playbook.xlsx; rules and findings have the same numbers there.", tone: .muted),
    ]
    return Worksheet(
      name: "My Page", kind: .summary, title: page.lead.name,
      subtitle: "Playbook for \(page.playbook.period), \(page.playbook.title)",
      intro: [], blocks: blocks, orientation: .landscape, pagesTall: 2)
  }

  private static func glance(_ page: LeadPage) -> [Fact] {
    let plan = page.playbook.plan
    let member = page.lead.member
    let team = plan.roster.members.filter { page.lead.people.contains($0.id) && $0.id != member.id }
    var facts: [Fact] = []
    if let role = member.role { facts.append(Fact("Role", .text(role.value))) }
    facts.append(Fact("As of", Words.date(plan.asOf)))
    if !team.isEmpty { facts.append(Fact("My team", .text(team.map(\.name.value).joined(separator: ", ")))) }
    let cover = member.backup?.value.title ?? firstBackup(page)
    facts.append(
      Fact("Covered by", cover.map { .text($0) } ?? .text("NOBODY: ask for a backup", tone: .caution)))
    let boss = member.manager?.value.title ?? firstEscalation(page)
    facts.append(Fact("I escalate to", boss.map { .text($0) } ?? .text("nobody named", tone: .muted)))
    let errors = page.findings.count { $0.severity == .error }
    let open = errors == 0 ? "" : ", of which \(Words.count(errors, "error", "errors"))"
    facts.append(Fact("Open findings", .text("\(page.findings.count)\(open)")))
    return facts
  }

  private static func firstBackup(_ page: LeadPage) -> String? {
    page.rules.compactMap { $0.backup?.value.title }.first
  }

  private static func firstEscalation(_ page: LeadPage) -> String? {
    let references = page.rules.compactMap { $0.escalateTo?.value }
    // Whoever is of the team passes on to its lead, not above.
    return references.first { !$0.parties.contains { page.lead.leads($0.owner) } }?.title
  }

  private static func segments(_ page: LeadPage) -> NamedTable {
    NamedTable(
      name: "tblMySegments",
      columns: [
        .init("Segment", widest: 30), .init("Regions", widest: 52), .init("Segment owner", widest: 28),
        .init("Sold", .mark), .init("Leads expected", .number),
      ],
      rows: page.segments.map { segment in
        [
          .text(segment.name.value, tone: .strong), Words.places(segment.regions), Words.owner(segment.owner),
          Words.text(segment.model), segment.volume.map { .integer($0.value) } ?? .blank,
        ]
      }, emptyText: "No segment")
  }

  private static func routes(_ page: LeadPage) -> NamedTable {
    let effective = Dictionary(
      page.playbook.plan.proof.effective.map { ($0.rule, $0.regions) },
      uniquingKeysWith: { first, _ in first })
    return NamedTable(
      name: "tblMyPageRoutes",
      columns: [
        .init("Route", widest: 12), .init("Leads that reach it", widest: 52), .init("Owner", widest: 26),
        .init("First response", .mark), .init("Escalates to", widest: 24), .init("Backup", widest: 24),
      ],
      rows: page.rules.prefix(25).map { rule in
        [
          .text(rule.id, tone: .strong),
          .text(
            (effective[rule.id] ?? []).isEmpty
              ? (effective[rule.id] == nil ? "none: no lead can match it" : "none: earlier rules take them")
              : (effective[rule.id] ?? []).prefix(3).map(\.phrase).joined(separator: "\n")),
          Words.owner(rule.owner), Words.time(rule.firstResponse, clock: rule.clock?.value),
          Words.owner(rule.escalateTo), Words.owner(rule.backup ?? rule.fallback),
        ]
      }, emptyText: "No route: no rule names you or your team")
  }

  private static func open(_ page: LeadPage) -> NamedTable {
    NamedTable(
      name: "tblMyOpen",
      columns: [
        .init("Severity", .mark), .init("What is wrong", widest: 70), .init("What to do", widest: 50),
      ],
      rows: page.findings.prefix(8).map { finding in
        [
          .text(finding.severity.rawValue, tone: Words.tone(of: finding.severity)),
          .text(finding.message.text.capitalizedFirst),
          .text(finding.message.help.capitalizedFirst),
        ]
      }, emptyText: "Nothing open")
  }
}
