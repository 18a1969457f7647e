/// Which boxes of a list share a point with which others, where at least one of the two is of interest.
struct Overlaps: Sendable {
  /// For each box, where its neighbours are in `neighbours`; `nil` if there are too many to keep.
  private let rows: [Range<Int>]?
  private let neighbours: [Int32]
  private let boxes: [Box]
  private let matters: [Bool]

  /// How many pairs are kept; more are found again each time they are asked for.
  private static let pairLimit = 4_000_000

  /// Finds the pairs of which at least one box matters.
  init(_ boxes: [Box], where matters: [Bool], in space: Space) {
    self.boxes = boxes
    self.matters = matters
    let entries = boxes.map { Problem.Entry(box: $0, level: 0, label: 0) }
    let problem = Problem(in: space, domain: space.whole, entries: entries, kinds: [.owned])
    let pairs = Self.pairs(problem, where: problem.sources.map { matters[$0] }, limit: Self.pairLimit)
    guard let pairs else {
      rows = nil
      neighbours = []
      return
    }
    var counts = Array(repeating: 0, count: boxes.count + 1)
    for (one, other) in pairs {
      counts[problem.sources[one]] += 1
      counts[problem.sources[other]] += 1
    }
    var start = 0
    var rows: [Range<Int>] = []
    rows.reserveCapacity(boxes.count)
    for count in counts.dropLast() {
      rows.append(start..<start + count)
      start += count
    }
    var neighbours = Array(repeating: Int32(0), count: start)
    var ends = rows.map(\.lowerBound)
    func add(_ other: Int, to one: Int) {
      neighbours[ends[one]] = Int32(other)
      ends[one] += 1
    }
    for (one, other) in pairs {
      add(problem.sources[other], to: problem.sources[one])
      add(problem.sources[one], to: problem.sources[other])
    }
    for row in rows { neighbours[row].sort() }
    self.rows = rows
    self.neighbours = neighbours
  }

  /// The other boxes that share a point with one, ascending; if it does not matter, only those that do.
  func neighbours(of index: Int) -> [Int] {
    if let rows { return neighbours[rows[index]].map(Int.init) }
    return boxes.indices.filter {
      $0 != index && (matters[index] || matters[$0]) && boxes[$0].intersects(boxes[index])
    }
  }

  /// All pairs of entries that share a point; `nil` if there are more than `limit`.
  ///
  /// The space is cut as long as that parts the entries; a pair that lies in several parts is taken where its first
  /// common point is.
  private static func pairs(_ problem: Problem, where matters: [Bool], limit: Int) -> [(Int, Int)]? {
    var pairs: [(Int, Int)] = []
    let start = problem.full.indices.map { Active(entry: $0, full: problem.full[$0]) }
    var stack = [(domain: problem.domain, active: start)]
    while let (domain, active) = stack.popLast() {
      let cut = active.count <= 12 ? nil : Cut.best(problem, domain, active)
      if let cut, cut.cost < 0.9 * cut.uncut {
        for set in cut.parts.reversed() {
          var part = domain
          part[cut.axis] = set
          stack.append((part, Cutting.narrowed(active, to: set, onAxis: cut.axis, problem)))
        }
        continue
      }
      for (place, one) in active.enumerated() {
        for other in active[(place + 1)...] where matters[one.entry] || matters[other.entry] {
          if meets(one.entry, other.entry, domain, problem) { pairs.append((one.entry, other.entry)) }
        }
        guard pairs.count <= limit else { return nil }
      }
    }
    return pairs
  }

  private static func meets(_ one: Int, _ other: Int, _ domain: [AtomSet], _ problem: Problem) -> Bool {
    let axes = problem.axisCount
    for axis in 0..<axes {
      let set = problem.sets[one * axes + axis]
      guard let first = set.firstCommon(with: problem.sets[other * axes + axis]) else { return false }
      guard domain[axis].contains(first) else { return false }
    }
    return true
  }
}
