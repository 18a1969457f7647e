import Testing

@testable import Coverage

/// Compares every search with a look at all boxes.
@Suite struct BoxIndexTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func aSearchFindsWhatALookAtAllBoxesFinds(seed: UInt64) {
    var random = SplitMix64(seed: seed + 4_000)
    let table = RandomTables.crowd(seed)
    let rules = table.rules
    let ranks = rules.map(\.precedence)
    let index = BoxIndex(rules.map(\.box), ranks: ranks)
    for _ in 0..<20 {
      let box = rules[Int.random(in: 0..<rules.count, using: &random)].box
      let low = Int.random(in: 0..<rules.count, using: &random)
      let wanted = low..<low + Int.random(in: 1...rules.count, using: &random)
      let meeting = rules.indices.filter { wanted.contains(ranks[$0]) && rules[$0].box.intersects(box) }
      #expect(index.boxes(meeting: box, ranks: wanted) == meeting)
      var containers: Set<Int> = []
      index.searchContainers(of: box, ranks: wanted) { containers.insert($0) }
      #expect(containers.sorted() == meeting.filter { rules[$0].box.contains(box) })
      if let point = table.space.witness(in: box) {
        #expect(index.boxes(at: point) == rules.indices.filter { rules[$0].box.contains(point) })
      }
      var effort = Effort(.max)
      let union = Complement.region(
        of: index.union(within: box, ranks: wanted), within: box, in: table.space, &effort)
      let all = Complement.region(of: meeting.map { rules[$0].box }, within: box, in: table.space, &effort)
      #expect(union.size == all.size)
      for axis in box.sets.indices {
        let open = table.space.axes[axis].all.subtracting(box.sets[axis])
        let beside = rules.filter { $0.box.meets(box, exceptOn: axis) && !$0.box.isEmpty }
        let taken = AtomSet(unionOf: beside.map { $0.box.sets[axis] }).intersection(open)
        #expect(index.taken(onAxis: axis, beside: box, of: open).intersection(open) == taken)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func aCrowdIsDecidedAsAPlainEvaluatorSays(seed: UInt64) {
    let table = RandomTables.crowd(seed)
    let analysis = Analysis(of: table)
    let oracle = Oracle(table)
    let comment: Comment = "crowd \(seed)"
    oracle.expect(analysis.gaps(), is: oracle.gaps(), comment)
    #expect(analysis.shares == oracle.shares(), comment)
    for rule in table.rules.indices {
      #expect(analysis.neverFires(rule) == oracle.effective(rule).isEmpty, comment)
      #expect(analysis.isRedundant(rule) == oracle.isRedundant(rule), "\(comment), rule \(rule)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func leadsAreRoutedToWhoWins(seed: UInt64) {
    let table = seed % 2 == 0 ? RandomTables.crowd(seed) : RandomTables.table(seed)
    let router = Router(of: table)
    let oracle = Oracle(table)
    for point in oracle.points {
      let winners = oracle.winners(point)
      switch router.answer(for: point) {
      case .none: #expect(winners.isEmpty)
      case .rule(let rule): #expect(winners.contains(rule) && oracle.outcomes(point).count == 1)
      case .conflict(let one, let other):
        #expect(winners.contains(one) && winners.contains(other))
        #expect(!table.rules[one].agrees(with: table.rules[other]))
      }
    }
  }
}
