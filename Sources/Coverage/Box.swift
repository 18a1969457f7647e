/// A region that is a product of atom sets, one for each axis; a blank condition is the whole axis.
package struct Box: Hashable, Sendable {
  /// One set for each axis, in the order of the space.
  package let sets: [AtomSet]

  package init(_ sets: [AtomSet]) { self.sets = sets }

  /// Whether no point lies in it, which is so if any set is empty.
  package var isEmpty: Bool { sets.contains { $0.isEmpty } }

  /// The number of points.
  package var size: UInt128 { sets.reduce(1) { $0 * UInt128($1.count) } }

  package func contains(_ point: [Int]) -> Bool { zip(sets, point).allSatisfy { $0.contains($1) } }

  package func contains(_ other: Box) -> Bool {
    other.isEmpty || zip(sets, other.sets).allSatisfy { $1.isSubset(of: $0) }
  }

  package func intersects(_ other: Box) -> Bool {
    !zip(sets, other.sets).contains { $0.isDisjoint(with: $1) } && !isEmpty && !other.isEmpty
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
