extension Analysis {
  /// Whether every lead gets the same outcome without the rule; in a conflict, the same competing outcomes.
  ///
  /// A rule that never fires is redundant. A rule that does not own is not, unless another such rule stands in for it:
  /// a lead that waits for an owner and one that no rule matches are different. Where the budget does not suffice to
  /// know, it counts as needed: ``redundancy(_:)`` tells these apart.
  package func isRedundant(_ rule: Int) -> Bool { redundancy(rule) == true }

  /// Whether a rule is redundant; `nil` where the budget does not suffice to know.
  package func redundancy(_ rule: Int) -> Bool? {
    guard fires[rule] else { return true }
    let own = table.rules[rule]
    guard !ask(.redundancies, { $0.isSpent }) else { return nil }
    if probes(of: rule).contains(where: { changes($0, without: rule) }) { return false }
    let rank = ranks[rule]
    let later = index.boxes(meeting: own.box, ranks: rank + 1..<rankCounts.count)
    // Label 0: as before; label 1 or left free: changed. What earlier rules or equals of the same outcome decide stays;
    // then equals of another outcome decide without the rule, and then later rules, of which all must agree. Where none
    // does, all that the first leave is changed, whoever takes it.
    let hasHeir = later.contains { table.rules[$0].agrees(with: own) }
    var entries = takers(before: rule, of: own.box).map { Problem.Entry(box: $0, level: 0, label: 0) }
    let equals = index.boxes(meeting: own.box, ranks: rank..<rank + 1).filter { $0 != rule }
    for isRival in hasHeir ? [false, true] : [false] {
      for other in equals where table.rules[other].agrees(with: own) != isRival {
        entries.append(
          Problem.Entry(box: table.rules[other].box, level: isRival ? 1 : 0, label: isRival ? 1 : 0))
      }
    }
    for other in hasHeir ? later.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) : [] {
      entries.append(
        Problem.Entry(
          box: table.rules[other].box, level: ranks[other] + 2,
          label: table.rules[other].agrees(with: own) ? 0 : 1))
    }
    // Gathering them took about as much as posing the question.
    ask(.redundancies) { $0.draw(entries.count) }
    let problem = Problem(in: table.space, domain: own.box, entries: entries, kinds: [.owned, .unowned])
    let census = ask(.redundancies, about: entries.count) {
      Solver.solve(problem, Census(stopsAtException: true), &$0)
    }
    if census.hasException { return false }
    return census.isExact ? true : nil
  }

  /// Points of a rule to look at first: most rules that change something show it there.
  private func probes(of rule: Int) -> [[Int]] {
    let start = points[rule]
    guard !start.isEmpty else { return [] }
    let sets = table.rules[rule].box.sets
    // The last atom of one axis after the other, then of several.
    let moved = sets.indices.map { axis in
      var point = start
      point[axis] = sets[axis].last ?? start[axis]
      return point
    }
    let corners = [sets.map { $0.first ?? 0 }, sets.map { $0.last ?? 0 }]
    return [start] + (moved + corners).filter { $0 != start }
  }

  /// Whether a point that the rule matches gets another outcome without it.
  private func changes(_ point: [Int], without rule: Int) -> Bool {
    if table.space.excluded.contains(where: { $0.contains(point) }) { return false }
    let matching = index.boxes(at: point)
    ask(.redundancies) { $0.draw(matching.count >> 1) }
    let now = winners(among: matching)
    guard now.contains(rule) else { return false }
    let own = table.rules[rule]
    let without = winners(among: matching.filter { $0 != rule })
    if now.count > 1 { return !without.contains { table.rules[$0].agrees(with: own) } }
    return without.isEmpty || without.contains { !table.rules[$0].agrees(with: own) }
  }
}
