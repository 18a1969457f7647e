/// Proves how few boxes cover another: a search by branch and bound that knows when it has seen every way.
///
/// Some box has to take each point, so only those that take a point which few take are tried for it; a part is given up
/// once the boxes that take most of what is left could not take all of it.
struct LeastCovering {
  private struct Candidate {
    /// Its place among the boxes given.
    let place: Int
    /// Clipped to the domain.
    let box: Box
  }

  private let problem: Problem
  private let start: [Box]
  private var candidates: [Candidate] = []
  /// Pieces that may be held against a box, and that still may.
  private let allowed: Int
  private var steps: Int
  /// What posing the question took.
  private var setUp = 0

  /// What it took so far, in looks at a box.
  var work: Int { setUp + allowed - steps }

  /// Whether what was not found does not exist.
  var isCertain: Bool { steps > 0 }

  private static let mostSteps = 1 << 16
  /// How many boxes and pieces there may be.
  static let mostBoxes = 500
  private static let mostPieces = 2_000

  init(
    _ boxes: [Box], covering domain: Box, alongside given: [Box], in space: Space, budget: Int
  ) {
    allowed = min(budget, Self.mostSteps)
    steps = allowed
    let entries = (given + boxes).map { Problem.Entry(box: $0, level: 0, label: 0) }
    let problem = Problem(in: space, domain: domain, entries: entries, kinds: [.outside])
    self.problem = problem
    let clipped = problem.sources.indices.map { entry in
      Box(Array(problem.sets[entry * problem.axisCount..<(entry + 1) * problem.axisCount]))
    }
    var rest = [Box(problem.domain)]
    for (entry, source) in problem.sources.enumerated() where source < given.count {
      rest = rest.flatMap { $0.subtracting(clipped[entry]) }
      if rest.count > Self.mostPieces { break }
    }
    start = rest
    let own = problem.sources.indices.filter { problem.sources[$0] >= given.count }
    setUp = problem.work(of: entries.count + rest.count)
    guard own.count <= Self.mostBoxes, rest.count <= Self.mostPieces else {
      steps = 0
      return
    }
    // A box inside another is never needed; of equal ones the first will do.
    setUp += own.count * own.count / 8
    for entry in own {
      let isInside = own.contains { other in
        other != entry && clipped[other].contains(clipped[entry])
          && (other < entry || !clipped[entry].contains(clipped[other]))
      }
      if !isInside {
        candidates.append(Candidate(place: problem.sources[entry] - given.count, box: clipped[entry]))
      }
    }
  }

  /// The places of the fewest boxes that cover the domain, ascending; `nil` if so few were not found.
  mutating func fewer(than count: Int) -> [Int]? {
    for wanted in 1..<max(1, count) {
      guard steps > 0 else { return nil }
      if let found = covering(start, with: wanted) { return found.map { candidates[$0].place }.sorted() }
    }
    return nil
  }

  private mutating func covering(_ rest: [Box], with count: Int) -> [Int]? {
    if rest.isEmpty { return [] }
    guard count > 0, steps > 0, rest.count <= Self.mostPieces else {
      if rest.count > Self.mostPieces { steps = 0 }
      return nil
    }
    steps -= rest.count * candidates.count + 1
    let gains = candidates.map { candidate in
      rest.reduce(UInt128(0)) { sum, piece in
        piece.intersects(candidate.box)
          ? sum.plus(problem.size(piece.intersection(candidate.box).sets)) : sum
      }
    }
    let whole = rest.reduce(UInt128(0)) { $0.plus(problem.size($1.sets)) }
    let most = gains.sorted(by: >).prefix(count).reduce(UInt128(0)) { $0.plus($1) }
    guard most >= whole else { return nil }
    for next in takers(ofOnePointIn: rest, gains) {
      let left = rest.flatMap { $0.subtracting(candidates[next].box) }
      if let found = covering(left, with: count - 1) { return [next] + found }
      guard steps > 0 else { return nil }
    }
    return nil
  }

  /// The boxes that take one point of what is left, those that take most first: of the first corners that which
  /// fewest take.
  private func takers(ofOnePointIn rest: [Box], _ gains: [UInt128]) -> [Int] {
    var best: [Int]?
    for piece in rest.prefix(16) {
      let corner = piece.sets.map { $0.first ?? 0 }
      let takers = candidates.indices.filter { candidates[$0].box.contains(corner) }
      if takers.count < best?.count ?? .max { best = takers }
    }
    return (best ?? []).sorted { gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1 }
  }
}
