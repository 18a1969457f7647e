/// Boxes in one word for each axis, so that most of those that miss another are told at a glance.
///
/// Of an axis of up to 64 atoms the word is the set itself, of a longer one its first and its last atom.
struct Outlines: Sendable {
  let axisCount: Int
  /// The axes of more than 64 atoms, a bit each.
  private let long: UInt64
  private var words: [UInt64] = []
  /// For each box the long axes on which it has holes, a bit each.
  private var ragged: [UInt64] = []

  /// One box to be compared.
  struct Outline: Sendable {
    fileprivate(set) var words: [UInt64]
    /// The long axes on which it has holes, a bit each.
    let ragged: UInt64
  }

  /// Outlines of some boxes, and of others within the space of atoms that they span.
  init(of boxes: [Box]) {
    axisCount = boxes.first?.sets.count ?? 0
    var long: UInt64 = 0
    for box in boxes {
      for axis in 0..<axisCount where box.sets[axis].last ?? 0 >= 64 { long |= 1 << UInt64(axis) }
    }
    self.long = long
    words.reserveCapacity(boxes.count * axisCount)
    ragged.reserveCapacity(boxes.count)
    for box in boxes { append(outline(of: box)) }
  }

  /// Outlines of the same axes, of no box yet.
  init(like other: Outlines) {
    axisCount = other.axisCount
    long = other.long
  }

  var count: Int { ragged.count }

  mutating func append(_ outline: Outline) {
    words += outline.words
    ragged.append(outline.ragged)
  }

  func outline(of box: Box) -> Outline {
    var mask: UInt64 = 0
    for axis in 0..<axisCount where isLong(axis) && !box.sets[axis].isRun { mask |= 1 << UInt64(axis) }
    return Outline(words: (0..<axisCount).map { word(box.sets[$0], isLong: isLong($0)) }, ragged: mask)
  }

  private func word(_ set: AtomSet, isLong: Bool) -> UInt64 {
    guard isLong else { return set.word(0) }
    return Span(first: set.first ?? 1, last: set.last ?? 0).word
  }

  @inline(__always)
  func isLong(_ axis: Int) -> Bool { long & (1 << UInt64(axis)) != 0 }

  /// The set of a short axis, or the ends of a long one.
  @inline(__always)
  func word(_ box: Int, _ axis: Int) -> UInt64 { words[box * axisCount + axis] }

  /// The long axes on which a box has holes, a bit each.
  func raggedAxes(_ box: Int) -> UInt64 { ragged[box] }

  /// Whether all axes have up to 64 atoms, so that words are the sets themselves.
  var isShort: Bool { long == 0 }

  /// The words of a box, one for each axis.
  func words(of box: Int) -> ArraySlice<UInt64> { words[box * axisCount..<(box + 1) * axisCount] }

  /// How many atoms a box takes of an axis, holes included.
  func length(_ word: UInt64, _ axis: Int) -> Int {
    isLong(axis) ? Int(Span(word).last) - Int(Span(word).first) + 1 : word.nonzeroBitCount
  }

  /// Whether a box may share a point with another; where ``isCertain(_:_:)`` says no, only the sets themselves tell.
  @inline(__always)
  func meets(_ box: Int, _ other: Outline) -> Bool {
    for axis in 0..<axisCount where misses(box, other, axis) { return false }
    return true
  }

  /// Whether a box certainly has no atom of an axis in common with another.
  @inline(__always)
  func misses(_ box: Int, _ other: Outline, _ axis: Int) -> Bool {
    let (one, two) = (words[box * axisCount + axis], other.words[axis])
    return isLong(axis) ? !Span(one).overlaps(Span(two)) : one & two == 0
  }

  /// Whether two boxes that seem to meet certainly do.
  @inline(__always)
  func isCertain(_ box: Int, _ other: Outline) -> Bool { ragged[box] | other.ragged == 0 }

  /// Whether an atom is in a box's set of an axis; `boxes` are the boxes themselves.
  @inline(__always)
  func contains(_ atom: Int, _ box: Int, _ axis: Int, _ boxes: [Box]) -> Bool {
    let word = words[box * axisCount + axis]
    guard isLong(axis) else { return word >> UInt64(atom & 63) & 1 != 0 }
    guard Span(word).overlaps(Span(first: atom, last: atom)) else { return false }
    return ragged[box] & (1 << UInt64(axis)) == 0 || boxes[box].sets[axis].contains(atom)
  }

  /// What some boxes take of each axis at least once, within what is given.
  func hull(of boxes: [Int], within domain: [UInt64]) -> Outline {
    var hull = boxes.first.map { first in (0..<axisCount).map { word(first, $0) } } ?? domain
    for box in boxes {
      for axis in 0..<axisCount {
        let word = word(box, axis)
        hull[axis] = isLong(axis) ? Span(word).hull(with: Span(hull[axis])).word : word | hull[axis]
      }
    }
    for axis in 0..<axisCount {
      hull[axis] =
        isLong(axis) ? Span(hull[axis]).clipped(to: Span(domain[axis])).word : hull[axis] & domain[axis]
    }
    return Outline(words: hull, ragged: long)
  }
}

/// The first and the last atom of a set, in one word.
struct Span {
  let word: UInt64

  @inline(__always)
  init(_ word: UInt64) { self.word = word }

  init(first: Int, last: Int) { word = UInt64(first) << 32 | UInt64(last) }

  @inline(__always)
  var first: UInt64 { word >> 32 }
  @inline(__always)
  var last: UInt64 { word & 0xFFFF_FFFF }

  @inline(__always)
  func overlaps(_ other: Span) -> Bool { first <= other.last && other.first <= last }

  func hull(with other: Span) -> Span { Span(min(first, other.first) << 32 | max(last, other.last)) }

  func clipped(to other: Span) -> Span { Span(max(first, other.first) << 32 | min(last, other.last)) }
}
