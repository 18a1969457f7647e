/// Boxes around a free one that grows.
struct Walls {
  /// Where the box may grow.
  let domain: Box
  let allAxes: UInt64
  private let boxes: [Box]
  private var outlines: Outlines
  /// For each wall the axes that it limits, a bit each.
  private var limited: [UInt64] = []
  /// For each wall the axes on which it misses the box that grows.
  private var misses: [UInt64] = []

  init(_ boxes: [Box], in domain: Box) {
    self.domain = domain
    self.boxes = boxes
    allAxes = domain.sets.count == 64 ? ~0 : (1 << UInt64(domain.sets.count)) - 1
    outlines = Outlines(of: boxes + [domain])
    limited.reserveCapacity(boxes.count)
    for box in boxes {
      var mask: UInt64 = 0
      for axis in domain.sets.indices where !domain.sets[axis].isSubset(of: box.sets[axis]) {
        mask |= 1 << UInt64(axis)
      }
      limited.append(mask)
    }
  }

  /// Notes on which axes each wall misses a box.
  mutating func face(_ box: Box) {
    let outline = outlines.outline(of: box)
    misses.removeAll(keepingCapacity: true)
    for wall in limited.indices {
      var missed: UInt64 = 0
      var rest = limited[wall]
      while rest != 0 {
        let axis = rest.trailingZeroBitCount
        if self.misses(wall, box.sets[axis], outline, axis) { missed |= 1 << UInt64(axis) }
        rest &= rest - 1
      }
      misses.append(missed)
    }
  }

  /// Notes that the box takes all of a set of an axis.
  mutating func meet(_ set: AtomSet, onAxis axis: Int) {
    let outline = outlines.outline(of: domain.replacing(axis: axis, with: set))
    let bit: UInt64 = 1 << UInt64(axis)
    for wall in misses.indices where misses[wall] & bit != 0 {
      if !misses(wall, set, outline, axis) { misses[wall] &= ~bit }
    }
  }

  @inline(__always)
  private func misses(_ wall: Int, _ set: AtomSet, _ outline: Outlines.Outline, _ axis: Int) -> Bool {
    if outlines.misses(wall, outline, axis) { return true }
    // Only holes can tell then.
    let bit: UInt64 = 1 << UInt64(axis)
    guard (outlines.raggedAxes(wall) | outline.ragged) & bit != 0 else { return false }
    return boxes[wall].sets[axis].isDisjoint(with: set)
  }

  /// What walls keep from the box on each of some axes: those that miss it on no other.
  func blocked(_ open: UInt64) -> [AtomSet] {
    var blocked = Array(repeating: AtomSet(), count: domain.sets.count)
    for wall in misses.indices where misses[wall] & open != 0 && misses[wall].nonzeroBitCount == 1 {
      let axis = misses[wall].trailingZeroBitCount
      let set = boxes[wall].sets[axis]
      if !set.isSubset(of: blocked[axis]) { blocked[axis] = blocked[axis].union(set) }
    }
    return blocked
  }
}
