import Coverage
import Diagnostics
import Plans
import Testing
import Vocabulary

@Suite("What is proved of a routing sheet holds lead by lead")
struct RoutingProofTests {
  @Test("Random plans, read from CSV, against a naive look at every lead", arguments: 0..<120)
  func randomPlan(_ seed: Int) {
    let typed = RandomPlan(seed: UInt64(seed))
    let plan = plan(typed.sheets)
    let proof = plan.proof
    let told = "\(seed):\n\(typed.sheets.first { $0.key == "routing.csv" }?.value ?? "")"
    #expect(plan.routing.rules.map(\.id) == typed.rows.map(\.id), "\(told)")
    #expect(plan.routing.catchAll == typed.catchAll.map { typed.rows[$0].id }, "\(told)")
    let points = typed.leads.compactMap { lead in Point(lead, plan).map { (lead: lead, point: $0) } }
    #expect(points.count == typed.leads.count, "\(told)")
    let isOwned = typed.rows.map { $0.owner != "TBD" }

    var conflicts: Set<Set<String>> = []
    var firing: Set<Int> = []
    var wrong: [String] = []
    func compare(_ property: String, _ lead: RandomPlan.Lead, _ isRight: Bool) {
      if !isRight { wrong.append("\(property) of \(lead)") }
    }
    for (lead, point) in points {
      let matching = typed.matching(lead)
      let winners = typed.winners(lead)
      firing.formUnion(winners)
      let taking = proof.effectiveBoxes.filter { point.isIn($0.boxes) }.map(\.rule)
      compare("winners", lead, Set(taking) == Set(winners.map { typed.rows[$0].id }))
      let owners = Set(winners.map { typed.rows[$0].owner })
      compare(
        "conflict", lead, point.isIn(proof.conflicts.flatMap { $0.regions.map(\.box) }) == (owners.count > 1))
      for one in winners {
        for other in winners where typed.rows[one].owner != typed.rows[other].owner {
          conflicts.insert([typed.rows[one].id, typed.rows[other].id])
        }
      }
      guard point.isDeclared else { continue }
      compare("gap", lead, point.isIn(proof.gaps.map(\.box)) == matching.isEmpty)
      compare("told gap", lead, point.isIn(proof.gaps) ?? matching.isEmpty == matching.isEmpty)
      let isCatchAllOnly = !matching.isEmpty && matching == [typed.catchAll]
      compare("catch-all", lead, point.isIn(proof.catchAllOnly) ?? isCatchAllOnly == isCatchAllOnly)
    }
    #expect(wrong.isEmpty, "\(told)")
    #expect(Set(proof.conflicts.map { [$0.first, $0.second] }) == conflicts, "\(told)")
    let dead = typed.rows.indices.filter { !firing.contains($0) && $0 != typed.catchAll }.map {
      typed.rows[$0].id
    }
    #expect(proof.shadows.filter(\.isWhole).map(\.rule).sorted() == dead.sorted(), "\(told)")
    let unowned = typed.rows.indices.filter { !isOwned[$0] }.map { typed.rows[$0].id }
    #expect(proof.unowned.map(\.rule).sorted() == unowned.sorted(), "\(told)")
    expectShares(proof, points.filter(\.point.isDeclared), typed, told)
    expectUnknownGaps(plan, points, typed, told)
    expectHairlines(plan, points, typed, told)
  }

  /// Cells are counted by atoms, so that leads of one cell count once.
  private func expectShares(
    _ proof: RoutingProof, _ points: [(lead: RandomPlan.Lead, point: Point)], _ typed: RandomPlan,
    _ told: String
  ) {
    var owned: Set<[Int]> = []
    var gap: Set<[Int]> = []
    var conflict: Set<[Int]> = []
    for (lead, point) in points {
      let owners = Set(typed.winners(lead).map { typed.rows[$0].owner })
      if owners.count > 1 {
        conflict.insert(point.atoms)
      } else if let owner = owners.first, owner != "TBD" {
        owned.insert(point.atoms)
      } else {
        gap.insert(point.atoms)
      }
    }
    #expect(proof.shares.owned == UInt128(owned.count), "\(told)")
    #expect(proof.shares.gap == UInt128(gap.count), "\(told)")
    #expect(proof.shares.conflict == UInt128(conflict.count), "\(told)")
    #expect(proof.shares.total == UInt128(owned.count + gap.count + conflict.count), "\(told)")
  }

  /// An axis is told where a lead that is blank there alone reaches nobody but the catch-all.
  private func expectUnknownGaps(
    _ plan: Plan, _ points: [(lead: RandomPlan.Lead, point: Point)], _ typed: RandomPlan, _ told: String
  ) {
    let expected = plan.routing.axes.indices.filter { axis in
      points.contains { lead, point in
        point.unknownAxes == [axis] && point.isDeclared(besides: axis)
          && typed.matching(lead).filter { $0 != typed.catchAll }.isEmpty
      }
    }
    #expect(
      plan.proof.unknownGaps.map(\.axis.field) == expected.map { plan.routing.axes[$0].field }, "\(told)")
  }

  /// A single amount that no rule takes between two that rules take is a hairline, and every hairline is in a hole.
  private func expectHairlines(
    _ plan: Plan, _ points: [(lead: RandomPlan.Lead, point: Point)], _ typed: RandomPlan, _ told: String
  ) {
    var certain: Set<Int> = []
    var possible: Set<Int> = []
    for (lead, point) in points {
      guard let size = lead.size, point.isHole, point.unknownAxes.isEmpty else { continue }
      func isFree(_ size: Int) -> Bool {
        var lead = lead
        lead.size = size
        return typed.matching(lead).filter { $0 != typed.catchAll }.isEmpty
      }
      guard isFree(size) else { continue }
      possible.insert(size)
      if size > 0, !isFree(size - 1), !isFree(size + 1) { certain.insert(size) }
    }
    let found = Set(
      plan.proof.hairlineGaps.compactMap { region -> Int? in
        for limit in region.limits {
          if case .range(let from, _, _) = limit.extent { return from?.units }
        }
        return nil
      })
    #expect(found.isSuperset(of: certain), "\(told)")
    #expect(found.isSubset(of: possible), "\(told)")
    #expect(found.count == plan.proof.hairlineGaps.count, "\(told)")
  }
}

/// A lead as a point of the plan's routing space.
private struct Point {
  let atoms: [Int]
  private let plan: Plan

  init?(_ lead: RandomPlan.Lead, _ plan: Plan) {
    self.plan = plan
    var atoms: [Int] = []
    for axis in plan.routing.axes {
      let atom = axis.atoms.firstIndex { atom in
        switch (atom, axis.field) {
        case (.term(let term), "segment"): term.text == lead.segment
        case (.term(let term), "integration"): term.key == lead.integration
        case (.numbers(let range), "deal_size"): lead.size.map(range.contains) ?? false
        case (.place(let place), "country"): place.country == lead.country
        case (.unknown, "segment"): lead.segment == nil
        case (.unknown, "integration"): lead.integration == nil
        case (.unknown, "deal_size"): lead.size == nil
        case (.unknown, "country"): lead.country == nil
        default: false
        }
      }
      guard let atom else { return nil }
      atoms.append(atom)
    }
    self.atoms = atoms
  }

  var unknownAxes: [Int] { atoms.indices.filter { plan.routing.axes[$0].atoms[atoms[$0]] == .unknown } }

  /// Whether every field has a value that counts in shares.
  var isDeclared: Bool { atoms.indices.allSatisfy { plan.proof.space.axes[$0].weights[atoms[$0]] > 0 } }

  func isDeclared(besides axis: Int) -> Bool {
    atoms.indices.allSatisfy { $0 == axis || plan.proof.space.axes[$0].weights[atoms[$0]] > 0 }
  }

  /// Whether its amount is one that no band names.
  var isHole: Bool {
    atoms.indices.contains { axis in
      guard case .numbers = plan.routing.axes[axis].atoms[atoms[axis]] else { return false }
      return plan.proof.space.axes[axis].weights[atoms[axis]] == 0
    }
  }

  func isIn(_ boxes: [Box]) -> Bool { boxes.contains { $0.contains(atoms) } }

  /// Whether it lies in a told region; `nil` where a region has bounds that only words say.
  func isIn(_ regions: [RoutingProof.Region]) -> Bool? {
    var isInside = false
    for region in regions {
      guard let answer = isIn(region) else { return nil }
      isInside = isInside || answer
    }
    return isInside
  }

  private func isIn(_ region: RoutingProof.Region) -> Bool? {
    for limit in region.limits {
      guard let index = plan.routing.axes.firstIndex(where: { $0.field.description == limit.axis }) else {
        return nil
      }
      switch (plan.routing.axes[index].atoms[atoms[index]], limit.extent) {
      case (.term(let term), .values(let values)): if !values.contains(term.text) { return false }
      case (.place(let place), .values(let values)): if !values.contains(place.country) { return false }
      case (.numbers(let run), .range(let from, let to, let isIncluded)):
        let end = to.map { $0.units + (isIncluded ? 1 : 0) } ?? Int.max
        if run.lowerBound < from?.units ?? 0 || run.upperBound > end { return false }
      case (.unknown, _): return false
      default: return nil
      }
    }
    return true
  }
}
