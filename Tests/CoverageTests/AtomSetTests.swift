import Testing

@testable import Coverage

@Suite struct AtomSetTests {
  private static let samples: [[Int]] = [
    [], [0], [63], [64], [0, 1, 2], [62, 63, 64, 65], [5, 200], Array(10..<300), [0, 64, 128, 192],
    Array(stride(from: 1, to: 400, by: 3)), [127], [128], Array(64..<128),
  ]

  @Test(arguments: samples)
  func aSetHoldsItsAtomsAscending(atoms: [Int]) {
    let set = AtomSet(atoms.reversed())
    #expect(Array(set) == atoms)
    #expect(set.count == atoms.count)
    #expect(set.isEmpty == atoms.isEmpty)
    #expect(set.first == atoms.first)
    #expect(set.last == atoms.last)
    #expect((0..<500).filter(set.contains) == atoms)
    #expect(set.runs.flatMap { Array($0) } == atoms)
    #expect(zip(set.runs, set.runs.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test(arguments: samples, samples)
  func setsCombineLikeSets(left: [Int], right: [Int]) {
    let (one, other) = (AtomSet(left), AtomSet(right))
    let common = Set(left).intersection(right)
    #expect(one.intersection(other) == AtomSet(common))
    #expect(one.union(other) == AtomSet(Set(left).union(right)))
    #expect(one.subtracting(other) == AtomSet(Set(left).subtracting(right)))
    #expect(one.isSubset(of: other) == Set(left).isSubset(of: right))
    #expect(one.isDisjoint(with: other) == common.isEmpty)
    #expect(one.firstCommon(with: other) == common.min())
    #expect(one.lastCommon(with: other) == common.max())
  }

  @Test(arguments: [0..<0, 0..<1, 0..<64, 0..<65, 63..<65, 64..<64, 64..<128, 100..<900])
  func aRangeIsTheSetOfItsAtoms(range: Range<Int>) {
    #expect(AtomSet(range) == AtomSet(Array(range)))
    #expect(AtomSet(range).hashValue == AtomSet(Array(range)).hashValue)
  }

  @Test func descriptionsShowRuns() {
    #expect(AtomSet([1, 2, 3, 7]).description == "{1-3,7}")
  }
}
