import Testing

@testable import Coverage

extension Oracle {
  /// Expects a region to be exactly some points, in boxes that cannot grow and of which none is needless.
  func expect(
    _ region: Region, is points: Set<[Int]>, within domain: Box? = nil, _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let covered = Self.points(table.space).filter { point in region.boxes.contains { $0.contains(point) } }
    #expect(Set(covered) == points, comment, sourceLocation: sourceLocation)
    #expect(region.isComplete, comment, sourceLocation: sourceLocation)
    #expect(region.size == UInt128(points.count), comment, sourceLocation: sourceLocation)
    #expect(
      region.weight == points.reduce(0) { $0 + weight($1) }, comment, sourceLocation: sourceLocation)
    for (index, box) in region.boxes.enumerated() {
      let alone = covered.filter { point in
        box.contains(point)
          && !region.boxes.enumerated().contains { $0.offset != index && $0.element.contains(point) }
      }
      #expect(!alone.isEmpty, "\(comment): box \(box) is needless", sourceLocation: sourceLocation)
      #expect(!canGrow(box, in: points), "\(comment): box \(box) can grow", sourceLocation: sourceLocation)
    }
  }

  private func canGrow(_ box: Box, in points: Set<[Int]>) -> Bool {
    table.space.axes.indices.contains { axis in
      table.space.axes[axis].all.subtracting(box.sets[axis]).contains { atom in
        let slab = box.replacing(axis: axis, with: [atom])
        return slab.points.allSatisfy(points.contains)
      }
    }
  }
}

extension Box {
  var points: [[Int]] {
    sets.reduce([[]]) { points, set in points.flatMap { point in set.map { point + [$0] } } }
  }
}
