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

  @Test(arguments: [1, 100, 1_600])
  func laterQuestionsSayWhatIsNotDecided(budget: Int) {
    var undecided = 0
    for seed in 0..<4 as Range<UInt64> {
      let table = RandomTables.crowd(seed)
      let (analysis, oracle) = (Analysis(of: table, budget: budget), Oracle(table))
      func expect(_ region: Region, within points: Set<[Int]>, _ comment: Comment) {
        #expect(region.size <= UInt128(points.count), comment)
        #expect(region.size + region.undecided >= UInt128(points.count), comment)
        for box in region.boxes { #expect(box.points.allSatisfy(points.contains), comment) }
        undecided += region.undecided > 0 ? 1 : 0
      }
      expect(analysis.gaps(), within: oracle.gaps(), "crowd \(seed), gaps")
      for rule in table.rules.indices {
        let (comment, takes): (Comment, _) = ("crowd \(seed), rule \(rule)", oracle.effective(rule))
        expect(analysis.effective(rule), within: takes, comment)
        switch analysis.shadow(rule) {
        case .whole(let cover):
          #expect(takes.isEmpty, comment)
          let boxes = cover.blockers.map { table.rules[$0].box }
          #expect(
            oracle.points.allSatisfy { point in
              !table.rules[rule].box.contains(point) || boxes.contains { $0.contains(point) }
            }, comment)
        case .partly, nil: #expect(!takes.isEmpty, comment)
        case .undecided: undecided += 1
        }
        if let isRedundant = analysis.redundancy(rule) {
          #expect(isRedundant == oracle.isRedundant(rule), comment)
        } else {
          undecided += 1
        }
      }
      for conflict in analysis.conflicts(detailed: 20).pairs where conflict.isCertain {
        #expect(!oracle.shared(conflict.first, conflict.second).isEmpty)
      }
      let told = Set(analysis.conflicts(detailed: 20).pairs.map { [$0.first, $0.second] })
      for first in table.rules.indices {
        for second in table.rules.indices.dropFirst(first + 1)
        where table.rules[first].precedence == table.rules[second].precedence
          && !table.rules[first].agrees(with: table.rules[second])
          && !oracle.shared(first, second).isEmpty
        {
          #expect(told.contains([first, second]), "crowd \(seed)")
        }
      }
    }
    if budget == 1 { #expect(undecided > 5) }
  }

  /// Random rules of three of thirty yes-or-no fields, where no way to cut helps.
  private static func entangled(_ count: Int, ordered: Bool) -> DecisionTable {
    var random = SplitMix64(seed: 30)
    let space = Space(axes: (0..<30).map { Axis(id: "\($0)", count: 3, unknown: 2) })
    let rules = (0..<count).map { index in
      var box = space.whole
      for _ in 0..<3 {
        let value = Int.random(in: 0...1, using: &random)
        box = box.replacing(axis: Int.random(in: 0..<30, using: &random), with: [value])
      }
      return DecisionTable.Rule(box: box, precedence: ordered ? index : 0, outcome: index % 5)
    }
    return DecisionTable(space: space, rules: rules)
  }

  /// However often it is asked, all answers of a kind together take no more than was allowed, and then say so.
  @Test func questionsOfAKindDrawFromOnePurse() {
    let analysis = Analysis(of: Self.entangled(130, ordered: true), budget: 20_000)
    #expect(analysis.shares.undecided > 0)
    #expect(analysis.gaps(within: analysis.table.space.declared).undecided > 0)
    for _ in 0..<20 {
      for rule in analysis.table.rules.indices {
        _ = analysis.effective(rule)
        _ = analysis.shadow(rule)
        _ = analysis.redundancy(rule)
      }
    }
    let last = analysis.effective(100)
    #expect(last.boxes.isEmpty && last.undecided == analysis.table.rules[100].box.size)
    #expect(analysis.redundancy(100) == nil)
    for kind in [Analysis.Question.regions, .redundancies] { #expect(analysis.ask(kind) { $0.isSpent }) }
    // What one kind has used up is not missing to another.
    #expect(!analysis.ask(.conflicts) { $0.isSpent })
  }

  @Test func ofTooManyConflictsEachRuleIsNamed() {
    let analysis = Analysis(of: Self.entangled(130, ordered: false), budget: 20_000)
    let all = analysis.conflicts(detailed: 0)
    let some = analysis.conflicts(detailed: 0, limit: 200)
    #expect(all.isComplete && all.pairs.count > 5_000)
    #expect(!some.isComplete && some.pairs.count < 1_500)
    #expect(Set(some.pairs).isSubset(of: all.pairs))
    func rules(_ pairs: [Conflict]) -> Set<Int> { Set(pairs.flatMap { [$0.first, $0.second] }) }
    #expect(rules(some.pairs) == rules(all.pairs))
    #expect(
      some.pairs.map { [$0.first, $0.second] }
        == some.pairs.map { [$0.first, $0.second] }.sorted { $0.lexicographicallyPrecedes($1) })
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
