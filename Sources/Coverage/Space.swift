/// The space of all leads that can occur: a product of axes, without the regions declared impossible.
package struct Space: Hashable, Sendable {
  /// At most 64 axes.
  package let axes: [Axis]
  /// Regions in which no lead can lie; they may overlap.
  package let excluded: [Box]

  package init(axes: [Axis], excluded: [Box] = []) {
    precondition(axes.count <= 64, "A space has at most 64 axes.")
    self.axes = axes
    self.excluded = excluded
  }

  /// All atoms of all axes, with the impossible regions.
  package var whole: Box { Box(axes.map(\.all)) }

  /// The atoms that count in shares: no unknown, nothing outside the declared values.
  package var declared: Box { Box(axes.map(\.declared)) }

  /// Where one axis is unknown and all others have declared values; `nil` for an axis that cannot be unknown.
  package func unknown(onAxis axis: Int) -> Box? {
    axes[axis].unknown.map { declared.replacing(axis: axis, with: [$0]) }
  }

  /// The product of the summed weights on each axis; impossible regions inside it count too.
  package func weight(of box: Box) -> UInt128 {
    zip(axes, box.sets).reduce(1) { $0.times(UInt128($1.0.weight(of: $1.1))) }
  }

  /// The axes on which a box is a hairline: one value or one unit wide.
  package func hairlines(of box: Box) -> [Int] {
    axes.indices.filter { box.sets[$0].count == 1 && box.sets[$0].isSubset(of: axes[$0].thin) }
  }

  /// One point of a box: on each axis its first declared atom, else its first known one, else its first.
  ///
  /// Returns `nil` if the box is empty.
  package func witness(in box: Box) -> [Int]? {
    var point: [Int] = []
    for (axis, set) in zip(axes, box.sets) {
      guard let first = set.first else { return nil }
      let declared = set.first { axis.weights[$0] > 0 }
      point.append(declared ?? set.first { $0 != axis.unknown } ?? first)
    }
    return point
  }
}
