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

/// All pairs of rules that compete, or so many of them that each rule that does is named.
package struct Conflicts: Sendable {
  /// In the order of the table.
  package let pairs: [Conflict]
  /// False where there are more pairs than are listed.
  package let isComplete: Bool
}

extension Analysis {
  /// The pairs of rules that compete somewhere no earlier rule decides; the first `detailed` of the list say where, the
  /// others can be asked with ``region(of:_:)``.
  ///
  /// Beyond `limit` pairs only some rivals of each further rule are looked for: thousands of rules for the same leads
  /// would be millions of pairs, which say no more.
  package func conflicts(detailed: Int = 1_000, limit: Int = 200_000) -> Conflicts {
    let (pairs, isComplete) = rivalries(limit: limit)
    var conflicts: [Conflict] = []
    for (rule, rival) in pairs {
      let shared = table.rules[rule].box.intersection(table.rules[rival].box)
      if conflicts.count < detailed {
        let region = left(of: shared, before: rule, for: .conflicts)
        guard !region.isEmpty else { continue }
        conflicts.append(Conflict(first: rule, second: rival, region: region, isCertain: region.size > 0))
      } else {
        let rest = rest(of: shared, before: rule, for: .conflicts)
        guard rest != .nothing else { continue }
        conflicts.append(Conflict(first: rule, second: rival, region: nil, isCertain: rest == .something))
      }
    }
    return Conflicts(pairs: conflicts, isComplete: isComplete)
  }

  /// Where two rules both match and no rule earlier than the first does.
  package func region(of first: Int, _ second: Int) -> Region {
    left(of: table.rules[first].box.intersection(table.rules[second].box), before: first, for: .conflicts)
  }

  /// How many rivals of a rule are looked for beyond the limit.
  private static let fewRivals = 8

  /// The rules of the same precedence and another outcome that fire and share a point, in the order of the table.
  private func rivalries(limit: Int) -> (pairs: [(Int, Int)], isComplete: Bool) {
    var pairs: [(Int, Int)] = []
    var further: Set<[Int]> = []
    var isComplete = true
    for rule in table.rules.indices where fires[rule] && rankCounts[ranks[rule]] > 1 {
      let most = pairs.count < limit ? limit : Self.fewRivals
      let (rivals, areAll) = rivals(of: rule, limit: most)
      isComplete = isComplete && areAll
      if pairs.count < limit {
        pairs += rivals.lazy.filter { $0 > rule }.map { (rule, $0) }
      } else {
        for rival in rivals where min(rule, rival) >= (pairs.last?.0 ?? 0) {
          further.insert([min(rule, rival), max(rule, rival)])
        }
      }
    }
    let last = pairs.last.map { [$0, $1] } ?? []
    let beyond = further.filter { last.lexicographicallyPrecedes($0) }.map { ($0[0], $0[1]) }
    return (pairs + beyond.sorted { $0 < $1 }, isComplete)
  }

  /// The rivals of a rule, ascending, and whether they are all.
  private func rivals(of rule: Int, limit: Int) -> (rules: [Int], areAll: Bool) {
    var found: [Int] = []
    var areAll = true
    index.search(table.rules[rule].box, ranks: ranks[rule]..<ranks[rule] + 1) { other in
      guard fires[other], !table.rules[other].agrees(with: table.rules[rule]) else { return true }
      areAll = found.count < limit
      if areAll { found.append(other) }
      return areAll
    }
    return (found.sortedOnce(), areAll)
  }
}
