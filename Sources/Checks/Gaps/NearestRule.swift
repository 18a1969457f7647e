import Diagnostics
import Plans

/// Finds the rule that comes closest to a region which no rule takes, for the planner to widen or to copy.
struct NearestRule {
  private let candidates: [(rule: Rule, regions: [RoutingProof.Region])]

  /// Only rules that still get leads and have an owner are worth copying; the catch-all is near to everything.
  init(in plan: Plan) {
    let unowned = Set(plan.proof.unowned.map(\.rule))
    let rules = Dictionary(plan.routing.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    candidates = plan.proof.effective.compactMap { entry in
      guard let rule = rules[entry.rule], !unowned.contains(rule.id), !rule.isUnconditional else {
        return nil
      }
      return (rule, entry.regions)
    }
  }

  /// The rule with the fewest axes apart, then the largest overlap on the other axes, then the first in order.
  func rule(to region: RoutingProof.Region) -> Rule? {
    let wanted = Wanted(region)
    var best: (rule: Rule, closeness: Closeness)?
    for candidate in candidates {
      for own in candidate.regions {
        let closeness = wanted.closeness(of: own)
        if best.map({ $0.closeness < closeness }) ?? true { best = (candidate.rule, closeness) }
      }
    }
    return best?.rule
  }

  static func note(on rule: Rule) -> Finding.Note {
    Finding.Note(
      "nearest is \(rule.title): \(rule.asks) goes to \(Wording.quote(rule.ownerTitle))", at: rule.location)
  }
}

/// How near a rule is; the greater, the nearer.
private struct Closeness: Comparable {
  let axesApart: Int
  /// Thousandths of the region that the rule covers, summed over the axes they share.
  let covered: Int
  /// Axes on which the rule names values of the region rather than taking any.
  let named: Int

  static func < (left: Self, right: Self) -> Bool {
    (-left.axesApart, left.covered, left.named) < (-right.axesApart, right.covered, right.named)
  }
}

/// A region prepared for comparison with many others.
private struct Wanted {
  private let limits: [(axis: String, extent: Finding.Extent, values: Set<String>)]

  init(_ region: RoutingProof.Region) {
    limits = region.limits.map { limit in
      if case .values(let values) = limit.extent { return (limit.axis, limit.extent, Set(values)) }
      return (limit.axis, limit.extent, [])
    }
  }

  func closeness(of other: RoutingProof.Region) -> Closeness {
    var apart = 0
    var covered = 0
    var named = 0
    for limit in limits {
      guard let theirs = other.limits.first(where: { $0.axis == limit.axis }) else {
        covered += 1000
        continue
      }
      let share = share(of: limit, in: theirs.extent)
      covered += share
      if share > 0 { named += 1 } else { apart += 1 }
    }
    return Closeness(axesApart: apart, covered: covered, named: named)
  }

  /// Thousandths of a limit that an extent covers.
  private func share(
    of limit: (axis: String, extent: Finding.Extent, values: Set<String>), in extent: Finding.Extent
  ) -> Int {
    switch (limit.extent, extent) {
    case (.values(let wanted), .values(let values)):
      let common = values.count { limit.values.contains($0) }
      return common == 0 ? 0 : max(1, common * 1000 / max(1, wanted.count))
    case (.range(let from, let to, _), .range(let otherFrom, let otherTo, _)):
      let startsBefore = from.map { from in otherTo.map { from.isBelow($0) } ?? true } ?? true
      let endsAfter = to.map { to in otherFrom.map { $0.isBelow(to) } ?? true } ?? true
      return startsBefore && endsAfter ? 500 : 0
    case (.values, .range), (.range, .values):
      return 0
    }
  }
}

extension Finding.Number {
  fileprivate func isBelow(_ other: Self) -> Bool {
    // Numbers of one axis have the same decimals.
    units < other.units
  }
}
