import Testing

@testable import Coverage

/// Compares every answer with a plain evaluator that goes through all points, on random tables; `FAIRLEAD_TABLES=100000`
/// for a long run.
@Suite struct RandomTableTests {
  static let hundreds = RandomTables.hundreds(from: 0)

  private func forEachTable(from seed: UInt64, _ body: (Oracle, Analysis, Comment) -> Void) {
    for seed in seed..<seed + 100 {
      let table = RandomTables.table(seed)
      body(Oracle(table), Analysis(of: table), "table \(seed)")
    }
  }

  @Test(arguments: hundreds)
  func gapsAreWhatNoRuleMatches(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      oracle.expect(analysis.gaps(), is: oracle.gaps(), comment)
      let declared = oracle.gaps().filter { point in oracle.table.space.declared.contains(point) }
      let region = analysis.gaps(within: oracle.table.space.declared)
      #expect(region.size == UInt128(declared.count), comment)
      #expect(Set(region.boxes.flatMap(\.points)) == Set(declared), comment)
    }
  }

  @Test(arguments: hundreds)
  func sharesOfPartsAddUpToTheWhole(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      let space = oracle.table.space
      for axis in space.axes.indices {
        let parts = space.axes[axis].all.map { atom in
          let part = oracle.table.shares(within: space.whole.replacing(axis: axis, with: [atom]))
          let inside = oracle.shares { $0[axis] == atom }
          #expect(part == inside, "\(comment), axis \(axis), atom \(atom)")
          return part
        }
        #expect(parts.reduce(0) { $0 + $1.owned } == analysis.shares.owned, comment)
        #expect(parts.reduce(0) { $0 + $1.total } == analysis.shares.total, comment)
      }
    }
  }

  @Test(arguments: hundreds)
  func takenOnlyIsWhatNoOtherRuleMatches(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      guard oracle.table.rules.count > 1 else { return }
      let last = oracle.table.rules.count - 1
      let alone = oracle.points.filter { oracle.matching($0) == [last] }
      oracle.expect(analysis.takenOnly(by: [last]), is: Set(alone), comment)
      let both = oracle.points.filter {
        !oracle.matching($0).isEmpty && Set(oracle.matching($0)).isSubset(of: [0, last])
      }
      let region = analysis.takenOnly(by: [0, last])
      #expect(Set(region.boxes.flatMap(\.points)) == Set(both), comment)
      #expect(region.size == UInt128(both.count), comment)
      let without = oracle.points.filter { Set(oracle.matching($0)).isSubset(of: [0, last]) }
      let kept = Set(oracle.table.rules.indices).subtracting([0, last])
      oracle.expect(analysis.gaps(among: kept), is: Set(without), comment)
    }
  }

  @Test(arguments: hundreds)
  func effectiveRegionsAreWhereARuleWins(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      for rule in oracle.table.rules.indices {
        oracle.expect(
          analysis.effective(rule), is: oracle.effective(rule), "\(comment), rule \(rule)")
      }
    }
  }

  @Test(arguments: hundreds)
  func conflictsAreWhereDifferentOutcomesWin(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      let rules = oracle.table.rules
      var expected: [[Int]] = []
      for first in rules.indices {
        for second in rules.indices where second > first {
          if rules[first].precedence == rules[second].precedence,
            !rules[first].agrees(with: rules[second]), !oracle.shared(first, second).isEmpty
          {
            expected.append([first, second])
          }
        }
      }
      let conflicts = analysis.conflicts(detailed: 5).pairs
      #expect(conflicts.map { [$0.first, $0.second] } == expected, comment)
      for (place, conflict) in conflicts.enumerated() {
        #expect((conflict.region != nil) == (place < 5), comment)
        oracle.expect(
          conflict.region ?? analysis.region(of: conflict.first, conflict.second),
          is: oracle.shared(conflict.first, conflict.second), comment)
      }
    }
  }

  @Test(arguments: hundreds)
  func disputesAreWhatTwoOutcomesBothClaim(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      var expected: [Set<Int>: Set<[Int]>] = [:]
      for point in oracle.points {
        let outcomes = oracle.outcomes(point).sorted()
        for (place, one) in outcomes.enumerated() {
          for other in outcomes[(place + 1)...] { expected[[one, other], default: []].insert(point) }
        }
      }
      let disputes = analysis.disputes()
      #expect(disputes.flatMap(\.conflicts).count == analysis.conflicts().pairs.count, comment)
      #expect(disputes.count == expected.count, comment)
      for dispute in disputes {
        let keys = Set(
          dispute.conflicts.map { conflict in
            Set([conflict.first, conflict.second].map { oracle.outcome($0) })
          })
        #expect(keys.count == 1, comment)
        oracle.expect(dispute.region, is: keys.first.flatMap { expected[$0] } ?? [], comment)
      }
    }
  }

  @Test(arguments: hundreds)
  func redundantRulesChangeNothing(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      for rule in oracle.table.rules.indices {
        #expect(
          analysis.isRedundant(rule) == oracle.isRedundant(rule), "\(comment), rule \(rule)")
      }
    }
  }

  @Test(arguments: hundreds)
  func sharesAddUpPointByPoint(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      #expect(analysis.shares == oracle.shares(), comment)
      #expect(analysis.shares.total == oracle.points.reduce(0) { $0 + oracle.weight($1) }, comment)
    }
  }

  @Test(arguments: hundreds)
  func pointsAreMatchedInOrderOfPrecedence(seed: UInt64) {
    forEachTable(from: seed) { oracle, analysis, comment in
      for point in oracle.points.prefix(50) {
        let matching = analysis.matching(point)
        let order = matching.map { [oracle.table.rules[$0].precedence, $0] }
        #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) }, comment)
        #expect(matching.sorted() == oracle.matching(point), comment)
        #expect(analysis.winners(point) == oracle.winners(point), comment)
      }
    }
  }
}
