/// A set of atoms of one axis, numbered from 0; equal sets are equal values however they were made.
///
/// The bits between the first and the last member are kept, the first 64 of them in place, so that sets of a
/// small axis and short runs of a large one need no storage of their own.
package struct AtomSet: Hashable, Sendable {
  /// The number of the first word that is not zero.
  private var base: Int32 = 0
  /// How many words there are from the first to the last that is not zero.
  private var extent: Int32 = 0
  private var head: UInt64 = 0
  private var tail: [UInt64] = []

  /// No atom.
  package init() {}

  /// The atoms listed, in any order.
  package init(_ atoms: some Sequence<Int>) {
    var words: [UInt64] = []
    for atom in atoms {
      while words.count <= atom >> 6 { words.append(0) }
      words[atom >> 6] |= 1 << UInt64(atom & 63)
    }
    self.init(words: 0..<words.count) { words[$0] }
  }

  /// The atoms below 64 that are bits of a word.
  init(word: UInt64) { self.init(words: 0..<1) { _ in word } }

  /// The atoms that any of some sets holds.
  init(unionOf sets: some Collection<AtomSet>) {
    let known = sets.lazy.filter { !$0.isEmpty }
    let low = known.map(\.words.lowerBound).min() ?? 0
    var union = [UInt64](repeating: 0, count: (known.map(\.words.upperBound).max() ?? low) - low)
    for set in known {
      for index in set.words { union[index - low] |= set.word(index) }
    }
    self.init(words: low..<low + union.count) { union[$0 - low] }
  }

  /// The atoms of some ranges, which ascend and do not overlap.
  package init(runs: [Range<Int>]) {
    guard runs.count > 1, let last = runs.last else {
      self = runs.first.map { AtomSet($0) } ?? AtomSet()
      return
    }
    var words = [UInt64](repeating: 0, count: last.upperBound >> 6 + 1)
    for run in runs where !run.isEmpty {
      let (low, high) = (run.lowerBound, run.upperBound - 1)
      for word in low >> 6...high >> 6 {
        let upper: UInt64 = word == high >> 6 ? ~0 >> UInt64(63 - high & 63) : ~0
        words[word] |= word == low >> 6 ? upper & ~0 << UInt64(low & 63) : upper
      }
    }
    self.init(words: 0..<words.count) { words[$0] }
  }

  /// The atoms of a range.
  package init(_ range: Range<Int>) {
    guard !range.isEmpty else {
      self.init()
      return
    }
    let last = range.upperBound - 1
    self.init(words: range.lowerBound >> 6..<(last >> 6) + 1) { word in
      let upper: UInt64 = word == last >> 6 ? ~0 >> UInt64(63 - last & 63) : ~0
      return word == range.lowerBound >> 6 ? upper & ~0 << UInt64(range.lowerBound & 63) : upper
    }
  }

  private init(words range: Range<Int>, _ word: (Int) -> UInt64) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, word(low) == 0 { low += 1 }
    while high > low, word(high - 1) == 0 { high -= 1 }
    guard low < high else { return }
    base = Int32(low)
    extent = Int32(high - low)
    head = word(low)
    if extent > 1 { tail = (low + 1..<high).map(word) }
  }

  @inline(__always)
  private var words: Range<Int> { Int(base)..<Int(base) + Int(extent) }

  /// The atoms of one word of 64.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    let offset = index - Int(base)
    if offset == 0 { return head }
    return offset > 0 && offset < Int(extent) ? tail[offset - 1] : 0
  }
}

// MARK: - Questions

extension AtomSet {
  /// Whether there is no atom in it.
  package var isEmpty: Bool { extent == 0 }

  /// Whether there are no holes between the first and the last atom.
  package var isRun: Bool {
    guard let first, let last else { return true }
    return next(from: first, inverted: true) ?? last + 1 > last
  }

  /// How many atoms there are.
  package var count: Int { tail.reduce(head.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  /// The lowest atom.
  package var first: Int? { isEmpty ? nil : Int(base) << 6 + head.trailingZeroBitCount }

  /// The highest atom.
  package var last: Int? {
    guard extent > 1 else { return isEmpty ? nil : Int(base) << 6 + 63 - head.leadingZeroBitCount }
    return (Int(base) + Int(extent) - 1) << 6 + 63 - tail[Int(extent) - 2].leadingZeroBitCount
  }

  package func contains(_ atom: Int) -> Bool { word(atom >> 6) & (1 << UInt64(atom & 63)) != 0 }

  package func isSubset(of other: AtomSet) -> Bool {
    if extent <= 1 { return head & ~other.word(Int(base)) == 0 }
    guard base >= other.base, words.upperBound <= other.words.upperBound else { return false }
    // A bound that differs shows at an end.
    if other.word(words.upperBound - 1) & tail[Int(extent) - 2] != tail[Int(extent) - 2] { return false }
    var index = Int(base)
    while index < words.upperBound {
      if word(index) & ~other.word(index) != 0 { return false }
      index += 1
    }
    return true
  }

  package func isDisjoint(with other: AtomSet) -> Bool {
    if extent <= 1 { return head & other.word(Int(base)) == 0 }
    if other.extent <= 1 { return other.head & word(Int(other.base)) == 0 }
    var index = Int(Swift.max(base, other.base))
    let end = Int(Swift.min(base + extent, other.base + other.extent))
    while index < end {
      if word(index) & other.word(index) != 0 { return false }
      index += 1
    }
    return true
  }

  /// The lowest atom that both sets hold.
  package func firstCommon(with other: AtomSet) -> Int? {
    var index = Int(Swift.max(base, other.base))
    let end = Swift.min(words.upperBound, other.words.upperBound)
    while index < end {
      let both = word(index) & other.word(index)
      if both != 0 { return index << 6 + both.trailingZeroBitCount }
      index += 1
    }
    return nil
  }

  /// The highest atom that both sets hold.
  package func lastCommon(with other: AtomSet) -> Int? {
    let start = Int(Swift.max(base, other.base))
    var index = Swift.min(words.upperBound, other.words.upperBound) - 1
    while index >= start {
      let both = word(index) & other.word(index)
      if both != 0 { return index << 6 + 63 - both.leadingZeroBitCount }
      index -= 1
    }
    return nil
  }
}

// MARK: - Sets from sets

extension AtomSet {
  package func intersection(_ other: AtomSet) -> AtomSet {
    let low = Int(Swift.max(base, other.base))
    let high = Swift.min(words.upperBound, other.words.upperBound)
    guard low < high else { return AtomSet() }
    return AtomSet(words: low..<high) { word($0) & other.word($0) }
  }

  package func union(_ other: AtomSet) -> AtomSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    let low = Int(Swift.min(base, other.base))
    return AtomSet(words: low..<Swift.max(words.upperBound, other.words.upperBound)) {
      word($0) | other.word($0)
    }
  }

  package func subtracting(_ other: AtomSet) -> AtomSet {
    AtomSet(words: words) { word($0) & ~other.word($0) }
  }
}

// MARK: - Iteration

extension AtomSet: Sequence {
  /// Goes through the atoms in ascending order.
  package struct Iterator: IteratorProtocol {
    private let set: AtomSet
    private var index: Int
    private var rest: UInt64

    fileprivate init(_ set: AtomSet) {
      self.set = set
      index = Int(set.base)
      rest = set.head
    }

    package mutating func next() -> Int? {
      while rest == 0 {
        index += 1
        guard index < set.words.upperBound else { return nil }
        rest = set.word(index)
      }
      defer { rest &= rest - 1 }
      return index << 6 + rest.trailingZeroBitCount
    }
  }

  package func makeIterator() -> Iterator { Iterator(self) }

  package var underestimatedCount: Int { isEmpty ? 0 : 1 }

  /// The first run of neighbouring atoms at or after an atom.
  package func run(from start: Int) -> Range<Int>? {
    guard let low = next(from: start, inverted: false) else { return nil }
    return low..<(next(from: low, inverted: true) ?? words.upperBound << 6)
  }

  /// The runs of neighbouring atoms, ascending.
  package var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    while let run = run(from: runs.last?.upperBound ?? 0) { runs.append(run) }
    return runs
  }

  private func next(from start: Int, inverted: Bool) -> Int? {
    var index = start >> 6
    if index < Int(base) {
      if inverted { return start }
      index = Int(base)
    }
    var mask: UInt64 = index == start >> 6 ? ~0 << UInt64(start & 63) : ~0
    while index < words.upperBound {
      let bits = (inverted ? ~word(index) : word(index)) & mask
      if bits != 0 { return index << 6 + bits.trailingZeroBitCount }
      mask = ~0
      index += 1
    }
    return nil
  }
}

extension AtomSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral atoms: Int...) { self.init(atoms) }
}

extension AtomSet: CustomStringConvertible {
  package var description: String {
    let runs = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound - 1)" }
    return "{\(runs.joined(separator: ","))}"
  }
}
