extension DecisionTable {
  /// How much of a part of the space is owned, unowned or disputed; the parts of an axis add up to the whole.
  ///
  /// Where it is one of several such questions, each may take its part of what the whole table may.
  package func shares(within part: Box, asOneOf questions: Int = 1) -> Shares {
    guard !part.isEmpty else { return Shares(owned: 0, gap: 0, conflict: 0) }
    let standing = Standing(rules)
    let outside = space.excluded.map { Problem.Entry(box: $0, level: -1, label: standing.kinds.count) }
    let problem = Problem(
      in: space, domain: part, entries: outside + standing.entries(of: rules),
      kinds: standing.kinds + [.outside])
    return Shares(
      Solver.solve(
        problem, Census(), budget: Allowance(Solver.standardBudget(for: rules.count), rules: questions).share)
    )
  }
}

extension Shares {
  /// What one pass over a table counted.
  init(_ census: Census) {
    self.init(
      owned: census.tally.owned, gap: census.tally.freeWeight.plus(census.tally.unowned),
      conflict: census.tally.conflict, undecided: census.undecidedWeight)
  }
}
