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

  /// The segments of an axis, those together that the same entries take; `nil` if they are more than a word can tell.
  private static func classes(
    of domain: AtomSet, _ axis: Int, _ problem: Problem, _ entries: [Int]
  ) -> [(segments: AtomSet, taking: UInt64)]? {
    guard let first = domain.first, let last = domain.last else { return nil }
    var open: UInt64 = 0
    var limited: [(bit: UInt64, set: AtomSet)] = []
    for (place, entry) in entries.enumerated() {
      let set = problem.sets[entry * problem.axisCount + axis]
      if problem.full[entry] & (1 << UInt64(axis)) != 0 || domain.isSubset(of: set) {
        open |= 1 << UInt64(place)
      } else {
        limited.append((1 << UInt64(place), set))
      }
    }
    guard !limited.isEmpty else { return [(domain, open)] }
    guard last >= 64 else {
      return short(domain.word(0), open, limited).map { (AtomSet(word: $0.segments), $0.taking) }
    }
    return long(domain, from: first, to: last, open, limited)
  }

  /// The classes of an axis that is a single word.
  private static func short(
    _ domain: UInt64, _ open: UInt64, _ limited: [(bit: UInt64, set: AtomSet)]
  ) -> [(segments: UInt64, taking: UInt64)] {
    var classes = [(segments: domain, taking: open)]
    for (bit, set) in limited {
      let word = set.word(0)
      // Each class that the set parts becomes two.
      for place in classes.indices {
        let inside = classes[place].segments & word
        guard inside != 0 else { continue }
        if inside != classes[place].segments {
          classes.append((classes[place].segments & ~word, classes[place].taking))
        }
        classes[place] = (inside, classes[place].taking | bit)
      }
    }
    return classes.sorted { $0.segments.trailingZeroBitCount < $1.segments.trailingZeroBitCount }
  }

  /// The classes of a longer axis, by a sweep over the places where sets begin and end.
  private static func long(
    _ domain: AtomSet, from first: Int, to last: Int, _ open: UInt64, _ limited: [(bit: UInt64, set: AtomSet)]
  ) -> [(segments: AtomSet, taking: UInt64)]? {
    var turns: [(place: Int, bit: UInt64)] = [(first, 0), (last + 1, 0)]
    for (bit, set) in limited {
      var next = set.run(from: first)
      while let run = next, run.lowerBound <= last {
        turns.append((run.lowerBound, bit))
        if run.upperBound <= last { turns.append((run.upperBound, bit)) }
        next = set.run(from: run.upperBound)
      }
    }
    turns.sort { $0.place < $1.place }
    var classes: [(segments: AtomSet, taking: UInt64)] = []
    var taking = open
    for (turn, following) in zip(turns, turns.dropFirst()) {
      taking ^= turn.bit
      guard turn.place < following.place else { continue }
      let part = AtomSet(turn.place..<following.place).intersection(domain)
      guard !part.isEmpty else { continue }
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
