import Testing

@testable import Coverage

/// Compares gaps, conflicts, shadows and redundancy with a plain evaluator of typed bounds: open, closed, mixed, points,
/// sets, blank; `FAIRLEAD_TABLES=100000` for a long run.
@Suite struct NumericTableTests {
  static let count = RandomTables.wanted ?? 2_000

  @Test(arguments: 0..<20)
  func typedBoundsAreDecidedExactly(part: Int) {
    let seeds = Self.count * part / 20..<Self.count * (part + 1) / 20
    #expect(!seeds.isEmpty)
    for seed in seeds {
      let differences = NumericComparison(NumericTable(seed: UInt64(seed))).differences
      #expect(differences.isEmpty, "table \(seed)")
    }
  }
}

/// What the analysis of a table says that a look at every point does not.
private struct NumericComparison {
  let table: NumericTable
  let analysis: Analysis
  /// All points, and the rules that match each, a bit each.
  let points: [[Int]]
  let matching: [UInt16]

  init(_ table: NumericTable) {
    self.table = table
    analysis = Analysis(of: table.decisions)
    let samples = table.isNumeric.indices.map { table.samples(ofAxis: $0) }
    let points = Oracle.points(table.decisions.space)
    self.points = points
    matching = points.map { point in
      let values = zip(samples, point).map { (sample: [Double], atom: Int) in sample[atom] }
      return table.rules.indices.reduce(0) { table.matches($1, values) ? $0 | 1 << UInt16($1) : $0 }
    }
  }

  var differences: [String] {
    var found: [String] = []
    func expect(_ holds: Bool, _ text: String) { if !holds { found.append(text) } }
    let winning = matching.map { winners(of: $0) }
    expect(isRegion(analysis.gaps(), at: matching.map { $0 == 0 }), "gaps")
    for rule in table.rules.indices {
      let bit: UInt16 = 1 << UInt16(rule)
      let fires = winning.contains { $0 & bit != 0 }
      expect(analysis.neverFires(rule) == !fires, "rule \(rule) fires")
      expect(isRegion(analysis.effective(rule), at: winning.map { $0 & bit != 0 }), "rule \(rule) takes")
      if case .whole(let cover) = analysis.shadow(rule) {
        let blockers = cover.blockers.reduce(UInt16(0)) { $0 | 1 << UInt16($1) }
        expect(matching.allSatisfy { $0 & bit == 0 || $0 & blockers != 0 }, "rule \(rule) blocked")
      }
      let changes = matching.contains {
        outcomes(of: winners(of: $0)) != outcomes(of: winners(of: $0 & ~bit))
      }
      expect(analysis.isRedundant(rule) == !changes, "rule \(rule) redundant")
    }
    let conflicts = analysis.conflicts().pairs
    for first in table.rules.indices {
      for second in table.rules.indices where second > first {
        let both: UInt16 = 1 << UInt16(first) | 1 << UInt16(second)
        let meets =
          table.rules[first].precedence == table.rules[second].precedence
          && table.rules[first].outcome != table.rules[second].outcome
        let places = winning.map { meets && $0 & both == both }
        let conflict = conflicts.first { $0.first == first && $0.second == second }
        expect((conflict != nil) == places.contains(true), "conflict \(first), \(second)")
        if let region = conflict?.region {
          expect(isRegion(region, at: places), "conflict \(first), \(second) at")
        }
      }
    }
    return found
  }

  /// Whether a region is exactly some points, and the witness of each of its boxes is one of them.
  private func isRegion(_ region: Region, at places: [Bool]) -> Bool {
    let isExact = zip(points, places).allSatisfy { point, isIn in
      region.boxes.contains { $0.contains(point) } == isIn
    }
    let witnesses = region.boxes.map { analysis.witness(in: $0) }
    return isExact && region.size == UInt128(places.count { $0 })
      && witnesses.allSatisfy { witness in
        zip(points, places).contains { $0 == witness && $1 }
      }
  }

  private func winners(of matching: UInt16) -> UInt16 {
    let rules = table.rules.indices.filter { matching & 1 << UInt16($0) != 0 }
    let lowest = rules.map { table.rules[$0].precedence }.min()
    return rules.reduce(0) { table.rules[$1].precedence == lowest ? $0 | 1 << UInt16($1) : $0 }
  }

  private func outcomes(of winners: UInt16) -> Set<Int> {
    Set(table.rules.indices.filter { winners & 1 << UInt16($0) != 0 }.map { table.rules[$0].outcome })
  }
}
