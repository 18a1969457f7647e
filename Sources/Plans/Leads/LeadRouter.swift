import Coverage
import Diagnostics
import Vocabulary

/// Routes leads one by one through a plan's rules, as a CRM would; a plain evaluator beside the proof.
package struct LeadRouter: Sendable {
  let plan: Plan

  package init(of plan: Plan) { self.plan = plan }

  var table: RoutingTable { plan.lookup.table }
  var boxes: RuleBoxes { plan.lookup.table.boxes }
  var telling: RegionTelling { plan.lookup.telling }
  var placing: LeadPlacing { LeadPlacing(axes: table.atoms, telling: telling) }

  /// Where a lead goes: named accounts, then rules in their order, then the settings' default owner.
  package func route(_ lead: Lead) -> LeadRoute {
    let indices = plan.lookup.index.candidates(lead.box).filter {
      table.decisions.rules[$0].box.intersects(lead.box)
    }
    let parts = parts(of: lead, among: indices)
    let decided = Set(parts.flatMap(\.winners))
    let competing = Set(parts.filter { !agree($0.winners) }.flatMap(\.winners))
    let account = account(of: lead)
    return LeadRoute(
      parts: account.map { [LeadRoute.Part(phrase: "every lead", decision: .account($0))] }
        ?? told(parts, of: lead),
      matching: indices.map { index in
        LeadRoute.Match(
          rule: table.rules[index].id,
          outcome: account != nil || !decided.contains(index)
            ? .later : competing.contains(index) ? .competes : .wins)
      },
      besides: plan.lookup.besides.filter { $0.box.intersects(lead.box) }.map(\.rule.id))
  }

  /// What keeps a rule from a lead; empty where it matches.
  package func misses(of rule: Rule, for lead: Lead) -> [LeadRoute.Miss] {
    let box = boxes.box(of: rule)
    return table.atoms.indices.filter { box.sets[$0].isDisjoint(with: lead.box.sets[$0]) }.map { index in
      miss(of: rule, for: lead, on: index)
    }
  }
}

// MARK: - Deciding

/// A part of a lead and the rules of the lowest rank that match it.
private struct Decided {
  let winners: [Int]
  var boxes: [Box]
}

extension LeadRouter {
  /// Takes the rules rank by rank until nothing of the lead is left.
  private func parts(of lead: Lead, among indices: [Int]) -> [Decided] {
    let rules = table.decisions.rules
    var parts: [Decided] = []
    func decide(_ box: Box, _ winners: [Int]) {
      if let known = parts.firstIndex(where: { $0.winners == winners }) {
        parts[known].boxes.append(box)
      } else {
        parts.append(Decided(winners: winners, boxes: [box]))
      }
    }
    var left = [lead.box]
    for excluded in table.decisions.space.excluded { left = left.flatMap { $0.subtracting(excluded) } }
    var next = 0
    while next < indices.count, !left.isEmpty {
      let precedence = rules[indices[next]].precedence
      let rank = indices[next...].prefix { rules[$0].precedence == precedence }
      next += rank.count
      var pieces = left.map { (box: $0, winners: [Int]()) }
      for index in rank {
        pieces = pieces.flatMap { piece -> [(box: Box, winners: [Int])] in
          let taken = piece.box.intersection(rules[index].box)
          guard !taken.isEmpty else { return [piece] }
          return [(taken, piece.winners + [index])]
            + piece.box.subtracting(taken).map { ($0, piece.winners) }
        }
      }
      for piece in pieces where !piece.winners.isEmpty { decide(piece.box, piece.winners) }
      left = pieces.filter(\.winners.isEmpty).map(\.box)
    }
    for box in left { decide(box, []) }
    return parts
  }

  private func told(_ parts: [Decided], of lead: Lead) -> [LeadRoute.Part] {
    // Nothing is left of a lead that lies in what the plan declares out of scope.
    guard !parts.isEmpty else {
      let rule = plan.routing.rules.first { $0.isOutOfScope && boxes.box(of: $0).intersects(lead.box) }
      return [LeadRoute.Part(phrase: "every lead", decision: rule.map { .outOfScope($0.id) } ?? .nobody)]
    }
    return parts.map { part in
      LeadRoute.Part(
        phrase: part.boxes.map { phrase(of: $0, beside: lead) }.joined(separator: "; "),
        decision: decision(of: part.winners))
    }
  }

  /// The axes on which a part is less than the lead.
  private func phrase(of box: Box, beside lead: Lead) -> String {
    var words = RegionWords()
    for index in table.atoms.indices where box.sets[index] != lead.box.sets[index] {
      words.add(telling.told(box.sets[index], on: index), of: table.atoms[index].axis.field)
    }
    return words.limits
  }

  private func agree(_ winners: [Int]) -> Bool {
    guard let first = winners.first else { return true }
    return winners.allSatisfy { table.decisions.rules[$0].agrees(with: table.decisions.rules[first]) }
  }

  private func decision(of winners: [Int]) -> LeadRoute.Decision {
    guard let first = winners.first else {
      return plan.settings.defaultOwner == nil ? .nobody : .defaultOwner
    }
    let ids = winners.map { table.rules[$0].id }
    if !agree(winners) { return .conflict(ids) }
    if let vacancy = plan.vacancy(of: table.rules[first]), !table.decisions.rules[first].isOwning {
      return .unowned(ids[0], vacancy)
    }
    return .rules(ids)
  }

  /// The row of the accounts sheet that owns a lead by name, unless the settings let rules go first.
  private func account(of lead: Lead) -> Int? {
    guard let account = lead.account, !plan.settings.putsRulesBeforeAccounts else { return nil }
    return owning(plan.lookup.accounts[account.key] ?? plan.lookup.accounts[Fold.key(account.text)] ?? [])
  }

  /// The first of these rows of the accounts sheet whose owner is there to act.
  private func owning(_ rows: [Int]) -> Int? {
    rows.first { index in
      guard let owner = plan.accounts[index].owner?.value, !owner.isUndecided else { return false }
      return plan.isLiving(owner)
    }
  }

  /// What leads may call the accounts that the accounts sheet owns: names, domains and numbers, no two alike but for
  /// case, each with its row in the plan's list; none where rules go first.
  var ownedAccounts: [(text: String, row: Int)] {
    guard !plan.settings.putsRulesBeforeAccounts else { return [] }
    var taken: Set<String> = []
    return plan.accounts.flatMap { [$0.name, $0.domain, $0.number].compactMap { $0?.value } }
      .compactMap { text in
        guard taken.insert(text.lowercased()).inserted,
          let row = owning(plan.lookup.accounts[Fold.key(text)] ?? [])
        else { return nil }
        return (text, row)
      }
  }
}

// MARK: - Rules that do not match

extension LeadRouter {
  /// Up to three rules that count before those that took the lead and miss it on one axis alone; those that ask for
  /// most are nearest.
  package func nearly(_ lead: Lead, taking route: LeadRoute) -> [(rule: Rule.ID, miss: LeadRoute.Miss)] {
    if case .account = route.decision { return [] }
    let winner = route.matching.first { $0.outcome != .later }?.rule
    let limit =
      table.rules.firstIndex { $0.id == winner }.map { table.decisions.rules[$0].precedence } ?? Int.max
    let found = table.rules.indices.compactMap { index -> (index: Int, axis: Int)? in
      // A rule that asks for nothing else is near to everything.
      guard table.decisions.rules[index].precedence < limit, table.rules[index].conditions.count > 1 else {
        return nil
      }
      let box = table.decisions.rules[index].box
      var missed: Int?
      for axis in table.atoms.indices where box.sets[axis].isDisjoint(with: lead.box.sets[axis]) {
        guard missed == nil else { return nil }
        missed = axis
      }
      return missed.map { (index, $0) }
    }
    let nearest = found.sorted {
      (-table.rules[$0.index].conditions.count, $0.index) < (
        -table.rules[$1.index].conditions.count, $1.index
      )
    }
    return nearest.prefix(3).sorted { $0.index < $1.index }.map { index, axis in
      (table.rules[index].id, miss(of: table.rules[index], for: lead, on: axis))
    }
  }

  private func miss(of rule: Rule, for lead: Lead, on index: Int) -> LeadRoute.Miss {
    let side = table.atoms[index]
    let value = lead.values[index]
    if side.axis.field == "date" {
      let days = [rule.start.map { "from \($0.value)" }, rule.end.map { "until \($0.value)" }]
      return LeadRoute.Miss(
        title: side.axis.title, asked: days.compactMap { $0 }.joined(separator: " "), has: value.text,
        location: (rule.start ?? rule.end)?.location ?? rule.location)
    }
    let asking = rule.conditions.filter { AxisCutting.field(of: $0) == side.axis.field }
    // Of a country and a postal code one alone may be what the lead lacks.
    let failing = asking.filter {
      boxes.atoms(askedBy: $0, on: side).isDisjoint(with: lead.box.sets[index])
    }
    let conditions = failing.isEmpty ? asking : failing
    return LeadRoute.Miss(
      title: conditions.first?.asked.location.column ?? side.axis.title,
      asked: conditions.map(\.asked.written).joined(separator: ", "), has: value.text,
      location: conditions.first?.asked.location ?? rule.location)
  }
}

extension Plan {
  /// Why a rule's owner gets no leads; `nil` where there is somebody to get them.
  package func vacancy(of rule: Rule) -> LeadRoute.Vacancy? {
    guard let owner = rule.owner?.value else { return .blank }
    if owner.isUndecided || owner.parties.isEmpty { return .undecided }
    for party in owner.parties where party.role != .backup {
      if case .unknown = party.owner, !words.owners.isEmpty { return .unknown }
      if !isLiving(party.owner) { return .left }
    }
    return nil
  }

  /// Whether everybody whom a cell names is there to act.
  package func isLiving(_ owner: OwnerReference) -> Bool {
    owner.parties.filter { $0.role != .backup }.allSatisfy { isLiving($0.owner) }
  }

  private func isLiving(_ owner: OwnerReference.Owner) -> Bool {
    switch owner {
    case .unknown: words.owners.isEmpty
    case .member(let id):
      roster.member(id).map { !$0.hasLeft(before: settings.period?.first ?? settings.asOf) } ?? false
    case .group, .partner, .accountOwner: true
    }
  }
}

extension Settings {
  /// Whether the precedence setting names rules and no accounts, or accounts after them.
  fileprivate var putsRulesBeforeAccounts: Bool {
    guard let accounts = precedence.firstIndex(of: .accounts) else { return false }
    return precedence.firstIndex { [.routing, .routingMatrix].contains($0) }.map { $0 < accounts } ?? false
  }
}
