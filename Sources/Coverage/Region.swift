/// A region as a few large boxes that may overlap, with its exact extent.
package struct Region: Hashable, Sendable {
  /// Boxes that cover the region and nothing else, the largest first; none can grow, and none is needless.
  package let boxes: [Box]
  /// The number of points, each counted once.
  package let size: UInt128
  /// The summed weight of the points, each counted once.
  package let weight: UInt128
  /// False if the boxes were too many to list; `size` and `weight` are exact all the same.
  package let isComplete: Bool
  /// How many points more may belong to it, as the budget ran out before they were decided; all else is exact.
  package let undecided: UInt128

  package init(
    boxes: [Box], size: UInt128, weight: UInt128, isComplete: Bool = true, undecided: UInt128 = 0
  ) {
    self.boxes = boxes
    self.size = size
    self.weight = weight
    self.isComplete = isComplete
    self.undecided = undecided
  }

  /// No point at all.
  package static let empty = Region(boxes: [], size: 0, weight: 0)

  package var isEmpty: Bool { size == 0 && undecided == 0 }
}
