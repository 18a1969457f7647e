/// The cuts behind a ``Router``.
struct RoutingTree: Sendable {
  /// How a cut tells its two sides apart.
  private enum Test: UInt32 {
    /// By the atoms of a word.
    case word
    /// By the atoms of words in `bitmaps`.
    case bitmap
    /// By what is below a bound.
    case bound
    /// Each atom leads to a child of its own, in `jumps`.
    case jump
  }

  private struct Node: Sendable {
    let axis: UInt32
    let test: Test
    /// The atoms inside, a place in `bitmaps` or in `jumps`, or the bound.
    let operand: UInt64
    /// What is next outside and inside: a node, or the complement of a leaf's number.
    var outside: Int32 = 0
    var inside: Int32 = 0
  }

  /// A rule and the axes on which it may yet miss a lead, a bit each.
  private struct Entry: Sendable {
    let rule: Int32
    let level: Int32
    let label: Int32
    let axes: UInt64
  }

  let axisCount: Int
  private let boxes: [Box]
  private let order: [Int]
  private let outlines: Outlines
  private var nodes: [Node] = []
  private var bitmaps: [UInt64] = []
  private var jumps: [Int32] = []
  private var leaves: [Range<Int32>] = []
  /// The rules of all leaves, those of one in order of precedence.
  private var entries: [Entry] = []
  private var root: Int32 = 0
  /// How many rules may yet be copied into parts.
  private var budget: Int

  /// Up to how many rules are looked at one by one.
  private static let leafSize = 2

  init(of table: DecisionTable) {
    axisCount = table.space.axes.count
    boxes = table.rules.map(\.box)
    outlines = Outlines(of: boxes)
    budget = 64 * boxes.count + 1 << 16
    let standing = Standing(table.rules)
    order = standing.order
    let problem = Problem(
      in: table.space, domain: table.space.whole, entries: standing.entries(of: table.rules),
      kinds: standing.kinds)
    let start = problem.full.indices.map { Active(entry: $0, full: problem.full[$0]) }
    root = problem.isEmpty ? leaf(start, problem) : build(problem, problem.domain, start)
  }
}

// MARK: - Questions

extension RoutingTree {
  /// Calls `body` with the leaf of each point and where the point begins.
  ///
  /// Four points go down the tree side by side, as most of the time goes into waiting for memory.
  func forEachLeaf(of points: [UInt32], _ body: (Int, Int) -> Void) {
    let width = axisCount
    guard width > 0 else { return }
    var start = 0
    while start + 4 * width <= points.count {
      var (one, two, three, four) = (root, root, root, root)
      // A leaf is below zero.
      while one | two | three | four >= 0 {
        one = step(from: one, points, start)
        two = step(from: two, points, start + width)
        three = step(from: three, points, start + 2 * width)
        four = step(from: four, points, start + 3 * width)
      }
      body(leaf(from: one, points, start), start)
      body(leaf(from: two, points, start + width), start + width)
      body(leaf(from: three, points, start + 2 * width), start + 2 * width)
      body(leaf(from: four, points, start + 3 * width), start + 3 * width)
      start += 4 * width
    }
    while start + width <= points.count {
      body(leaf(from: root, points, start), start)
      start += width
    }
  }

  /// The leaf for the only point of a table without axes.
  var onlyLeaf: Int { Int(~root) }

  @inline(__always)
  private func leaf(from place: Int32, _ points: [UInt32], _ start: Int) -> Int {
    var place = place
    while place >= 0 { place = step(from: place, points, start) }
    return Int(~place)
  }

  @inline(__always)
  private func step(from place: Int32, _ points: [UInt32], _ start: Int) -> Int32 {
    let node = nodes[Int(place)]
    let atom = points[start + Int(node.axis)]
    // The two common tests are both made, so that no branch can be guessed wrong.
    var isInside =
      node.test == .word ? node.operand >> UInt64(atom & 63) & 1 != 0 : UInt64(atom) < node.operand
    if node.test == .jump { return jumps[Int(node.operand) + Int(atom)] }
    if node.test == .bitmap {
      isInside = bitmaps[Int(node.operand) + Int(atom >> 6)] >> UInt64(atom & 63) & 1 != 0
    }
    return isInside ? node.inside : node.outside
  }

  /// Who gets a point, as the rules of its leaf say.
  func answer(for points: [UInt32], at start: Int, in leaf: Int) -> Router.Answer {
    let places = leaves[leaf]
    if places.count == 1, entries[Int(places.lowerBound)].axes == 0 {
      return .rule(Int(entries[Int(places.lowerBound)].rule))
    }
    var winner: Entry?
    for place in places {
      let entry = entries[Int(place)]
      if let winner, entry.level != winner.level { break }
      guard entry.axes == 0 || contains(entry, points, start) else { continue }
      guard let first = winner else {
        winner = entry
        continue
      }
      if entry.label != first.label { return .conflict(Int(first.rule), Int(entry.rule)) }
    }
    return winner.map { .rule(Int($0.rule)) } ?? .none
  }

  private func contains(_ entry: Entry, _ points: [UInt32], _ start: Int) -> Bool {
    var rest = entry.axes
    while rest != 0 {
      let axis = rest.trailingZeroBitCount
      guard outlines.contains(Int(points[start + axis]), Int(entry.rule), axis, boxes) else { return false }
      rest &= rest - 1
    }
    return true
  }
}

// MARK: - Building

extension RoutingTree {
  /// Cuts a part; recursion ends as every cut leaves fewer rules in doubt.
  private mutating func build(_ problem: Problem, _ domain: [AtomSet], _ list: [Active]) -> Int32 {
    let settled = Settlement(list, problem)
    let active = settled.active
    if settled.verdict == nil, let peeled = Peeling(active, domain, problem) {
      return build(problem, peeled, domain, active)
    }
    guard settled.verdict == nil, active.count > Self.leafSize, budget > 0,
      let cut = Cut.best(problem, domain, active)
    else { return leaf(active, problem) }
    var parts = cut.parts.map { part in
      (part, Cutting.narrowed(active, to: part, onAxis: cut.axis, problem))
    }
    guard parts.allSatisfy({ $0.1.count < active.count }) else { return leaf(active, problem) }
    budget -= parts.reduce(0) { $0 + $1.1.count }
    // The largest part is what the tests of all others leave; of two sides of a bound the lower is tested.
    parts.sort { $0.0.first ?? 0 < $1.0.first ?? 0 }
    let isBound = parts.count == 2 && parts[0].0.last ?? 0 < parts[1].0.first ?? 0
    if !isBound { parts.sort { $0.1.count < $1.1.count } }
    let first = nodes.count
    for (part, _) in parts.dropLast() { nodes.append(node(cut.axis, part, problem, isBound: isBound)) }
    for (place, part) in parts.enumerated() {
      var inside = domain
      inside[cut.axis] = part.0
      let child = build(problem, inside, part.1)
      if place < parts.count - 1 {
        nodes[first + place].inside = child
        nodes[first + place].outside = Int32(first + place + 1)
      } else {
        nodes[first + place - 1].outside = child
      }
    }
    return Int32(first)
  }

  /// Gives each slab a leaf, and cuts what they leave.
  private mutating func build(
    _ problem: Problem, _ peeled: Peeling, _ domain: [AtomSet], _ active: [Active]
  ) -> Int32 {
    let number = nodes.count
    let base = jumps.count
    nodes.append(Node(axis: UInt32(peeled.axis), test: .jump, operand: UInt64(base)))
    jumps += Array(repeating: 0, count: problem.segments[peeled.axis].last?.upperBound ?? 0)
    let rest = peeled.rest[peeled.axis].isEmpty ? 0 : build(problem, peeled.rest, peeled.active)
    for segment in domain[peeled.axis] {
      var child = rest
      if peeled.slabs.verdicts[segment] != nil {
        let (first, second) = peeled.slabs.deciders[segment]
        child = leaf(
          [first, second].compactMap(\.self).map { Active(entry: $0, full: problem.allAxes) }, problem)
      }
      for atom in problem.segments[peeled.axis][segment] { jumps[base + atom] = child }
    }
    return Int32(number)
  }

  private mutating func leaf(_ active: [Active], _ problem: Problem) -> Int32 {
    let start = Int32(entries.count)
    for item in active {
      entries.append(
        Entry(
          rule: Int32(order[problem.sources[item.entry]]), level: Int32(problem.levels[item.entry]),
          label: Int32(problem.labels[item.entry]), axes: problem.allAxes & ~item.full))
    }
    leaves.append(start..<Int32(entries.count))
    return ~Int32(leaves.count - 1)
  }

  private mutating func node(_ axis: Int, _ part: AtomSet, _ problem: Problem, isBound: Bool) -> Node {
    if isBound {
      let bound = part.last.map { problem.segments[axis][$0].upperBound } ?? 0
      return Node(axis: UInt32(axis), test: .bound, operand: UInt64(bound))
    }
    let atoms = problem.atoms(part, onAxis: axis)
    guard outlines.isLong(axis) else {
      return Node(axis: UInt32(axis), test: .word, operand: atoms.word(0))
    }
    let place = bitmaps.count
    bitmaps += (0...(problem.segments[axis].last?.upperBound ?? 0) >> 6).map { atoms.word($0) }
    return Node(axis: UInt32(axis), test: .bitmap, operand: UInt64(place))
  }
}
