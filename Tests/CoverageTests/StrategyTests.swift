import Testing

@testable import Coverage

/// Both ways to decide a problem must find the same; a fallback would hide it if one did not.
@Suite struct StrategyTests {
  @Test(arguments: (0..<5).map { UInt64($0) * 100 + 90_000 })
  func allStrategiesAgreeOnSmallTables(seed: UInt64) throws {
    for seed in seed..<seed + 100 {
      try expectAgreement(on: RandomTables.table(seed), "table \(seed)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func allStrategiesAgreeOnTablesFullOfBlanks(seed: UInt64) throws {
    try expectAgreement(on: LargeTables.blanks(rules: 120, seed: seed), "blanks \(seed)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func allStrategiesAgreeOnTablesGrownLikeATree(seed: UInt64) throws {
    try expectAgreement(
      on: LargeTables.tree(rules: 60, axes: 3, atoms: 40, seed: seed), "tree \(seed)")
  }

  private func expectAgreement(on table: DecisionTable, _ comment: Comment) throws {
    let entries = table.rules.enumerated().sorted {
      ($0.element.precedence, $0.offset) < ($1.element.precedence, $1.offset)
    }.map { Problem.Entry(box: $0.element.box, level: $0.element.precedence, label: $0.element.outcome) }
    let problem = Problem(
      in: table.space, domain: table.space.whole, entries: entries,
      kinds: Array(repeating: .owned, count: 100))
    let blank = Census(pieceLimit: 100_000, entryCount: problem.levels.count)
    let censuses = try Solver.Strategy.allCases.map { strategy in
      var start = blank
      return try #require(Solver.solve(problem, &start, by: strategy), comment)
    }
    let chosen = Solver.solve(problem, blank)
    for census in censuses {
      #expect(census.tally == chosen.tally, comment)
      #expect(census.hasException == chosen.hasException, comment)
      #expect(census.isComplete, comment)
      // The pieces differ, but cover the same points, each once.
      let size = census.pieces.reduce(UInt128(0)) { $0 + problem.size($1) }
      #expect(size == chosen.tally.freeSize, comment)
      for piece in census.pieces {
        let rest = chosen.pieces.reduce([Box(piece)]) { rest, other in
          rest.flatMap { $0.subtracting(Box(other)) }
        }
        #expect(rest.isEmpty, comment)
      }
    }
  }
}
