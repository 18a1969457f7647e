import Testing

@testable import Coverage

/// A table in which every point has one owner, with one fault put in: it is found, and nothing else is.
@Suite struct InjectedFaultTests {
  enum Fault: CaseIterable {
    case none, gap, hairline, conflict, unionShadow, redundancy, valueNoRuleNames, ownerGone
  }

  @Test(arguments: Fault.allCases, 0..<25 as Range<UInt64>)
  func aFaultIsFoundAndNothingElse(fault: Fault, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var leaves = Self.leaves(20, &random)
    let injected = try #require(Self.inject(fault, into: &leaves, &random))
    let analysis = Analysis(of: Self.table(leaves))
    let space = analysis.table.space
    let gaps = analysis.gaps()
    #expect(gaps.boxes.isEmpty == ![.gap, .hairline, .valueNoRuleNames].contains(fault))
    #expect(gaps.boxes.allSatisfy { space.hairlines(of: $0) == (fault == .hairline ? [2] : []) })
    let missing: [Box] = injected.gap.map { [$0] } ?? []
    #expect(gaps.size == missing.reduce(0) { $0 + $1.size })
    #expect(gaps.boxes.allSatisfy { gap in missing.contains { $0.contains(gap) } })
    #expect(analysis.conflicts().pairs.map { [$0.first, $0.second] } == injected.conflicts)
    let dead = leaves.indices.filter(analysis.neverFires)
    #expect(dead == injected.dead)
    for rule in dead {
      guard case .whole(let cover)? = analysis.shadow(rule) else { continue }
      #expect(cover.blockers.count == 2)
    }
    #expect(leaves.indices.filter(analysis.isRedundant) == injected.redundant)
    let lost = (missing + [injected.unowned].compactMap { $0 }).reduce(0) { $0 + space.weight(of: $1) }
    #expect(analysis.shares.gap == lost)
    let disputed = injected.conflicts.isEmpty ? 0 : leaves.last.map { space.weight(of: $0.box) } ?? 0
    #expect(analysis.shares.conflict == disputed)
  }

  private struct Leaf {
    var box: Box
    var precedence = 1
    var outcome: Int
    var isOwning = true
  }

  private struct Injected {
    var gap: Box?
    var conflicts: [[Int]] = []
    var dead: [Int] = []
    var redundant: [Int] = []
    /// Taken by a rule whose owner is gone.
    var unowned: Box?
  }

  private static let space = Space(axes: [
    Axis(id: "segment", count: 9), Axis(id: "product", count: 7),
    // Every second atom of the sizes is one unit.
    Axis(id: "size", count: 21, thin: AtomSet(stride(from: 1, to: 21, by: 2))),
  ])

  private static func table(_ leaves: [Leaf]) -> DecisionTable {
    DecisionTable(
      space: space,
      rules: leaves.map {
        DecisionTable.Rule(
          box: $0.box, precedence: $0.precedence, outcome: $0.outcome, isOwning: $0.isOwning)
      })
  }

  /// Disjoint boxes that fill the space, each with an owner of its own and long enough to be shortened.
  private static func leaves(_ count: Int, _ random: inout SplitMix64) -> [Leaf] {
    var boxes = [space.whole]
    while boxes.count < count {
      let place = Int.random(in: 0..<boxes.count, using: &random)
      let axis = Int.random(in: 0..<3, using: &random)
      let atoms = Array(boxes[place].sets[axis])
      guard atoms.count > (axis == 2 ? 8 : 2) else { continue }
      let middle = Int.random(in: atoms.count / 2 - (axis == 2 ? 1 : 0)...atoms.count / 2, using: &random)
      let box = boxes[place]
      boxes[place] = box.replacing(axis: axis, with: AtomSet(atoms[..<middle]))
      boxes.append(box.replacing(axis: axis, with: AtomSet(atoms[middle...])))
    }
    return boxes.enumerated().map { Leaf(box: $1, outcome: $0) }
  }

  private static func inject(
    _ fault: Fault, into leaves: inout [Leaf], _ random: inout SplitMix64
  ) -> Injected? {
    let place = Int.random(in: 0..<leaves.count, using: &random)
    let box = leaves[place].box
    let sizes = box.sets[2]
    switch fault {
    case .none: return Injected()
    case .gap:
      guard let first = sizes.first else { return nil }
      let lost = box.replacing(axis: 2, with: AtomSet([first, first + 1]))
      leaves[place].box = box.replacing(axis: 2, with: sizes.subtracting(lost.sets[2]))
      return Injected(gap: lost)
    case .hairline:
      // The unit at one of its ends, or else one inside.
      guard let unit = sizes.first(where: { space.axes[2].thin.contains($0) }) else { return nil }
      leaves[place].box = box.replacing(axis: 2, with: sizes.subtracting([unit]))
      return Injected(gap: box.replacing(axis: 2, with: [unit]))
    case .conflict:
      let other = (place + 1) % leaves.count
      guard let point = space.witness(in: leaves[other].box) else { return nil }
      leaves.append(Leaf(box: Box(point.map { [$0] }), outcome: 99))
      return Injected(conflicts: [[other, leaves.count - 1]])
    case .unionShadow:
      // Two exceptions with other owners take a rule in halves.
      let atoms = Array(sizes)
      for half in [atoms[..<(atoms.count / 2)], atoms[(atoms.count / 2)...]] {
        leaves.append(
          Leaf(box: box.replacing(axis: 2, with: AtomSet(half)), precedence: 0, outcome: 100 + leaves.count))
      }
      return Injected(dead: [place], redundant: [place])
    case .redundancy:
      guard let first = sizes.first else { return nil }
      leaves.append(
        Leaf(
          box: box.replacing(axis: 2, with: [first]), precedence: 0, outcome: leaves[place].outcome))
      return Injected(redundant: [leaves.count - 1])
    case .valueNoRuleNames:
      let segment = Int.random(in: 0..<9, using: &random)
      for index in leaves.indices {
        leaves[index].box = leaves[index].box.replacing(
          axis: 0, with: leaves[index].box.sets[0].subtracting([segment]))
      }
      leaves.removeAll { $0.box.isEmpty }
      return Injected(gap: space.whole.replacing(axis: 0, with: [segment]))
    case .ownerGone:
      leaves[place].isOwning = false
      return Injected(unowned: box)
    }
  }
}
