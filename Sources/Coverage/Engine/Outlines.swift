/// Boxes in one word for each axis, so that most of those that miss another are told at a glance.
///
/// Of an axis of up to 64 atoms the word is the set itself, of a longer one its first and its last atom.
struct Outlines: Sendable {
  let axisCount: Int
  /// The axes of more than 64 atoms, a bit each.
  private let long: UInt64
  private var words: [UInt64] = []
  /// For each box the long axes on which it has holes.
  private var ragged: [UInt64] = []

  /// One box to be compared.
  struct Outline {
    fileprivate let words: [UInt64]
    fileprivate let ragged: UInt64
  }

  init(of boxes: [Box]) {
    axisCount = boxes.first?.sets.count ?? 0
    var long: UInt64 = 0
    for box in boxes {
      for axis in 0..<axisCount where box.sets[axis].last ?? 0 >= 64 { long |= 1 << UInt64(axis) }
    }
    self.long = long
    words.reserveCapacity(boxes.count * axisCount)
    ragged.reserveCapacity(boxes.count)
    for box in boxes { append(box) }
  }

  /// Outlines of the same axes, of no box yet.
  init(like other: Outlines) {
    axisCount = other.axisCount
    long = other.long
  }

  mutating func append(_ box: Box) {
    var mask: UInt64 = 0
    for axis in 0..<axisCount {
      words.append(word(box.sets[axis], axis))
      if long & (1 << UInt64(axis)) != 0, !box.sets[axis].isRun { mask |= 1 << UInt64(axis) }
    }
    ragged.append(mask)
  }

  func outline(of box: Box) -> Outline {
    var mask: UInt64 = 0
    for axis in 0..<axisCount where long & (1 << UInt64(axis)) != 0 && !box.sets[axis].isRun {
      mask |= 1 << UInt64(axis)
    }
    return Outline(words: (0..<axisCount).map { word(box.sets[$0], $0) }, ragged: mask)
  }

  private func word(_ set: AtomSet, _ axis: Int) -> UInt64 {
    if long & (1 << UInt64(axis)) == 0 { return set.firstWord }
    guard let first = set.first, let last = set.last else { return 1 << 32 }
    return UInt64(first) << 32 | UInt64(last)
  }

  func isLong(_ axis: Int) -> Bool { long & (1 << UInt64(axis)) != 0 }

  /// The set of a short axis, or the ends of a long one.
  func word(_ box: Int, _ axis: Int) -> UInt64 { words[box * axisCount + axis] }

  /// Whether a box may share a point with another; where `isCertain` then is false, only the sets themselves tell.
  @inline(__always)
  func meets(_ box: Int, _ other: Outline, exceptOn skipped: Int = -1) -> Bool {
    let base = box * axisCount
    var axis = 0
    while axis < axisCount {
      let (one, two) = (words[base + axis], other.words[axis])
      if long & (1 << UInt64(axis)) == 0 {
        if one & two == 0, axis != skipped { return false }
      } else if one >> 32 > two & 0xFFFF_FFFF || two >> 32 > one & 0xFFFF_FFFF, axis != skipped {
        return false
      }
      axis += 1
    }
    return true
  }

  /// Whether two boxes that seem to meet certainly do.
  @inline(__always)
  func isCertain(_ box: Int, _ other: Outline) -> Bool { ragged[box] | other.ragged == 0 }
}
