/// Covers free pieces with few boxes, each as large as it can be without touching a wall.
struct Merging {
  /// For each axis, how much each place on it counts; 1 if `nil`.
  let lengths: [Lengths]?
  /// The boxes that may stop a seed from growing, whole; all others are too far away.
  let walls: (Box) -> Walls

  /// Boxes that cover the pieces and lie in their free region, the largest first.
  ///
  /// `pieces` must not overlap. At most `limit` boxes are made, and no more than the effort suffices for;
  /// `isComplete` says whether they cover everything.
  func boxes(covering pieces: [Box], limit: Int, _ effort: inout Effort) -> (boxes: [Box], isComplete: Bool) {
    var chosen = Chosen(among: pieces)
    for piece in largestFirst(pieces) {
      guard let seed = chosen.hull(ofWhatIsLeftOf: piece, &effort) else { continue }
      guard chosen.boxes.count < limit, !effort.isSpent else { return (largestFirst(chosen.boxes), false) }
      chosen.append(grown(seed, &effort))
    }
    chosen.dropNeedless(&effort)
    return (largestFirst(chosen.boxes), true)
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

  /// Grows a free box, always on the axis that gains most, until it touches a wall on every side.
  private func grown(_ seed: Box, _ effort: inout Effort) -> Box {
    var walls = walls(seed)
    var sets = seed.sets
    walls.face(seed)
    var open = walls.allAxes
    effort.draw(walls.work)
    while open != 0 {
      effort.draw(walls.work >> 2)
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
      walls.face(best.set, onAxis: best.axis)
    }
    return Box(sets)
  }
}
