import Diagnostics
import Plans

/// Someone who leads a team: a manager in the roster, or an owner who reports to nobody.
struct SalesLead: Sendable {
  let member: Roster.Member
  /// The people who report to them, directly or through others, and themselves.
  let people: Set<Roster.Member.ID>
  /// The teams and queues whose members are all theirs.
  let groups: Set<Roster.Group.ID>

  var name: String { member.name.value }

  /// In the order of the roster.
  static func all(in plan: Plan) -> [SalesLead] {
    let managers = Self.managers(of: plan.roster)
    var reports: [Roster.Member.ID: [Roster.Member.ID]] = [:]
    for (member, manager) in managers { reports[manager, default: []].append(member) }
    let owning = Self.owners(in: plan)
    return plan.roster.members.filter { member in
      guard member.status?.value != "left" else { return false }
      return reports[member.id] != nil || (managers[member.id] == nil && owning.contains(member.id))
    }.map { member in
      let people = Self.team(of: member.id, reports: reports)
      let groups = plan.roster.groups.filter { group in
        !group.members.isEmpty && group.members.allSatisfy(people.contains)
      }
      return SalesLead(member: member, people: people, groups: Set(groups.map(\.id)))
    }
  }

  /// Whether an owner is of this team.
  func leads(_ owner: OwnerReference.Owner) -> Bool {
    switch owner {
    case .member(let id): people.contains(id)
    case .group(let id): groups.contains(id)
    case .partner, .accountOwner, .unknown: false
    }
  }

  private static func managers(of roster: Roster) -> [Roster.Member.ID: Roster.Member.ID] {
    var managers: [Roster.Member.ID: Roster.Member.ID] = [:]
    for member in roster.members {
      if case .member(let id) = member.manager?.value.primary?.owner, id != member.id {
        managers[member.id] = id
      }
    }
    return managers
  }

  private static func owners(in plan: Plan) -> Set<Roster.Member.ID> {
    var owners: Set<Roster.Member.ID> = []
    func add(_ reference: OwnerReference?) {
      for party in reference?.parties ?? [] {
        if case .member(let id) = party.owner { owners.insert(id) }
      }
    }
    for rule in plan.routing.rules { add(rule.owner?.value) }
    for segment in plan.segments { add(segment.owner?.value) }
    for account in plan.accounts { add(account.owner?.value) }
    return owners
  }

  private static func team(
    of lead: Roster.Member.ID, reports: [Roster.Member.ID: [Roster.Member.ID]]
  ) -> Set<Roster.Member.ID> {
    var team: Set<Roster.Member.ID> = [lead]
    var waiting = [lead]
    while let next = waiting.popLast() {
      for member in reports[next] ?? [] where team.insert(member).inserted { waiting.append(member) }
    }
    return team
  }
}
