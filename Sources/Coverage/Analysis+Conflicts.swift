/// Two rules of equal precedence that give a region to different outcomes.
package struct Conflict: Hashable, Sendable {
  /// The rule that comes first in the table.
  package let first: Int
  package let second: Int
  /// Where they compete; `nil` where more conflicts were found than were to be detailed.
  package let region: Region?
  /// False where the budget ran out before it was known whether they do.
  package let isCertain: Bool

  package init(first: Int, second: Int, region: Region?, isCertain: Bool = true) {
    self.first = first
    self.second = second
    self.region = region
    self.isCertain = isCertain
  }
}

extension Analysis {
  /// All pairs of rules that compete somewhere no earlier rule decides, in the order of the table.
  ///
  /// The list is complete; the first `detailed` of it say where, the others can be asked with ``region(of:_:)``.
  package func conflicts(detailed: Int = 1_000) -> [Conflict] {
    var conflicts: [Conflict] = []
    for rule in table.rules.indices where fires[rule] && rankCounts[ranks[rule]] > 1 {
      for rival in rivals(of: rule) where rival > rule {
        let shared = table.rules[rule].box.intersection(table.rules[rival].box)
        if conflicts.count < detailed {
          let region = left(of: shared, before: rule)
          guard !region.isEmpty else { continue }
          conflicts.append(
            Conflict(first: rule, second: rival, region: region, isCertain: region.size > 0))
        } else {
          let rest = rest(of: shared, before: rule)
          guard rest != .nothing else { continue }
          conflicts.append(
            Conflict(first: rule, second: rival, region: nil, isCertain: rest == .something))
        }
      }
    }
    return conflicts
  }

  /// Where two rules both match and no rule earlier than the first does.
  package func region(of first: Int, _ second: Int) -> Region {
    let shared = table.rules[first].box.intersection(table.rules[second].box)
    return left(of: shared, before: first)
  }

  /// The rules of the same precedence and another outcome that fire and share a point with a rule, ascending.
  private func rivals(of rule: Int) -> [Int] {
    var found: [Int] = []
    index.search(table.rules[rule].box, ranks: ranks[rule]..<ranks[rule] + 1) { other in
      if fires[other], !table.rules[other].agrees(with: table.rules[rule]) { found.append(other) }
      return true
    }
    return found.sortedOnce()
  }
}
