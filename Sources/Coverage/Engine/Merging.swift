/// Covers free pieces with few boxes, each as large as it can be without touching an entry.
struct Merging {
  private let problem: Problem
  /// For each entry the axes on which it misses the box that grows, a bit each.
  private var misses: [UInt64]

  /// Boxes of segments that cover the pieces and lie in their free region, the largest first.
  ///
  /// `pieces` must not overlap. At most `limit` boxes are made; `isComplete` says whether they cover everything.
  static func boxes(
    covering pieces: [[AtomSet]], of problem: Problem, limit: Int
  ) -> (boxes: [Box], isComplete: Bool) {
    var merging = Merging(problem)
    let pieces = merging.largestFirst(pieces.map { Box($0) })
    var chosen: [Box] = []
    for piece in pieces {
      let rest = remainder(of: piece, without: chosen[...])
      guard let seed = Box.hull(of: rest) else { continue }
      guard chosen.count < limit else {
        return (merging.largestFirst(chosen), false)
      }
      chosen.append(merging.grown(seed))
    }
    return (merging.largestFirst(withoutNeedless(chosen)), true)
  }

  private init(_ problem: Problem) {
    self.problem = problem
    misses = Array(repeating: 0, count: problem.levels.count)
  }

  private func largestFirst(_ boxes: [Box]) -> [Box] {
    boxes.enumerated().map { (box: $0.element, place: $0.offset, size: problem.size($0.element.sets)) }
      .sorted { $0.size != $1.size ? $0.size > $1.size : $0.place < $1.place }
      .map(\.box)
  }

  /// What others leave of a box; all of it where they leave many pieces.
  private static func remainder(of box: Box, without others: ArraySlice<Box>) -> [Box] {
    var rest = [box]
    for other in others where other.intersects(box) {
      rest = rest.flatMap { $0.subtracting(other) }
      if rest.isEmpty { break }
      if rest.count > 256 { return [box] }
    }
    return rest
  }

  /// The same boxes without those that others cover together; the last chosen go first.
  private static func withoutNeedless(_ boxes: [Box]) -> [Box] {
    var kept = boxes
    for index in boxes.indices.reversed() {
      let others = kept[..<index] + kept[(index + 1)...]
      if remainder(of: kept[index], without: others).isEmpty { kept.remove(at: index) }
    }
    return kept
  }

  /// Grows a free box, always on the axis that gains most, until it touches an entry on every side.
  private mutating func grown(_ seed: Box) -> Box {
    var sets = seed.sets
    let axes = problem.axisCount
    for entry in misses.indices {
      var missed: UInt64 = 0
      for axis in 0..<axes where problem.full[entry] & (1 << UInt64(axis)) == 0 {
        if problem.sets[entry * axes + axis].isDisjoint(with: sets[axis]) { missed |= 1 << UInt64(axis) }
      }
      misses[entry] = missed
    }
    var open = problem.allAxes
    while open != 0 {
      var best: (axis: Int, set: AtomSet, before: Int, after: Int)?
      for (axis, set) in reaches(open, from: sets) {
        let before = length(sets[axis], axis)
        let after = length(set, axis)
        if after == before {
          // An axis that cannot grow now never can: growing elsewhere only meets more entries.
          open &= ~(1 << UInt64(axis))
          continue
        }
        let gain = UInt128(after) * UInt128(best?.before ?? 1)
        if best == nil || gain > UInt128(best?.after ?? 1) * UInt128(before) {
          best = (axis, set, before, after)
        }
      }
      guard let best else { break }
      sets[best.axis] = best.set
      let bit: UInt64 = 1 << UInt64(best.axis)
      open &= ~bit
      for entry in misses.indices where misses[entry] & bit != 0 {
        if !problem.sets[entry * axes + best.axis].isDisjoint(with: best.set) { misses[entry] &= ~bit }
      }
    }
    return Box(sets)
  }

  /// How far the box can grow on each of some axes.
  private func reaches(_ open: UInt64, from sets: [AtomSet]) -> [(axis: Int, set: AtomSet)] {
    var blocked = Array(repeating: AtomSet(), count: problem.axisCount)
    for entry in misses.indices where misses[entry].nonzeroBitCount == 1 && misses[entry] & open != 0 {
      let axis = misses[entry].trailingZeroBitCount
      let set = problem.sets[entry * problem.axisCount + axis]
      if !set.isSubset(of: blocked[axis]) { blocked[axis] = blocked[axis].union(set) }
    }
    return (0..<problem.axisCount).filter { open & (1 << UInt64($0)) != 0 }
      .map { ($0, problem.domain[$0].subtracting(blocked[$0])) }
  }

  private func length(_ set: AtomSet, _ axis: Int) -> Int {
    problem.sizes[axis].sum(over: set)
  }
}
