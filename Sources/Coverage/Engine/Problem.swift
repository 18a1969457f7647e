/// A question about a part of the space: who gets each cell of it?
///
/// Atoms that no entry tells apart are joined to segments, so that an axis is as long as its conditions need.
struct Problem: Sendable {
  /// A box with what it stands for; the lowest level that matches a cell decides it.
  struct Entry: Sendable {
    let box: Box
    let level: Int
    /// What the cells become, an index into `kinds`.
    let label: Int
  }

  /// What the cells of a label count as.
  enum Kind: Sendable { case owned, unowned, outside }

  let axisCount: Int
  /// For each axis, the atoms of each segment.
  let segments: [[Range<Int>]]
  /// For each axis, the number of atoms and the weight of each segment.
  let sizes: [Lengths]
  let weights: [Lengths]
  /// For each axis, all segments.
  let domain: [AtomSet]
  /// The sets of all entries, in segments: entry 0 on each axis, entry 1 on each axis, and so on.
  let sets: [AtomSet]
  /// For each entry the axes on which it takes everything, a bit each.
  let full: [UInt64]
  let levels: [Int]
  let labels: [Int]
  /// For each entry, its place among those that were asked about.
  let sources: [Int]
  let kinds: [Kind]

  /// Poses the question; `entries` are in order of their level.
  init(in space: Space, domain box: Box, entries: [Entry], kinds: [Kind]) {
    let relevant = box.isEmpty ? [] : entries.indices.filter { entries[$0].box.intersects(box) }
    let axes = space.axes.indices
    axisCount = axes.count
    segments = axes.map { axis in
      Self.segments(of: box.sets[axis], cutBy: relevant.lazy.map { entries[$0].box.sets[axis] })
    }
    let segments = segments
    sizes = segments.map { Lengths($0.map(\.count)) }
    weights = zip(segments, space.axes).map { segments, axis in
      Lengths(segments.map { atoms in atoms.reduce(0) { $0 + axis.weights[$1] } })
    }
    let domain = segments.map { AtomSet($0.indices) }
    self.domain = domain
    let numbering = segments.map(Numbering.init)
    var sets: [AtomSet] = []
    sets.reserveCapacity(relevant.count * axes.count)
    var full: [UInt64] = []
    full.reserveCapacity(relevant.count)
    for index in relevant {
      var mask: UInt64 = 0
      for axis in axes {
        let set = numbering[axis].segments(in: entries[index].box.sets[axis])
        if set == domain[axis] { mask |= 1 << UInt64(axis) }
        sets.append(set)
      }
      full.append(mask)
    }
    self.sets = sets
    self.full = full
    levels = relevant.map { entries[$0].level }
    labels = relevant.map { entries[$0].label }
    sources = relevant
    self.kinds = kinds
  }

  /// All axes, a bit each.
  var allAxes: UInt64 { axisCount == 64 ? ~0 : (1 << UInt64(axisCount)) - 1 }

  var isEmpty: Bool { segments.contains { $0.isEmpty } }

  /// What looking at so many entries takes: a look at one counts more where there are many axes.
  func work(of count: Int) -> Int { 1 + Self.work(of: count, axes: axisCount) }

  /// What posing a question about so many boxes takes.
  static func work(of count: Int, axes: Int) -> Int { count * ((axes + 7) >> 3) }

  /// The entries' boxes of segments.
  var boxes: [Box] {
    levels.indices.map { Box(Array(sets[$0 * axisCount..<($0 + 1) * axisCount])) }
  }

  /// The atoms behind a box of segments.
  func box(_ sets: [AtomSet]) -> Box { Box(sets.indices.map { atoms(sets[$0], onAxis: $0) }) }

  /// The atoms behind some segments of an axis.
  func atoms(_ set: AtomSet, onAxis axis: Int) -> AtomSet {
    // Neighbouring segments that touch are one run of atoms.
    var runs: [Range<Int>] = []
    for segment in set {
      let atoms = segments[axis][segment]
      if let last = runs.last, last.upperBound == atoms.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<atoms.upperBound
      } else {
        runs.append(atoms)
      }
    }
    return AtomSet(runs: runs)
  }

  /// The lowest atom of each axis of a box of segments.
  func corner(_ sets: [AtomSet]) -> [Int] {
    zip(segments, sets).map { segments, set in set.first.map { segments[$0].lowerBound } ?? 0 }
  }

  /// The number of points of a box of segments.
  func size(_ sets: [AtomSet]) -> UInt128 { product(sets, sizes) }

  /// The weight of a box of segments.
  func weight(_ sets: [AtomSet]) -> UInt128 { product(sets, weights) }

  private func product(_ sets: [AtomSet], _ lengths: [Lengths]) -> UInt128 {
    var product: UInt128 = 1
    for axis in sets.indices { product = product.times(UInt128(lengths[axis].sum(over: sets[axis]))) }
    return product
  }

  private static func segments(of domain: AtomSet, cutBy sets: some Sequence<AtomSet>) -> [Range<Int>] {
    guard let first = domain.first, let last = domain.last else { return [] }
    // Nothing cuts a single atom, however long the axis is on which it lies.
    guard first < last else { return [first..<last + 1] }
    var starts = [Bool](repeating: false, count: last - first + 2)
    for set in sets {
      var next = set.run(from: first)
      while let run = next, run.lowerBound <= last {
        starts[run.lowerBound - first] = true
        starts[min(run.upperBound, last + 1) - first] = true
        next = set.run(from: run.upperBound)
      }
    }
    var segments: [Range<Int>] = []
    for run in domain.runs {
      var start = run.lowerBound
      for atom in run.dropFirst() where starts[atom - first] {
        segments.append(start..<atom)
        start = atom
      }
      segments.append(start..<run.upperBound)
    }
    return segments
  }
}

/// Finds the segments of an axis by their atoms.
private struct Numbering {
  private let all: AtomSet
  /// The lowest atom of all segments.
  private let lowest: Int
  /// For each atom from the lowest on, the first segment that does not end before it.
  private var following: [Int] = []

  init(_ segments: [Range<Int>]) {
    all = AtomSet(segments.indices)
    lowest = segments.first?.lowerBound ?? 0
    following.reserveCapacity((segments.last?.upperBound ?? 0) - lowest)
    for (index, atoms) in segments.enumerated() {
      while following.count < atoms.upperBound - lowest { following.append(index) }
    }
  }

  func segments(in set: AtomSet) -> AtomSet {
    if following.count == 1 { return set.contains(lowest) ? all : AtomSet() }
    let end = lowest + following.count
    var first: Range<Int>?
    var more: [Range<Int>] = []
    var next = set.run(from: lowest)
    while let run = next, run.lowerBound < end {
      let low = following[run.lowerBound - lowest]
      let high = run.upperBound < end ? following[run.upperBound - lowest] : all.count
      if low < high {
        if first == nil { first = low..<high } else { more.append(low..<high) }
      }
      next = set.run(from: run.upperBound)
    }
    guard let first else { return AtomSet() }
    return more.isEmpty ? AtomSet(first) : AtomSet(runs: [first] + more)
  }
}
