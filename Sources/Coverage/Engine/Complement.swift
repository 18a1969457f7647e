/// What some boxes leave of another.
enum Complement {
  /// Whether boxes leave anything of another.
  enum Rest: Sendable {
    case nothing, something
    /// The budget ran out before it was known.
    case undecided
  }

  /// How many boxes a region lists at most.
  static let boxLimit = 2_000
  private static let pieceLimit = 50_000

  /// What is left of `domain` without `boxes`.
  static func region(
    of boxes: [Box], within domain: Box, in space: Space, limit: Int = boxLimit, _ effort: inout Effort
  ) -> Region {
    guard !domain.isEmpty, !boxes.contains(where: { $0.contains(domain) }) else { return .empty }
    guard boxes.contains(where: { $0.intersects(domain) }) else {
      return Region(boxes: [domain], size: domain.size, weight: space.weight(of: domain))
    }
    guard !effort.isSpent else {
      return Region(boxes: [], size: 0, weight: 0, isComplete: false, undecided: domain.size)
    }
    let problem = problem(of: boxes, within: domain, in: space)
    let census = Solver.solve(problem, Census(pieceLimit: pieceLimit), &effort)
    guard census.tally.freeSize > 0 || !census.isExact else { return .empty }
    let whole = Box(problem.domain)
    let walls = Walls(problem.boxes, in: whole)
    let merging = Merging(lengths: problem.sizes) { _ in walls }
    let merged = merging.boxes(covering: census.pieces.map { Box($0) }, limit: limit, &effort)
    return Region(
      boxes: merged.boxes.map { problem.box($0.sets) }, size: census.tally.freeSize,
      weight: census.tally.freeWeight, isComplete: census.isComplete && merged.isComplete,
      undecided: census.undecidedSize)
  }

  /// Whether anything is left of `domain` without `boxes`.
  static func rest(
    of boxes: [Box], within domain: Box, in space: Space, _ effort: inout Effort
  ) -> Rest {
    if domain.isEmpty || boxes.contains(where: { $0.contains(domain) }) { return .nothing }
    // Most regions are not taken, and their first corner shows it.
    let corner = domain.sets.map { $0.first ?? 0 }
    guard boxes.contains(where: { $0.contains(corner) }) else { return .something }
    guard !effort.isSpent else { return .undecided }
    let problem = problem(of: boxes, within: domain, in: space)
    let census = Solver.solve(problem, Census(stopsAtException: true), &effort)
    if census.hasException { return .something }
    return census.isExact ? .nothing : .undecided
  }

  private static func problem(of boxes: [Box], within domain: Box, in space: Space) -> Problem {
    Problem(
      in: space, domain: domain, entries: boxes.map { Problem.Entry(box: $0, level: 0, label: 0) },
      kinds: [.outside])
  }
}
