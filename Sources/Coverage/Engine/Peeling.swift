/// Decides what the first entries take that leave all axes but one open, such as a list of named accounts.
///
/// Each takes whole slabs, whatever comes after it, so that cutting need not carry the other entries into every slab.
struct Peeling {
  /// What the slabs leave of the domain, and the entries that are still in play there; none if nothing is left.
  let rest: [AtomSet]
  let active: [Active]

  let axis: Int
  let slabs: Slabs

  /// How many slabs are worth more than cutting.
  private static let fewest = 16

  /// Looks for slabs; `nil` if there are too few.
  init?(_ list: [Active], _ domain: [AtomSet], _ problem: Problem) {
    guard list.count > Self.fewest, let first = list.first else { return nil }
    let open = problem.allAxes & ~first.full
    guard open.nonzeroBitCount == 1 else { return nil }
    let axis = open.trailingZeroBitCount
    var end = list.firstIndex { $0.full != first.full } ?? list.count
    // Entries of one level compete, so that none can be decided without the others.
    if end < list.count {
      let level = problem.levels[list[end].entry]
      while end > 0, problem.levels[list[end - 1].entry] == level { end -= 1 }
    }
    guard end >= Self.fewest else { return nil }
    var slabs = Slabs(count: (domain[axis].last ?? 0) + 1)
    for item in list[..<end] {
      let set = problem.sets[item.entry * problem.axisCount + axis].intersection(domain[axis])
      slabs.add(item.entry, set, problem)
    }
    var rest = domain
    rest[axis] = AtomSet(domain[axis].lazy.filter { slabs.verdicts[$0] == nil })
    self.rest = rest
    active =
      rest[axis].isEmpty ? [] : Cutting.narrowed(Array(list[end...]), to: rest[axis], onAxis: axis, problem)
    self.axis = axis
    self.slabs = slabs
  }
}

/// Who gets each place of one axis.
struct Slabs {
  private(set) var verdicts: [Verdict?]
  /// The entries that decide each place; of equals that agree only the first.
  private(set) var deciders: [(Int, Int?)]

  init(count: Int) {
    verdicts = Array(repeating: nil, count: count)
    deciders = Array(repeating: (0, nil), count: count)
  }

  mutating func add(_ entry: Int, _ places: AtomSet, _ problem: Problem) {
    let label = problem.labels[entry]
    for place in places {
      guard let verdict = verdicts[place] else {
        verdicts[place] = .label(label)
        deciders[place] = (entry, nil)
        continue
      }
      let holder = deciders[place].0
      guard problem.levels[holder] == problem.levels[entry], verdict != .label(label), verdict != .conflict
      else {
        continue
      }
      verdicts[place] = .conflict
      deciders[place].1 = entry
    }
  }

  /// Adds what the slabs of a domain decide to a census.
  func count(along axis: Int, of domain: [AtomSet], _ problem: Problem, _ census: inout Census) {
    var tally = Tally()
    var slab = domain
    for place in verdicts.indices {
      guard let verdict = verdicts[place] else { continue }
      census.note(verdict)
      tally.add(
        verdict, kinds: problem.kinds, size: problem.sizes[axis].length(of: place),
        weight: problem.weights[axis].length(of: place))
      for entry in [deciders[place].0, deciders[place].1 ?? deciders[place].0] {
        census.mark(
          entry,
          at: {
            slab[axis] = [place]
            return problem.corner(slab)
          }())
      }
    }
    slab[axis] = domain[axis]
    let others = slab.indices.filter { $0 != axis }
    census.tally += tally.scaled(
      size: others.reduce(1) { $0.times(UInt128(problem.sizes[$1].sum(over: domain[$1]))) },
      weight: others.reduce(1) { $0.times(UInt128(problem.weights[$1].sum(over: domain[$1]))) })
  }
}
