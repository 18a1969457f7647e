import Testing

@testable import Coverage

@Suite struct LargeTableTests {
  @Test func aTreeOfBoundsHasOneGapForEachMissingLeafAtMost() {
    let table = LargeTables.tree(rules: 2_000, axes: 5, atoms: 500, seed: 1)
    let analysis = Analysis(of: table)
    let gaps = analysis.gaps()
    #expect(gaps.size == table.space.whole.size - table.rules.reduce(0) { $0 + $1.box.size })
    #expect(!gaps.boxes.isEmpty && gaps.boxes.count <= 200)
    #expect(!gaps.boxes.contains { gap in table.rules.contains { $0.box.intersects(gap) } })
    #expect(analysis.conflicts().pairs.isEmpty)
    #expect(table.rules.indices.allSatisfy { analysis.shadow($0) == nil && !analysis.isRedundant($0) })
    #expect(analysis.shares.gap == gaps.weight && analysis.shares.total == table.space.whole.size)
  }

  @Test func aSheetFullOfBlanksIsDecidedExactly() {
    let table = LargeTables.blanks(rules: 200, atoms: 4, seed: 2)
    let analysis = Analysis(of: table)
    let oracle = Oracle(table)
    #expect(analysis.gaps().size == UInt128(oracle.gaps().count))
    #expect(analysis.shares == oracle.shares())
    let winning = Set(oracle.points.compactMap { oracle.winners($0).first })
    #expect(winning.count < table.rules.count)
    for rule in table.rules.indices {
      #expect(analysis.neverFires(rule) == !winning.contains(rule))
    }
  }

  @Test func equalRulesFullOfBlanksCompetePairByPair() {
    let ordered = LargeTables.blanks(rules: 300, seed: 3)
    let table = DecisionTable(
      space: ordered.space,
      rules: ordered.rules.map { .init(box: $0.box, precedence: 0, outcome: $0.outcome) })
    let rules = table.rules
    let pairs = rules.indices.flatMap { first in
      rules.indices.filter { second in
        second > first && !rules[first].agrees(with: rules[second])
          && rules[first].box.intersects(rules[second].box)
      }
    }
    let conflicts = Analysis(of: table).conflicts(detailed: 10).pairs
    #expect(pairs.count > 1_000 && conflicts.count == pairs.count)
    #expect(conflicts.map(\.second) == pairs)
    #expect(conflicts.filter { $0.region != nil }.count == 10)
  }

  @Test func countsBeyondAllNumbersStayAtTheLargest() {
    let space = Space(axes: (0..<20).map { Axis(id: "\($0)", count: 1_000) })
    let rule = DecisionTable.Rule(
      box: space.whole.replacing(axis: 0, with: AtomSet(0..<999)), precedence: 0, outcome: 0)
    let analysis = Analysis(of: DecisionTable(space: space, rules: [rule]))
    #expect(analysis.gaps().boxes == [space.whole.replacing(axis: 0, with: [999])])
    #expect(analysis.shares.total == .max)
  }
}
