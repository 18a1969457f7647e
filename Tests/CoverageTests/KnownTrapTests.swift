import Testing

@testable import Coverage

/// Tables that other tools are known to get wrong.
@Suite struct KnownTrapTests {
  private static func table(_ space: Space, _ boxes: [Box], precedence: (Int) -> Int = { _ in 0 }) -> Analysis
  {
    Analysis(
      of: DecisionTable(
        space: space,
        rules: boxes.enumerated().map {
          DecisionTable.Rule(box: $1, precedence: precedence($0), outcome: $0)
        }))
  }

  @Test func twoClosedBoundsOfOneValueOverlapInASlab() {
    let low = Stretch(from: .before(0), to: .after(10))
    let high = Stretch(from: .before(10), to: .after(20))
    let scale = Scale(cutBy: [low, high])
    let space = Space(axes: [Axis(id: "size", count: scale.count), Axis(id: "letter", count: 2)])
    let boxes = [low, high].map { Box([scale.atoms(of: $0), space.axes[1].all]) }
    let analysis = Self.table(space, boxes)
    let slab = Box([AtomSet([scale.atom(of: 10)]), space.axes[1].all])
    #expect(analysis.conflicts().pairs.map(\.region?.boxes) == [[slab]])
    let outside = AtomSet([scale.atom(of: -1), scale.atom(of: 21)])
    #expect(analysis.gaps().boxes == [Box([outside, space.axes[1].all])])
  }

  @Test func twoOpenBoundsOfOneValueLeaveASlabToNobody() {
    let low = Stretch(to: .before(10))
    let high = Stretch(from: .after(10))
    let scale = Scale(cutBy: [low, high])
    let space = Space(axes: [
      Axis(id: "size", count: scale.count, thin: AtomSet((0..<scale.count).filter { scale[$0].isThin })),
      Axis(id: "letter", count: 2),
    ])
    let gaps = Self.table(space, [low, high].map { Box([scale.atoms(of: $0), space.axes[1].all]) }).gaps()
    #expect(gaps.boxes == [Box([AtomSet([scale.atom(of: 10)]), space.axes[1].all])])
    #expect(gaps.boxes.map(space.hairlines) == [[0]])
  }

  @Test func aGapCanBeAWholeSlabOfAMiddleColumn() {
    let space = Space(axes: (0..<3).map { Axis(id: "\($0)", count: 3) })
    let boxes = [
      Box([[0, 1, 2], [0], [0, 1, 2]]), Box([[0], [2], [0, 1, 2]]), Box([[1, 2], [2], [0, 1]]),
      Box([[1, 2], [2], [2]]),
    ]
    let analysis = Self.table(space, boxes)
    #expect(analysis.gaps().boxes == [Box([[0, 1, 2], [1], [0, 1, 2]])])
    #expect(analysis.conflicts().pairs.isEmpty)
  }

  @Test func setsThatMeetPairwiseNeedNotMeetJointly() {
    let space = Space(axes: [Axis(id: "letter", count: 3), Axis(id: "other", count: 2)])
    let boxes = [[0, 1], [1, 2], [0, 2]].map { Box([AtomSet($0), [0, 1]]) }
    let conflicts = Self.table(space, boxes).conflicts().pairs
    #expect(conflicts.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    #expect(conflicts.map(\.region?.boxes) == [1, 0, 2].map { [Box([[$0], [0, 1]])] })
    #expect(Self.table(space, boxes).gaps().isEmpty)
  }

  @Test func rulesCanBlockAnotherTogetherThoughNoneDoesAlone() {
    let space = Space(axes: [Axis(id: "letter", count: 4), Axis(id: "other", count: 2)])
    let boxes = [
      Box([[0, 1], [0, 1]]), Box([[3], [0, 1]]), Box([[1, 2], [0, 1]]), Box([[0, 1, 2], [1]]),
    ]
    let analysis = Self.table(space, boxes) { $0 }
    #expect(analysis.shadow(3) == .whole(Cover(blockers: [0, 2], rival: 0)))
    #expect([0, 1, 2].map(analysis.shadow) == [nil, nil, .partly])
  }

  @Test func theFewestBlockersAreNotAlwaysTheLargest() {
    let space = Space(axes: [Axis(id: "long", count: 14), Axis(id: "short", count: 2)])
    // Taking the largest first needs three; the two rows do it alone.
    let boxes = [
      Box([AtomSet(0..<8), [0, 1]]), Box([AtomSet(8..<12), [0, 1]]), Box([AtomSet(12..<14), [0, 1]]),
      Box([space.axes[0].all, [0]]), Box([space.axes[0].all, [1]]), space.whole,
    ]
    let orders = [[0, 1, 2, 3, 4, 5], [3, 4, 0, 1, 2, 5]]
    let covers = orders.map { order -> Shadow? in
      // All compete as equals but the last.
      let analysis = Self.table(space, order.map { boxes[$0] }) { $0 == 5 ? 1 : 0 }
      return analysis.shadow(5)
    }
    #expect(covers[0] == .whole(Cover(blockers: [3, 4], rival: 0)))
    #expect(covers[1] == .whole(Cover(blockers: [0, 1], rival: 2)))
  }

  @Test func namedAccountsAreSlabsAboveEverythingElse() {
    let count = 2_000
    let space = Space(axes: [Axis(id: "account", count: count + 1), Axis(id: "letter", count: 4)])
    let accounts = (0..<count).map { Box([AtomSet([$0]), space.axes[1].all]) }
    let general = [[0], [1], [0, 1], [2]].map { Box([space.axes[0].all, AtomSet($0)]) }
    let analysis = Self.table(space, accounts + general) { $0 < count ? 0 : $0 }
    #expect(analysis.gaps().boxes == [Box([[count], [3]])])
    #expect(analysis.conflicts().pairs.isEmpty)
    #expect(analysis.shadow(count + 2) == .whole(Cover(blockers: [count, count + 1], rival: count)))
    #expect((0..<count).allSatisfy { analysis.shadow($0) == nil && !analysis.isRedundant($0) })
    let router = Router(of: analysis.table)
    #expect((0..<count).allSatisfy { router.answer(for: [$0, 3]) == .rule($0) })
    #expect(
      [0, 1, 2, 3].map { router.answer(for: [count, $0]) } == [
        .rule(count), .rule(count + 1), .rule(count + 3), .none,
      ])
  }
}
