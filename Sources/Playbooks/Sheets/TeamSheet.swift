import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The roster: who reports to whom, who covers, who is away, and which rules each owns.
enum TeamSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.owners) else { return nil }
    return Worksheet(
      name: "Team", kind: .list, title: "Team", subtitle: playbook.subtitle, back: Words.back,
      intro: ["Everyone who can own a lead, who covers for whom, and the rules by which leads come."],
      blocks: [.table(people(playbook))]
        + (plan.roster.groups.isEmpty ? [] : [.heading("Teams and queues"), .table(groups(playbook))]))
  }

  private static func people(_ playbook: Playbook) -> NamedTable {
    let plan = playbook.plan
    return NamedTable(
      name: "tblTeam",
      columns: [
        .init("Name", widest: 28), .init("Role", widest: 28), .init("Team", widest: 24),
        .init("Manager", widest: 24),
        .init("Regions", widest: 24), .init("Status", .mark), .init("Away", .mark),
        .init("Covered by", widest: 24),
        .init("E-mail", widest: 34), .init("Rules", widest: 28),
      ],
      rows: plan.roster.members.map { member in
        NamedTable.Row(
          [
            .text(member.name.value, tone: .strong), Words.text(member.role), Words.text(member.team),
            Words.owner(member.manager), Words.places(member.regions), status(member, plan),
            .text(away(member)),
            Words.owner(member.backup), Words.text(member.email),
            .text(playbook.rules.list(of: .member(member.id))),
          ], anchor: Words.rowAnchor(member.location))
      }, emptyText: "No person in the roster")
  }

  private static func groups(_ playbook: Playbook) -> NamedTable {
    let plan = playbook.plan
    return NamedTable(
      name: "tblGroups",
      columns: [
        .init("Team or queue", widest: 30), .init("Kind", .mark), .init("Members", widest: 60),
        .init("Rules", widest: 28),
      ],
      rows: plan.roster.groups.map { group in
        [
          .text(group.name, tone: .strong), .text(group.kind.rawValue),
          .text(group.members.compactMap { plan.roster.member($0)?.name.value }.joined(separator: ", ")),
          .text(playbook.rules.list(of: .group(group.id))),
        ]
      }, emptyText: "No team")
  }

  private static func status(_ member: Roster.Member, _ plan: Plan) -> Cell {
    if let end = member.end?.value, let today = plan.asOf, end < today {
      return .text("left \(end)", tone: .bad)
    }
    switch member.status?.value {
    case "left": return .text("left", tone: .bad)
    case "leave", "open": return .text(member.status?.value ?? "", tone: .caution)
    case let other?: return .text(other)
    case nil: return .blank
    }
  }

  private static func away(_ member: Roster.Member) -> String {
    switch (member.outFrom?.value, member.outTo?.value) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): ""
    }
  }
}
