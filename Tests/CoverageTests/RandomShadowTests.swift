import Testing

@testable import Coverage

/// Compares shadows and covers with a plain evaluator, on random tables; `FAIRLEAD_TABLES=100000` for a long run.
@Suite struct RandomShadowTests {
  /// Those from 516,800 on hold a rule that one that never fires takes but for impossible regions.
  static let hundreds = RandomTables.hundreds(from: 500_000) + [516_800]

  private func forEachRule(from seed: UInt64, _ body: (Oracle, Analysis, Int, Comment) -> Void) {
    for seed in seed..<seed + 100 {
      let table = RandomTables.table(seed)
      let oracle = Oracle(table)
      let analysis = Analysis(of: table)
      for rule in table.rules.indices { body(oracle, analysis, rule, "table \(seed), rule \(rule)") }
    }
  }

  @Test(arguments: hundreds)
  func aRuleIsWhollyShadowedIfItWinsNowhere(seed: UInt64) {
    forEachRule(from: seed) { oracle, analysis, rule, comment in
      let isDead = oracle.effective(rule).isEmpty
      #expect(analysis.neverFires(rule) == isDead, comment)
      switch analysis.shadow(rule) {
      case .whole(let cover):
        #expect(isDead, comment)
        expect(cover, covers: oracle.table.rules[rule].box, before: rule, oracle, comment)
      case .partly:
        #expect(!isDead, comment)
        let earlier = earlier(than: rule, oracle.table).filter { !oracle.effective($0).isEmpty }
        #expect(!earlier.isEmpty && Set(analysis.earlier(than: rule)) == Set(earlier), comment)
      case .undecided: Issue.record("\(comment) is undecided")
      case nil:
        let earlier = earlier(than: rule, oracle.table).filter { !oracle.effective($0).isEmpty }
        #expect(!isDead && earlier.isEmpty, comment)
      }
    }
  }

  @Test(arguments: hundreds)
  func aValueIsCoveredIfTheRuleWinsNowhereInIt(seed: UInt64) {
    forEachRule(from: seed) { oracle, analysis, rule, comment in
      let box = oracle.table.rules[rule].box
      guard let atom = box.sets[0].first else { return }
      let slab = box.replacing(axis: 0, with: [atom])
      let isDead = !oracle.effective(rule).contains { slab.contains($0) }
      let cover = analysis.cover(of: slab, before: rule)
      #expect((cover != nil) == isDead, comment)
      if let cover { expect(cover, covers: slab, before: rule, oracle, comment) }
    }
  }

  /// All choices of so many.
  private static func subsets(of rules: [Int], count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return rules.indices.flatMap { first in
      subsets(of: Array(rules[(first + 1)...]), count: count - 1).map { [rules[first]] + $0 }
    }
  }

  private func earlier(than rule: Int, _ table: DecisionTable) -> [Int] {
    table.rules.indices.filter {
      table.rules[$0].precedence < table.rules[rule].precedence
        && table.rules[$0].box.intersects(table.rules[rule].box)
    }
  }

  /// Expects the blockers to cover a box, none of them needlessly, and to be one if one suffices.
  private func expect(
    _ cover: Cover, covers box: Box, before rule: Int, _ oracle: Oracle, _ comment: Comment
  ) {
    let rules = oracle.table.rules
    let inside = oracle.points.filter { box.contains($0) }
    func covers(_ blockers: [Int]) -> Bool {
      inside.allSatisfy { point in blockers.contains { rules[$0].box.contains(point) } }
    }
    let earlier = earlier(than: rule, oracle.table)
    #expect(Set(cover.blockers).isSubset(of: earlier), comment)
    #expect(covers(cover.blockers), comment)
    for blocker in cover.blockers {
      #expect(!covers(cover.blockers.filter { $0 != blocker }), comment)
    }
    #expect(cover.isLeast, comment)
    let firing = earlier.filter { !oracle.effective($0).isEmpty }
    if cover.blockers.count > 1 {
      #expect(Set(cover.blockers).isSubset(of: firing), comment)
      #expect(!Self.subsets(of: firing, count: cover.blockers.count - 1).contains(where: covers), comment)
    }
    if inside.isEmpty { #expect(cover.blockers.isEmpty, comment) }
    if !inside.isEmpty, earlier.contains(where: { covers([$0]) }) {
      #expect(cover.blockers.count == 1, comment)
    }
    let rivals = earlier.filter {
      !rules[$0].agrees(with: rules[rule]) && rules[$0].box.intersects(box) && !oracle.effective($0).isEmpty
    }
    let shares =
      rivals
      .map { rival -> UInt128 in
        oracle.table.space.weight(of: rules[rival].box.intersection(box))
      }
    #expect((cover.rival == nil) == shares.isEmpty, comment)
    if let rival = cover.rival {
      #expect(!rules[rival].agrees(with: rules[rule]), comment)
      #expect(
        oracle.table.space.weight(of: rules[rival].box.intersection(box)) == shares.max(), comment)
    }
  }
}
