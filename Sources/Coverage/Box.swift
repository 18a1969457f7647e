/// A region that is a product of atom sets, one for each axis; a blank condition is the whole axis.
package struct Box: Hashable, Sendable {
  /// One set for each axis, in the order of the space.
  package let sets: [AtomSet]

  package init(_ sets: [AtomSet]) { self.sets = sets }

  /// Whether no point lies in it, which is so if any set is empty.
  package var isEmpty: Bool { sets.contains { $0.isEmpty } }

  /// The number of points; the largest number there is if it is beyond that.
  package var size: UInt128 { sets.reduce(1) { $0.times(UInt128($1.count)) } }

  package func contains(_ point: [Int]) -> Bool { zip(sets, point).allSatisfy { $0.contains($1) } }

  package func contains(_ other: Box) -> Bool {
    for axis in sets.indices where !other.sets[axis].isSubset(of: sets[axis]) { return other.isEmpty }
    return true
  }

  /// Whether a point lies in both boxes.
  package func intersects(_ other: Box) -> Bool {
    // An empty set is disjoint with every other, so that empty boxes need no look of their own.
    for axis in sets.indices where sets[axis].isDisjoint(with: other.sets[axis]) { return false }
    return true
  }

  /// Whether a point lies in both boxes once both take all of an axis.
  func meets(_ other: Box, exceptOn skipped: Int) -> Bool {
    for axis in sets.indices where axis != skipped && sets[axis].isDisjoint(with: other.sets[axis]) {
      return false
    }
    return true
  }

  package func intersection(_ other: Box) -> Box { Box(zip(sets, other.sets).map { $0.intersection($1) }) }

  /// The same box with another set on one axis.
  package func replacing(axis: Int, with set: AtomSet) -> Box {
    var sets = sets
    sets[axis] = set
    return Box(sets)
  }

  /// What is left without another box, in at most one piece for each axis; the pieces do not overlap.
  package func subtracting(_ other: Box) -> [Box] {
    guard !isEmpty else { return [] }
    guard intersects(other) else { return [self] }
    var pieces: [Box] = []
    var rest = sets
    for axis in sets.indices {
      let outside = rest[axis].subtracting(other.sets[axis])
      guard !outside.isEmpty else { continue }
      var piece = rest
      piece[axis] = outside
      pieces.append(Box(piece))
      rest[axis] = rest[axis].intersection(other.sets[axis])
    }
    return pieces
  }

  /// The smallest box around some boxes; `nil` if there are none.
  package static func hull(of boxes: [Box]) -> Box? {
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first) { hull, box in
      Box(zip(hull.sets, box.sets).map { $0.union($1) })
    }
  }
}

extension Box: CustomStringConvertible {
  package var description: String { sets.map(\.description).joined(separator: "×") }
}
