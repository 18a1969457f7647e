import Coverage
import Diagnostics
import Vocabulary

/// Looks up what holds of a part of the routing space, in the words of a matrix.
struct MatrixReading {
  /// What a rule still gets after the rules above it.
  private typealias Taking = (rule: Rule, boxes: [Box])

  private let plan: Plan
  private let telling: RegionTelling
  private let unowned: Set<Rule.ID>
  private var taking: [Taking]
  private var gaps: [(index: Int, box: Box)]
  private var conflicts: [(index: Int, box: Box)]
  private var overlays: [(rule: Rule, box: Box)]

  /// More shares than this are counted, not told.
  private static let mostShares = 6

  init(plan: Plan, telling: RegionTelling) {
    self.plan = plan
    self.telling = telling
    let proof = plan.proof
    unowned = Set(proof.unowned.map(\.rule))
    taking = proof.effectiveBoxes.compactMap { entry in
      plan.routing.rule(entry.rule).map { ($0, entry.boxes) }
    }
    gaps = proof.gaps.enumerated().map { ($0, $1.box) }
    conflicts = proof.conflicts.enumerated().flatMap { index, conflict in
      conflict.regions.map { (index, $0.box) }
    }
    let boxes = RuleBoxes(axes: telling.sides, rules: plan.routing.ordered)
    overlays = plan.routing.rules.filter { $0.isOverlay && $0.isActive }.map { ($0, boxes.box(of: $0)) }
  }

  /// The same with only what concerns a part of the space.
  func narrowed(to box: Box) -> MatrixReading {
    var reading = self
    reading.taking = taking.compactMap { rule, boxes in
      let boxes = boxes.filter { $0.intersects(box) }
      return boxes.isEmpty ? nil : (rule, boxes)
    }
    reading.gaps = gaps.filter { $0.box.intersects(box) }
    reading.conflicts = conflicts.filter { $0.box.intersects(box) }
    reading.overlays = overlays.filter { $0.box.intersects(box) }
    return reading
  }

  /// The same with only the rules that ask for accounts.
  var ofAccounts: MatrixReading {
    func asks(_ rule: Rule) -> Bool { rule.conditions.contains { $0.field == "account" } }
    var reading = self
    reading.taking = taking.filter { asks($0.rule) }
    reading.overlays = overlays.filter { asks($0.rule) }
    return reading
  }

  func entry(in box: Box) -> OwnershipMatrix.Entry {
    let here = narrowed(to: box)
    let (shares, further) = here.shares(in: box)
    let rules = here.taking.map(\.rule)
    let cell = OwnershipMatrix.Cell(
      shares: shares, furtherOwners: further, unowned: rules.map(\.id).filter(unowned.contains),
      gap: here.extent(of: here.gaps.map(\.box), in: box),
      conflict: here.extent(of: here.conflicts.map(\.box), in: box),
      helpers: here.overlays.compactMap { overlay in
        overlay.rule.owner.map { "\($0.value.title) (\(overlay.rule.id))" }
      },
      isCatchAllOnly: rules.count == 1 && rules.first?.id == plan.routing.catchAll)
    return OwnershipMatrix.Entry(
      cell: cell, gaps: Set(here.gaps.map(\.index)), conflicts: Set(here.conflicts.map(\.index)))
  }

  /// Each share is told by the smallest box around what its rule gets: less than the rule asks for, so that whoever
  /// reads the shares from the top, and stops at the first that fits a lead, ends at the rule that takes it.
  private func shares(in box: Box) -> (told: [OwnershipMatrix.Share], further: Int) {
    let services = taking.map { service(of: $0.rule) }
    if gaps.isEmpty, let first = services.first, services.allSatisfy({ $0 == first }) {
      return ([share(first, "", rules: taking.map(\.rule.id))], 0)
    }
    var found: [(service: Service, hull: Box, rules: [Rule])] = []
    var used = 0
    for (service, entry) in zip(services, taking) {
      guard let hull = Box.hull(of: entry.boxes.map { $0.intersection(box) }) else { continue }
      if let last = found.last, last.service == service, last.hull.makesBox(with: hull),
        let union = Box.hull(of: [last.hull, hull])
      {
        found[found.count - 1] = (service, union, last.rules + [entry.rule])
      } else if found.count < Self.mostShares {
        found.append((service, hull, [entry.rule]))
      } else {
        break
      }
      used += 1
    }
    let rest = Set(services.dropFirst(used)).subtracting(found.map(\.service))
    let told = found.map { entry in
      let isRest = entry.rules.count == 1 && entry.rules[0].id == plan.routing.catchAll && found.count > 1
      return share(
        entry.service, isRest ? "everything else" : leads(entry.hull, in: box), rules: entry.rules.map(\.id))
    }
    return (told, rest.count)
  }

  private func extent(of boxes: [Box], in box: Box) -> OwnershipMatrix.Extent? {
    guard let first = boxes.first else { return nil }
    if boxes.contains(where: { $0.contains(box) }) { return .all }
    // Two rules may meet in the same leads as two others.
    let inside = first.intersection(box)
    guard boxes.allSatisfy({ $0.intersection(box) == inside }) else { return .some(nil) }
    return .some(leads(inside, in: box))
  }

  /// What tells leads apart from the others of a part of the space.
  private func leads(_ some: Box, in box: Box) -> String {
    box.sets.indices.compactMap { axis in
      let chosen = some.sets[axis].intersection(box.sets[axis])
      guard !box.sets[axis].isSubset(of: chosen) else { return nil }
      return telling.phrase(of: telling.closed(chosen, on: axis), on: axis)
    }.joined(separator: ", ")
  }

  // MARK: Services

  /// Who answers a lead, and how: rules that agree in it are told together.
  private struct Service: Hashable {
    let owner: String?
    let written: String?
    let ledBy: LedBy
    let method: String?
    let response: String?
  }

  private func service(of rule: Rule) -> Service {
    let isOwned = !unowned.contains(rule.id)
    return Service(
      owner: isOwned ? rule.owner?.value.title : nil, written: isOwned ? nil : rule.owner?.written,
      ledBy: rule.ledBy, method: rule.method?.value,
      response: rule.firstResponse.map {
        ServiceTime($0.value.length, clock: $0.value.clock ?? rule.clock?.value).description
      })
  }

  private func share(_ service: Service, _ leads: String, rules: [Rule.ID]) -> OwnershipMatrix.Share {
    OwnershipMatrix.Share(
      leads: leads, owner: service.owner, written: service.written, ledBy: service.ledBy,
      method: service.method, response: service.response, rules: rules)
  }
}

extension Box {
  /// Whether the two together are a box: they differ on one axis at most.
  fileprivate func makesBox(with other: Box) -> Bool {
    zip(sets, other.sets).count { $0 != $1 } <= 1
  }
}
