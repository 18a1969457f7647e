extension Analysis {
  /// Whether every lead gets the same outcome without the rule; in a conflict, the same competing outcomes.
  ///
  /// A rule that never fires is redundant. A rule that does not own is not, unless another such rule stands in for it:
  /// a lead that waits for an owner and one that no rule matches are different.
  package func isRedundant(_ rule: Int) -> Bool {
    guard fires[rule] else { return true }
    let own = table.rules[rule]
    let neighbours = overlaps.neighbours(of: rule)
    if !points[rule].isEmpty, changes(points[rule], without: rule, among: neighbours) { return false }
    // Label 0: as before; label 1: changed. What earlier rules or equals of the same outcome decide stays; then equals
    // of another outcome decide without the rule, and then later rules, of which all must agree.
    var entries = table.space.excluded.map { Problem.Entry(box: $0, level: 0, label: 0) }
    var later: [Int] = []
    var rivals: [Int] = []
    for other in neighbours {
      let competitor = table.rules[other]
      let agrees = competitor.agrees(with: own)
      if competitor.precedence < own.precedence || competitor.precedence == own.precedence && agrees {
        entries.append(Problem.Entry(box: competitor.box, level: 0, label: 0))
      } else if competitor.precedence == own.precedence {
        rivals.append(other)
      } else {
        later.append(other)
      }
    }
    entries += rivals.map { Problem.Entry(box: table.rules[$0].box, level: 1, label: 1) }
    var level = 1
    var precedence: Int?
    for other in later.sorted(by: { table.rules[$0].precedence < table.rules[$1].precedence }) {
      if table.rules[other].precedence != precedence { level += 1 }
      precedence = table.rules[other].precedence
      entries.append(
        Problem.Entry(
          box: table.rules[other].box, level: level, label: table.rules[other].agrees(with: own) ? 0 : 1))
    }
    let problem = Problem(in: table.space, domain: own.box, entries: entries, kinds: [.owned, .unowned])
    return !Solver.solve(problem, Census(stopsAtException: true)).hasException
  }

  /// Whether a point that the rule decides gets another outcome without it.
  private func changes(_ point: [Int], without rule: Int, among neighbours: [Int]) -> Bool {
    let others = winners(among: neighbours.filter { table.rules[$0].box.contains(point) })
    let own = table.rules[rule]
    guard let first = others.first, table.rules[first].precedence == own.precedence else {
      return others.isEmpty || others.contains { !table.rules[$0].agrees(with: own) }
    }
    return !others.contains { table.rules[$0].agrees(with: own) }
  }
}
