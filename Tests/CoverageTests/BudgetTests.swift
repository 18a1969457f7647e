import Testing

@testable import Coverage

/// A budget that runs out is said, and what is said beside it is true all the same.
@Suite struct BudgetTests {
  @Test(arguments: [1, 20, 100, 400, 1_600])
  func whatABudgetDoesNotSufficeForIsUndecided(budget: Int) {
    var undecided = 0
    for seed in 0..<20 as Range<UInt64> {
      let table = RandomTables.crowd(seed)
      let (analysis, oracle) = (Analysis(of: table, budget: budget), Oracle(table))
      let (shares, exact) = (analysis.shares, oracle.shares())
      #expect(shares.total == exact.total)
      #expect(shares.owned <= exact.owned && shares.gap <= exact.gap && shares.conflict <= exact.conflict)
      if shares.undecided > 0 { undecided += 1 } else { #expect(shares == exact) }
      for rule in table.rules.indices where analysis.neverFires(rule) {
        #expect(oracle.effective(rule).isEmpty)
      }
    }
    // Only tables that are small enough to enumerate are decided whatever the budget.
    if budget == 1 { #expect(undecided > 5) }
  }

  @Test func aRegionSaysHowMuchOfItIsUndecided() {
    let table = RandomTables.crowd(3)
    let problem = Problem(
      in: table.space, domain: table.space.whole,
      entries: table.rules.map { Problem.Entry(box: $0.box, level: 0, label: 0) }, kinds: [.owned])
    let exact = Solver.solve(problem, Census())
    for budget in [1, 50, 200] {
      let census = Solver.solve(problem, Census(stopsAtException: false), budget: budget)
      #expect(census.tally.freeSize <= exact.tally.freeSize)
      #expect(census.tally.freeSize + census.undecidedSize >= exact.tally.freeSize)
      #expect(census.isExact == (census.undecidedSize == 0))
    }
  }
}
