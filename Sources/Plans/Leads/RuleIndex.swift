import Coverage

/// The rules of a table by what they ask on each axis, so that a lead is not held against all of them.
struct RuleIndex: Sendable {
  private struct Side: Sendable {
    /// Rules that ask for few atoms of the axis, by atom.
    var asking: [Int: [Int]] = [:]
    /// Rules that take most of it.
    var open: [Int] = []
  }

  private let sides: [Side]
  private let count: Int

  /// A rule that asks for more atoms than this counts as one that asks for nothing.
  private static let mostAtoms = 32

  init(_ table: DecisionTable) {
    count = table.rules.count
    sides = table.space.axes.indices.map { axis in
      var side = Side()
      for (rule, entry) in table.rules.enumerated() {
        let atoms = entry.box.sets[axis]
        if atoms.count > Self.mostAtoms || atoms.count == table.space.axes[axis].count {
          side.open.append(rule)
        } else {
          for atom in atoms { side.asking[atom, default: []].append(rule) }
        }
      }
      return side
    }
  }

  /// Rules that may match some of a box, in order: all of them do on one axis, the one that leaves the fewest.
  func candidates(_ box: Box) -> [Int] {
    var best: (axis: Int, count: Int)?
    for (axis, side) in sides.enumerated() where box.sets[axis].count <= Self.mostAtoms {
      let found = box.sets[axis].reduce(side.open.count) { $0 + (side.asking[$1]?.count ?? 0) }
      if best.map({ found < $0.count }) ?? true { best = (axis, found) }
    }
    guard let best else { return Array(0..<count) }
    let side = sides[best.axis]
    return Set(box.sets[best.axis].flatMap { side.asking[$0] ?? [] } + side.open).sorted()
  }
}
