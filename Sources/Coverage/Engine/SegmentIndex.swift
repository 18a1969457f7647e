/// The entries of a problem as bit sets: those that take each segment, and those that take all of an axis.
struct SegmentIndex {
  /// The entries in one group of segments that they do not tell apart.
  struct Group {
    let entries: [UInt64]
    var segments: [Int]
    /// The lowest segment.
    let first: Int
  }

  /// For each entry, the entries of its level.
  let equals: [Range<Int>]
  let totalSizes: [UInt128]
  let totalWeights: [UInt128]
  private let wordCount: Int
  /// For each axis, the words of each segment one after the other.
  private var taking: [[UInt64]]
  private var full: [[UInt64]]

  init(_ problem: Problem) {
    let count = problem.levels.count
    let wordCount = (count + 63) / 64
    self.wordCount = wordCount
    totalSizes = problem.sizes.map { UInt128($0.total) }
    totalWeights = problem.weights.map { UInt128($0.total) }
    taking = problem.segments.map { Array(repeating: 0, count: wordCount * $0.count) }
    full = Array(repeating: Array(repeating: 0, count: wordCount), count: problem.axisCount)
    for entry in 0..<count {
      let bit: UInt64 = 1 << UInt64(entry & 63)
      for axis in 0..<problem.axisCount {
        if problem.full[entry] & (1 << UInt64(axis)) != 0 { full[axis][entry >> 6] |= bit }
        for segment in problem.sets[entry * problem.axisCount + axis] {
          taking[axis][segment * wordCount + entry >> 6] |= bit
        }
      }
    }
    var equals: [Range<Int>] = []
    equals.reserveCapacity(count)
    while equals.count < count {
      let start = equals.count
      var end = start + 1
      while end < count, problem.levels[end] == problem.levels[start] { end += 1 }
      for _ in start..<end { equals.append(start..<end) }
    }
    self.equals = equals
  }

  /// The first of the entries in a range that takes all of some axes.
  func firstFull(_ active: [UInt64], _ axes: UInt64, from start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    for word in start >> 6...(end - 1) >> 6 {
      var bits = active[word]
      if word == start >> 6 { bits &= ~0 << UInt64(start & 63) }
      if word == (end - 1) >> 6 { bits &= ~0 >> UInt64(63 - (end - 1) & 63) }
      var rest = axes
      while bits != 0, rest != 0 {
        bits &= full[rest.trailingZeroBitCount][word]
        rest &= rest - 1
      }
      if bits != 0 { return word << 6 + bits.trailingZeroBitCount }
    }
    return nil
  }

  /// The axes among some that at least one of the entries limits.
  func limited(_ active: [UInt64], among axes: UInt64) -> UInt64 {
    var limited: UInt64 = 0
    var rest = axes
    while rest != 0 {
      let axis = rest.trailingZeroBitCount
      rest &= rest - 1
      if (0..<wordCount).contains(where: { active[$0] & ~full[axis][$0] != 0 }) {
        limited |= 1 << UInt64(axis)
      }
    }
    return limited
  }

  /// The axis that copies the fewest entries when it is divided: few segments, and few entries that leave it open.
  func axis(toDivide active: [UInt64], among axes: UInt64, _ problem: Problem) -> Int {
    var best = (axis: 0, copies: Int.max)
    var rest = axes
    while rest != 0 {
      let axis = rest.trailingZeroBitCount
      rest &= rest - 1
      var open = 0
      var limited = 0
      for word in 0..<wordCount {
        open += (active[word] & full[axis][word]).nonzeroBitCount
        limited += (active[word] & ~full[axis][word]).nonzeroBitCount
      }
      let copies = open * min(problem.segments[axis].count, limited + 1) + limited
      if copies < best.copies { best = (axis, copies) }
    }
    return best.axis
  }

  /// The segments of an axis, those together that the same entries take, in the order of their lowest segment.
  func groups(of active: [UInt64], onAxis axis: Int) -> [Group] {
    var groups: [Group] = []
    var known: [UInt64: [Int]] = [:]
    var entries = active
    let words = taking[axis]
    for segment in 0..<(wordCount == 0 ? 1 : words.count / wordCount) {
      var hash = WordHash()
      for word in 0..<wordCount {
        entries[word] = active[word] & words[segment * wordCount + word]
        hash.combine(entries[word])
      }
      if let group = known[hash.value]?.first(where: { groups[$0].entries == entries }) {
        groups[group].segments.append(segment)
      } else {
        known[hash.value, default: []].append(groups.count)
        groups.append(Group(entries: entries, segments: [segment], first: segment))
      }
    }
    return groups
  }
}

/// A hash that is the same in every run.
struct WordHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func combine(_ word: UInt64) {
    value = (value ^ word) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
  }
}

extension [UInt64] {
  fileprivate static func word(_ bit: Int) -> UInt64 { 1 << UInt64(bit & 63) }

  func hasBit(_ bit: Int) -> Bool { self[bit >> 6] & Self.word(bit) != 0 }

  mutating func removeBit(_ bit: Int) { self[bit >> 6] &= ~Self.word(bit) }

  /// Removes a bit and all above it.
  mutating func removeBits(from bit: Int) {
    guard bit >> 6 < count else { return }
    self[bit >> 6] &= Self.word(bit) - 1
    for word in (bit >> 6 + 1)..<Swift.max(count, bit >> 6 + 1) { self[word] = 0 }
  }

  /// The bits that are set, ascending.
  var bits: [Int] {
    var bits: [Int] = []
    for (word, mask) in enumerated() {
      var rest = mask
      while rest != 0 {
        bits.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return bits
  }

  var firstBit: Int? {
    firstIndex { $0 != 0 }.map { $0 << 6 + self[$0].trailingZeroBitCount }
  }
}
