/// A part of a problem with so few entries, told apart by so few classes of segments, that sets of both fit in a word.
struct WordProblem {
  /// The entries' places in the problem, in order of their level.
  let entries: [Int]
  let problem: Problem
  /// For each axis and class, its segments.
  let segments: [[AtomSet]]
  /// For each axis and class, the entries that take it.
  let taking: [[UInt64]]
  /// For each axis and class, how many atoms there are and what they weigh.
  let sizes: [[Int]]
  let weights: [[Int]]
  /// For each entry, those of its level.
  private(set) var equals: [UInt64] = []
  /// For each entry, those of its level and its label.
  private(set) var agreeing: [UInt64] = []

  /// Narrows a problem to a domain; `nil` if that takes more than a word.
  init?(_ problem: Problem, _ entries: [Int], domain: [AtomSet]) {
    guard entries.count <= 64 else { return nil }
    var segments: [[AtomSet]] = []
    var taking: [[UInt64]] = []
    for axis in 0..<problem.axisCount {
      guard let classes = Self.classes(of: domain[axis], axis, problem, entries) else { return nil }
      segments.append(classes.map(\.segments))
      taking.append(classes.map(\.taking))
    }
    self.entries = entries
    self.problem = problem
    self.segments = segments
    self.taking = taking
    sizes = segments.enumerated().map { axis, sets in sets.map { problem.sizes[axis].sum(over: $0) } }
    weights = segments.enumerated().map { axis, sets in sets.map { problem.weights[axis].sum(over: $0) } }
    var start = 0
    while start < entries.count {
      let level = problem.levels[entries[start]]
      let end = entries[start...].firstIndex { problem.levels[$0] != level } ?? entries.count
      let mask: UInt64 = (~0 >> UInt64(64 - (end - start))) << UInt64(start)
      for place in start..<end {
        let label = problem.labels[entries[place]]
        equals.append(mask)
        agreeing.append(
          (start..<end).reduce(0) { problem.labels[entries[$1]] == label ? $0 | 1 << UInt64($1) : $0 })
      }
      start = end
    }
  }

  var allEntries: UInt64 { entries.isEmpty ? 0 : ~0 >> UInt64(64 - entries.count) }

  /// All classes of an axis, a bit each.
  func allClasses(_ axis: Int) -> UInt64 { ~0 >> UInt64(64 - segments[axis].count) }

  private static func classes(
    of domain: AtomSet, _ axis: Int, _ problem: Problem, _ entries: [Int]
  ) -> [(segments: AtomSet, taking: UInt64)]? {
    guard let first = domain.first, let last = domain.last else { return nil }
    let bit: UInt64 = 1 << UInt64(axis)
    var open: UInt64 = 0
    var limited: [(bit: UInt64, set: AtomSet)] = []
    var bounds = [first, last + 1]
    for (place, entry) in entries.enumerated() {
      let set = problem.sets[entry * problem.axisCount + axis]
      if problem.full[entry] & bit != 0 || domain.isSubset(of: set) {
        open |= 1 << UInt64(place)
        continue
      }
      limited.append((1 << UInt64(place), set))
      var next = set.run(from: first)
      while let run = next, run.lowerBound <= last {
        bounds.append(run.lowerBound)
        if run.upperBound <= last { bounds.append(run.upperBound) }
        next = set.run(from: run.upperBound)
      }
    }
    bounds.sort()
    var classes: [(segments: AtomSet, taking: UInt64)] = []
    for (low, high) in zip(bounds, bounds.dropFirst()) where low < high {
      let part = limited.isEmpty ? domain : domain.intersection(AtomSet(low..<high))
      guard let sample = part.first else { continue }
      let taking = limited.reduce(open) { $1.set.contains(sample) ? $0 | $1.bit : $0 }
      if let known = classes.firstIndex(where: { $0.taking == taking }) {
        classes[known].segments = classes[known].segments.union(part)
      } else {
        guard classes.count < 64 else { return nil }
        classes.append((part, taking))
      }
    }
    return classes
  }
}
