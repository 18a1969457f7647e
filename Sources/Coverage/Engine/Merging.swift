/// Covers free pieces with few boxes, each as large as it can be without touching a wall.
struct Merging {
  /// For each axis, how much each place on it counts; 1 if `nil`.
  let lengths: [Lengths]?
  /// The boxes that may stop a seed from growing, whole; all others are too far away.
  let walls: (Box) -> Walls

  /// Boxes that cover the pieces and lie in their free region, the largest first.
  ///
  /// `pieces` must not overlap. At most `limit` boxes are made; `isComplete` says whether they cover everything.
  func boxes(covering pieces: [Box], limit: Int) -> (boxes: [Box], isComplete: Bool) {
    var chosen: [Box] = []
    for piece in largestFirst(pieces) {
      let rest = Self.remainder(of: piece, without: chosen, except: nil)
      guard let seed = Box.hull(of: rest) else { continue }
      guard chosen.count < limit else { return (largestFirst(chosen), false) }
      chosen.append(grown(seed))
    }
    return (largestFirst(Self.withoutNeedless(chosen)), true)
  }

  private func largestFirst(_ boxes: [Box]) -> [Box] {
    boxes.enumerated().map { (box: $0.element, place: $0.offset, size: size($0.element)) }
      .sorted { $0.size != $1.size ? $0.size > $1.size : $0.place < $1.place }
      .map(\.box)
  }

  private func size(_ box: Box) -> UInt128 {
    box.sets.indices.reduce(1) { $0.times(UInt128(length(box.sets[$1], $1))) }
  }

  private func length(_ set: AtomSet, _ axis: Int) -> Int { lengths?[axis].sum(over: set) ?? set.count }

  /// What others leave of a box; all of it where they leave many pieces.
  private static func remainder(of box: Box, without others: [Box], except skipped: Int?) -> [Box] {
    var rest = [box]
    for (place, other) in others.enumerated() where place != skipped && other.intersects(box) {
      rest = rest.flatMap { $0.subtracting(other) }
      if rest.isEmpty { break }
      if rest.count > 256 { return [box] }
    }
    return rest
  }

  /// The same boxes without those that others cover together; the last chosen go first.
  private static func withoutNeedless(_ boxes: [Box]) -> [Box] {
    var kept = boxes
    for index in boxes.indices.reversed()
    where remainder(of: kept[index], without: kept, except: index).isEmpty { kept.remove(at: index) }
    return kept
  }

  /// Grows a free box, always on the axis that gains most, until it touches a wall on every side.
  private func grown(_ seed: Box) -> Box {
    var walls = walls(seed)
    var sets = seed.sets
    walls.face(sets)
    var open = walls.allAxes
    while open != 0 {
      var best: (axis: Int, set: AtomSet, before: Int, after: Int)?
      let blocked = walls.blocked(open)
      for axis in sets.indices where open & (1 << UInt64(axis)) != 0 {
        let set = walls.domain.sets[axis].subtracting(blocked[axis])
        let before = length(sets[axis], axis)
        let after = length(set, axis)
        if after == before {
          // An axis that cannot grow now never can: growing elsewhere only meets more walls.
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
      open &= ~(1 << UInt64(best.axis))
      walls.meet(best.set, onAxis: best.axis)
    }
    return Box(sets)
  }
}

/// Boxes around a free one that grows.
struct Walls {
  /// Where the box may grow.
  let domain: Box
  let allAxes: UInt64
  private let axisCount: Int
  /// The walls' sets: the first wall on each axis, the second on each axis, and so on.
  private var sets: [AtomSet] = []
  /// For each wall the axes that it limits, a bit each.
  private var limited: [UInt64] = []
  /// For each wall the axes on which it misses the box that grows.
  private var misses: [UInt64] = []

  init(_ boxes: some Collection<Box>, in domain: Box) {
    self.domain = domain
    axisCount = domain.sets.count
    allAxes = axisCount == 64 ? ~0 : (1 << UInt64(axisCount)) - 1
    sets.reserveCapacity(boxes.count * axisCount)
    limited.reserveCapacity(boxes.count)
    for box in boxes {
      sets += box.sets
      var mask: UInt64 = 0
      for axis in 0..<axisCount where !domain.sets[axis].isSubset(of: box.sets[axis]) {
        mask |= 1 << UInt64(axis)
      }
      limited.append(mask)
    }
  }

  /// Notes on which axes each wall misses a box.
  mutating func face(_ box: [AtomSet]) {
    misses.removeAll(keepingCapacity: true)
    for wall in limited.indices {
      var missed: UInt64 = 0
      var rest = limited[wall]
      while rest != 0 {
        let axis = rest.trailingZeroBitCount
        if sets[wall * axisCount + axis].isDisjoint(with: box[axis]) { missed |= 1 << UInt64(axis) }
        rest &= rest - 1
      }
      misses.append(missed)
    }
  }

  /// Notes that the box takes more of an axis.
  mutating func meet(_ set: AtomSet, onAxis axis: Int) {
    let bit: UInt64 = 1 << UInt64(axis)
    for wall in misses.indices where misses[wall] & bit != 0 {
      if !sets[wall * axisCount + axis].isDisjoint(with: set) { misses[wall] &= ~bit }
    }
  }

  /// What walls keep from the box on each of some axes: those that miss it on no other.
  func blocked(_ open: UInt64) -> [AtomSet] {
    var blocked = Array(repeating: AtomSet(), count: axisCount)
    for wall in misses.indices where misses[wall] & open != 0 && misses[wall].nonzeroBitCount == 1 {
      let axis = misses[wall].trailingZeroBitCount
      let set = sets[wall * axisCount + axis]
      if !set.isSubset(of: blocked[axis]) { blocked[axis] = blocked[axis].union(set) }
    }
    return blocked
  }
}
