@testable import Coverage

/// Tables of the two shapes that large routing sheets have.
enum LargeTables {
  /// An ordered sheet of six short axes in which half the conditions are blank.
  static func blanks(rules count: Int, atoms: Int = 6, seed: UInt64) -> DecisionTable {
    var random = SplitMix64(seed: seed)
    let axes = (0..<6).map { Axis(id: "axis \($0)", count: atoms) }
    let rules = (0..<count).map { index in
      DecisionTable.Rule(
        box: Box(
          axes.map { axis in
            random.once(in: 2) ? axis.all : [Int.random(in: 0..<axis.count, using: &random)]
          }),
        precedence: index, outcome: Int.random(in: 0..<5, using: &random))
    }
    return DecisionTable(space: Space(axes: axes), rules: rules)
  }

  /// A sheet whose rules are the leaves of a tree of bounds, of which every tenth is missing.
  static func tree(rules count: Int, axes axisCount: Int, atoms: Int, seed: UInt64) -> DecisionTable {
    var random = SplitMix64(seed: seed)
    let space = Space(axes: (0..<axisCount).map { Axis(id: "axis \($0)", count: atoms) })
    var leaves = [space.whole]
    var place = 0
    while leaves.count < count {
      let leaf = leaves[place]
      let axis = Int.random(in: 0..<axisCount, using: &random)
      let set = leaf.sets[axis]
      if let first = set.first, let last = set.last, first < last {
        let low = AtomSet(first..<Int.random(in: first + 1...last, using: &random))
        leaves[place] = leaf.replacing(axis: axis, with: low)
        leaves.append(leaf.replacing(axis: axis, with: set.subtracting(low)))
      }
      place = (place + 1) % leaves.count
    }
    let kept = leaves.enumerated().filter { $0.offset % 10 != 0 }.map(\.element)
    return DecisionTable(
      space: space,
      rules: kept.map {
        DecisionTable.Rule(box: $0, precedence: 0, outcome: Int.random(in: 0..<5, using: &random))
      })
  }
}
