import Diagnostics
import Plans
import Vocabulary

/// A cell that says who hears of a lead that was not answered in time.
struct EscalationStep {
  /// Whom a step leads to.
  enum Target {
    case owner(OwnerReference.Owner, name: String)
    case undecided
    /// The cell says "manager", and the roster names none.
    case noManager
  }

  /// `rule R30`, `"Demo requests"`.
  let title: String
  let cell: Located<OwnerReference>
  /// Who had the lead before; `nil` where the sheet does not say.
  let from: OwnerReference.Party?
  let rule: Rule?

  /// Whom the cell means; `nil` where nothing can be said, as with the manager of nobody in particular.
  func target(in plan: Plan) -> Target? {
    guard !cell.value.isUndecided, let party = cell.value.primary else { return .undecided }
    guard case .unknown(let name, _) = party.owner, Self.managerWords.contains(Fold.key(name)) else {
      return .owner(party.owner, name: party.name)
    }
    guard let from else { return nil }
    switch from.owner {
    case .unknown, .accountOwner: return nil
    case .member, .group, .partner:
      return plan.manager(of: from.owner).map { .owner($0.owner, name: $0.name) } ?? .noManager
    }
  }

  /// What planners write for "whoever leads the owner", folded.
  private static let managerWords: Set<String> = [
    "manager", "line manager", "direct manager", "the manager", "his manager", "her manager",
    "their manager", "owner s manager", "owners manager", "rep s manager", "reps manager",
    "manager of owner", "manager of the owner", "own manager", "supervisor", "vorgesetzter", "vorgesetzte",
  ]
}

extension Plan {
  /// The escalation cells of rules in force, then those of the SLA sheet.
  var escalationSteps: [EscalationStep] {
    let rules = rulesInForce.compactMap { rule in
      rule.escalateTo.map {
        EscalationStep(title: rule.title, cell: $0, from: rule.owner?.value.primary, rule: rule)
      }
    }
    let levels = serviceLevels.flatMap { level in
      level.escalations.enumerated().map { index, cell in
        EscalationStep(
          title: (level.name ?? level.appliesTo).map { Wording.quote($0.value) } ?? "the row", cell: cell,
          from: index == 0 ? nil : level.escalations[index - 1].value.primary, rule: nil)
      }
    }
    return rules + levels
  }

  /// Who leads a person, the one person who leads all of a team, or looks after a partner.
  func manager(of owner: OwnerReference.Owner) -> (
    owner: OwnerReference.Owner, name: String, location: SourceLocation
  )? {
    func first(_ cell: Located<OwnerReference>?) -> (
      owner: OwnerReference.Owner, name: String, location: SourceLocation
    )? {
      guard let cell, let party = cell.value.primary else { return nil }
      return (party.owner, party.name, cell.location)
    }
    switch owner {
    case .member(let id): return first(roster.member(id)?.manager)
    case .partner(let id): return first(partners.first { $0.id == id }?.manager)
    case .group(let id):
      let members = roster.group(id)?.members ?? []
      // The lead of a team is often its member too, with a manager of their own.
      let managers = members.compactMap { first(roster.member($0)?.manager) }
      let inside = managers.first { manager in members.contains { .member($0) == manager.owner } }
      return inside ?? managers.first
    case .accountOwner, .unknown: return nil
    }
  }
}
