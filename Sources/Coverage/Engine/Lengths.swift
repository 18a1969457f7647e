/// A number for each segment of an axis, ready to be summed over sets of segments.
struct Lengths: Hashable, Sendable {
  /// The sum of all numbers before a segment.
  private var before: [Int] = [0]

  init(_ lengths: [Int]) {
    before.reserveCapacity(lengths.count + 1)
    for length in lengths { before.append((before.last ?? 0) + length) }
  }

  /// The sum over all segments.
  var total: Int { before.last ?? 0 }

  func length(of segment: Int) -> Int { before[segment + 1] - before[segment] }

  func sum(over segments: AtomSet) -> Int {
    var sum = 0
    var next = segments.run(from: 0)
    while let run = next {
      sum += before[run.upperBound] - before[run.lowerBound]
      next = segments.run(from: run.upperBound)
    }
    return sum
  }
}
