import Testing

@testable import Coverage

@Suite struct SpaceTests {
  private let space = Space(axes: [
    Axis(id: "segment", count: 3, unknown: 0),
    Axis(id: "deal_size", count: 4, weights: [0, 5, 1, 1]),
  ])

  @Test func declaredLeavesOutWhatDoesNotCount() {
    #expect(space.declared == Box([[1, 2], [1, 2, 3]]))
    #expect(space.unknown(onAxis: 0) == Box([[0], [1, 2, 3]]))
    #expect(space.unknown(onAxis: 1) == nil)
    #expect(space.weight(of: space.whole) == 14)
  }

  @Test(arguments: [
    (Box([[0, 1, 2], [0, 1, 2, 3]]), [1, 1]), (Box([[0], [0]]), [0, 0]), (Box([[0, 2], [0, 3]]), [2, 3]),
    (Box([[], [1]]), nil),
  ])
  func aWitnessIsDeclaredIfItCanBe(box: Box, point: [Int]?) {
    #expect(space.witness(in: box) == point)
  }

  @Test func aBoxWithoutAnotherIsDisjointPieces() {
    let pieces = space.whole.subtracting(Box([[1], [2, 3]]))
    #expect(pieces.reduce(0) { $0 + $1.size } == 10)
    #expect(!pieces.contains { $0.contains([1, 2]) })
    #expect(space.whole.subtracting(Box([[], [2, 3]])) == [space.whole])
    #expect(space.whole.subtracting(space.whole).isEmpty)
  }

  @Test func aTableWithoutAxesHasOnePoint() {
    let empty = Space(axes: [])
    let rules = (0..<2).map { DecisionTable.Rule(box: empty.whole, precedence: $0, outcome: $0) }
    let analysis = Analysis(of: DecisionTable(space: empty, rules: rules))
    #expect(analysis.neverFires(1) && !analysis.neverFires(0))
    #expect(analysis.gaps().isEmpty && Analysis(of: .init(space: empty, rules: [])).gaps().size == 1)
  }
}
