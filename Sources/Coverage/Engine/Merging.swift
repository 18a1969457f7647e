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
    var chosen = Chosen(among: pieces)
    for piece in largestFirst(pieces) {
      guard let seed = Box.hull(of: chosen.remainder(of: piece)) else { continue }
      guard chosen.boxes.count < limit else { return (largestFirst(chosen.boxes), false) }
      chosen.append(grown(seed))
    }
    chosen.dropNeedless()
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
  private func grown(_ seed: Box) -> Box {
    var walls = walls(seed)
    var sets = seed.sets
    walls.face(seed)
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
      walls.face(best.set, onAxis: best.axis)
    }
    return Box(sets)
  }
}

/// The boxes that were made so far.
private struct Chosen {
  private(set) var boxes: [Box] = []
  private var outlines: Outlines

  init(among pieces: [Box]) {
    outlines = Outlines(like: Outlines(of: Box.hull(of: pieces).map { [$0] } ?? []))
  }

  mutating func append(_ box: Box) {
    boxes.append(box)
    outlines.append(outlines.outline(of: box))
  }

  /// What the boxes leave of another; all of it where they leave many pieces.
  func remainder(of box: Box, except skipped: Int? = nil, kept: [Bool]? = nil) -> [Box] {
    let outline = outlines.outline(of: box)
    var rest = [box]
    for place in boxes.indices
    where place != skipped && kept?[place] ?? true && outlines.meets(place, outline) {
      rest = rest.flatMap { $0.subtracting(boxes[place]) }
      if rest.isEmpty { break }
      if rest.count > 256 { return [box] }
    }
    return rest
  }

  /// Leaves out boxes that others cover together; the last chosen go first.
  mutating func dropNeedless() {
    var kept = boxes.map { _ in true }
    for place in boxes.indices.reversed()
    where remainder(of: boxes[place], except: place, kept: kept).isEmpty { kept[place] = false }
    boxes = zip(boxes, kept).filter(\.1).map(\.0)
  }
}
