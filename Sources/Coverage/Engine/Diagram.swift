/// Decides a problem with a decision diagram: one axis at a time, and each set of entries in play only once.
///
/// Good where many entries leave axes open, since most combinations then lead to the same few sets.
struct Diagram {
  private let problem: Problem
  private let index: SegmentIndex
  private let wordCount: Int
  private let usesWords: Bool
  private var census: Census
  private var budget: Int
  private let workLimit: Int
  /// Whether there is room and time left.
  private var canGoOn: Bool { budget > 0 && census.work <= workLimit }

  /// A child is a node, or a verdict below zero.
  private struct Edge {
    let segments: AtomSet
    let child: Int32
  }

  private struct Node {
    /// The axes that matter below, a bit each.
    let axes: UInt64
    /// The axis divided; of no meaning where there are no edges, as the entries are then decided in words.
    let axis: Int
    let edges: Range<Int>
    let tally: Tally
    let words: Int
    /// Another node with the same hash.
    let next: Int32
  }

  private var nodes: [Node] = []
  private var edges: [Edge] = []
  /// The entries in play at each node, a bit each, one node after the other.
  private var keys: [UInt64] = []
  private var known: [UInt64: Int32] = [:]
  /// The segment taken on each axis on the way to where the diagram is being built.
  private var path: [Int]

  /// Whether even a complete enumeration of all axes but the longest is cheap.
  static func isSmall(_ problem: Problem) -> Bool {
    guard let longest = problem.segments.map(\.count).max() else { return true }
    var cells = 1
    var hasLongest = false
    for count in problem.segments.map(\.count) {
      if count == longest, !hasLongest {
        hasLongest = true
        continue
      }
      cells *= count
      if cells > 512 { return false }
    }
    return cells * longest * (problem.levels.count / 64 + 1) <= 1 << 14
  }

  /// Fills in a census; false if the diagram would grow too large, or take more than `budget` looks at entries.
  static func run(
    _ problem: Problem, budget: Int, usingWords: Bool = true, into census: inout Census
  ) -> Bool {
    guard !problem.isEmpty else { return true }
    let words = (problem.levels.count + 63) / 64
    let segments = problem.segments.reduce(0) { $0 + $1.count }
    guard words * segments <= 1 << 24 else { return false }
    var diagram = Diagram(problem, census, budget: budget, usesWords: usingWords)
    let start = (0..<words).map { word in
      let rest = problem.levels.count - word * 64
      return rest >= 64 ? ~0 : (UInt64(1) << UInt64(rest)) - 1
    }
    let root = diagram.visit(start, axes: problem.allAxes)
    guard diagram.canGoOn else {
      census.work = diagram.census.work
      return false
    }
    census = diagram.census
    guard !census.stopsAtException else { return true }
    let (tally, axes) = diagram.outcome(of: root)
    census.tally = diagram.scaled(tally, by: problem.allAxes & ~axes)
    if census.pieceLimit > 0, census.tally.freeSize > 0 {
      var box = problem.domain
      diagram.collect(root, &box, &census)
    }
    return true
  }

  private init(_ problem: Problem, _ census: Census, budget: Int, usesWords: Bool) {
    self.usesWords = usesWords
    self.problem = problem
    self.census = census
    index = SegmentIndex(problem)
    wordCount = (problem.levels.count + 63) / 64
    // A look at a word of entries is worth a sixteenth of one at an entry.
    self.budget = min(1 << 24, budget.multipliedReportingOverflow(by: 16).overflow ? .max : 16 * budget)
    workLimit = budget
    path = Array(repeating: 0, count: problem.axisCount)
  }

  /// Decides what a set of entries gives on some axes; recursion ends at the last axis.
  private mutating func visit(_ entries: [UInt64], axes: UInt64) -> Int32 {
    var active = entries
    census.work += problem.work(of: wordCount)
    if let leaf = settle(&active, axes) { return leaf }
    let axes = index.limited(active, among: axes)
    var hasher = WordHash()
    hasher.combine(axes)
    for word in active { hasher.combine(word) }
    var candidate = known[hasher.value] ?? -1
    while candidate >= 0 {
      let node = nodes[Int(candidate)]
      if node.axes == axes, (0..<wordCount).allSatisfy({ keys[node.words + $0] == active[$0] }) {
        return candidate
      }
      candidate = node.next
    }
    if let tally = words(active, axes) {
      return add(
        Node(
          axes: axes, axis: 0, edges: 0..<0, tally: tally, words: keys.count, next: known[hasher.value] ?? -1),
        active, hasher.value)
    }
    let axis = index.axis(toDivide: active, among: axes, problem)
    let groups = index.groups(of: active, onAxis: axis)
    budget -= wordCount * (problem.segments[axis].count + 1) + 8
    var children: [Edge] = []
    var tally = Tally()
    for group in groups {
      guard canGoOn, !census.isSettled else { return Self.free }
      path[axis] = group.first
      let segments = AtomSet(group.segments)
      let child = visit(group.entries, axes: axes & ~(1 << UInt64(axis)))
      children.append(Edge(segments: segments, child: child))
      if !census.stopsAtException {
        let (below, belowAxes) = outcome(of: child)
        let size = problem.sizes[axis].sum(over: segments)
        let weight = problem.weights[axis].sum(over: segments)
        tally += scaled(below, by: axes & ~belowAxes & ~(1 << UInt64(axis)))
          .scaled(size: UInt128(size), weight: UInt128(weight))
      }
    }
    let start = edges.count
    edges += children
    let node = Node(
      axes: axes, axis: axis, edges: start..<edges.count, tally: tally, words: keys.count,
      next: known[hasher.value] ?? -1)
    return add(node, active, hasher.value)
  }

  private mutating func add(_ node: Node, _ active: [UInt64], _ hash: UInt64) -> Int32 {
    keys += active
    known[hash] = Int32(nodes.count)
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Decides some axes in words where few entries are left; `nil` if that does not serve.
  private mutating func words(_ active: [UInt64], _ axes: UInt64) -> Tally? {
    let count = active.reduce(0) { $0 + $1.nonzeroBitCount }
    guard usesWords, count <= 64 else { return nil }
    census.work += problem.work(of: count)
    let domain = problem.domain.indices.map { axis in
      axes & (1 << UInt64(axis)) == 0 ? [path[axis]] : problem.domain[axis]
    }
    guard let small = WordProblem(problem, active.bits, domain: domain) else { return nil }
    // The pieces are listed later, once for each way that leads here.
    let pieceLimit = census.pieceLimit
    census.pieceLimit = 0
    defer { census.pieceLimit = pieceLimit }
    return WordCutting.run(small, axes: axes, limit: Cutting.wordLimit, into: &census)
  }

  /// Drops the entries that make no difference; a verdict if none is in doubt.
  private mutating func settle(_ active: inout [UInt64], _ axes: UInt64) -> Int32? {
    guard let decider = index.firstFull(active, axes, from: 0, before: problem.levels.count) else {
      guard active.allSatisfy({ $0 == 0 }) else { return nil }
      census.note(.free)
      return Self.free
    }
    let equals = index.equals[decider]
    let label = problem.labels[decider]
    var rival: Int?
    var next = decider + 1
    while rival == nil, let other = index.firstFull(active, axes, from: next, before: equals.upperBound) {
      if problem.labels[other] != label { rival = other }
      next = other + 1
    }
    var inDoubt = false
    active.removeBits(from: equals.upperBound)
    if equals.count > 1 {
      for entry in equals where active.hasBit(entry) && entry != decider && entry != rival {
        if rival != nil || problem.labels[entry] == label {
          active.removeBit(entry)
        } else {
          inDoubt = true
        }
      }
    }
    guard !inDoubt, active.firstBit ?? decider >= equals.lowerBound else { return nil }
    mark(decider)
    if let rival { mark(rival) }
    census.note(rival == nil ? .label(label) : .conflict)
    return rival == nil ? -3 - Int32(label) : Self.conflict
  }

  private mutating func mark(_ entry: Int) {
    census.mark(entry, at: zip(problem.segments, path).map { $0[$1].lowerBound })
  }

  private static let free: Int32 = -1
  private static let conflict: Int32 = -2

  /// What a child counts over the axes that matter to it, and these axes.
  private func outcome(of child: Int32) -> (Tally, axes: UInt64) {
    switch child {
    case Self.free: return (Tally(.free, kinds: problem.kinds), 0)
    case Self.conflict: return (Tally(.conflict, kinds: problem.kinds), 0)
    case ..<0: return (Tally(.label(Int(-3 - child)), kinds: problem.kinds), 0)
    default: return (nodes[Int(child)].tally, nodes[Int(child)].axes)
    }
  }

  private func scaled(_ tally: Tally, by axes: UInt64) -> Tally {
    guard axes != 0 else { return tally }
    var size: UInt128 = 1
    var weight: UInt128 = 1
    for axis in 0..<problem.axisCount where axes & (1 << UInt64(axis)) != 0 {
      size = size.times(index.totalSizes[axis])
      weight = weight.times(index.totalWeights[axis])
    }
    return tally.scaled(size: size, weight: weight)
  }

  /// Lists the free pieces below a child; recursion ends at the last axis.
  private func collect(_ child: Int32, _ box: inout [AtomSet], _ census: inout Census) {
    guard child >= 0 else {
      if child == Self.free { census.keep(box) }
      return
    }
    let node = nodes[Int(child)]
    guard node.tally.freeSize > 0, census.isComplete else { return }
    if node.edges.isEmpty {
      let entries = Array(keys[node.words..<node.words + wordCount]).bits
      if let small = WordProblem(problem, entries, domain: box) {
        _ = WordCutting.run(small, axes: problem.allAxes, limit: .max, into: &census)
      }
      return
    }
    for edge in edges[node.edges] {
      box[node.axis] = edge.segments
      collect(edge.child, &box, &census)
    }
    box[node.axis] = problem.domain[node.axis]
  }
}
