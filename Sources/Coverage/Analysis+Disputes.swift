/// All that two outcomes both claim, whichever rules of equal precedence give it to them.
package struct Dispute: Hashable, Sendable {
  /// The pairs of rules by which they do, in the order of the table; never empty.
  package let conflicts: [Conflict]
  /// Where at least one of the pairs competes.
  package let region: Region

  package init(conflicts: [Conflict], region: Region) {
    self.conflicts = conflicts
    self.region = region
  }
}

extension Analysis {
  /// All conflicts, put together by the two outcomes that meet in them, in the order of their first pairs.
  package func disputes() -> [Dispute] {
    var order: [Set<Outcome>] = []
    var groups: [Set<Outcome>: [Conflict]] = [:]
    for conflict in conflicts().pairs {
      let key = Set([conflict.first, conflict.second].map { Outcome(table.rules[$0]) })
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(conflict)
    }
    return order.map { key in
      let group = groups[key] ?? []
      return Dispute(conflicts: group, region: region(of: group))
    }
  }

  /// Where at least one of some conflicts lies.
  package func region(of conflicts: [Conflict]) -> Region {
    if conflicts.count == 1, let region = conflicts[0].region { return region }
    var taken: [Box] = []
    var parts: [Region] = []
    // What a pair shares and rules before it take is no part of a later pair either, and need not be told apart.
    for conflict in conflicts.sorted(by: { ranks[$0.first] < ranks[$1.first] }) {
      let shared = table.rules[conflict.first].box.intersection(table.rules[conflict.second].box)
      let takers = takers(before: conflict.first, of: shared) + taken.filter { $0.intersects(shared) }
      parts.append(
        ask(.conflicts, about: takers.count) {
          Complement.region(of: takers, within: shared, in: table.space, &$0)
        })
      taken.append(shared)
    }
    let boxes = parts.flatMap(\.boxes)
    let whole = merged(boxes)
    return Region(
      boxes: whole?.boxes ?? boxes, size: parts.reduce(0) { $0.plus($1.size) },
      weight: parts.reduce(0) { $0.plus($1.weight) },
      isComplete: (whole?.isComplete ?? false) && parts.allSatisfy(\.isComplete),
      undecided: parts.reduce(0) { $0.plus($1.undecided) })
  }

  /// The union of some boxes in as few large ones: what is left without what is left without them; `nil` if that is
  /// too ragged to tell.
  private func merged(_ boxes: [Box]) -> Region? {
    guard let hull = Box.hull(of: boxes) else { return .empty }
    let outside = ask(.conflicts) { Complement.region(of: boxes, within: hull, in: table.space, &$0) }
    guard outside.isComplete, outside.undecided == 0 else { return nil }
    let inside = ask(.conflicts) {
      Complement.region(of: outside.boxes, within: hull, in: table.space, &$0)
    }
    return inside.undecided == 0 ? inside : nil
  }
}

/// Where the leads of a rule go.
private struct Outcome: Hashable {
  private let number: Int
  private let isOwning: Bool

  init(_ rule: DecisionTable.Rule) {
    number = rule.outcome
    isOwning = rule.isOwning
  }
}
