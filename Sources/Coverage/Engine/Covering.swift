/// Finds few boxes that cover another.
enum Covering {
  /// How many pieces may be left to cover at a time; beyond that the boxes are thinned out one by one instead.
  private static let pieceLimit = 4_000

  /// The places of few boxes that cover `domain` together with `given`; all of `boxes` together must do so.
  ///
  /// The box that takes most of what is left goes first; then boxes that the others make needless are dropped.
  static func few(
    of boxes: [Box], covering domain: Box, alongside given: [Box], in space: Space, _ allowance: Allowance,
    _ effort: inout Effort
  ) -> [Int] {
    let entries = (given + boxes).map { Problem.Entry(box: $0, level: 0, label: 0) }
    let problem = Problem(in: space, domain: domain, entries: entries, kinds: [.outside])
    let clipped = problem.sources.indices.map { entry in
      Box(Array(problem.sets[entry * problem.axisCount..<(entry + 1) * problem.axisCount]))
    }
    let isGiven = problem.sources.map { $0 < given.count }
    let fixed = clipped.indices.filter { isGiven[$0] }
    let candidates = clipped.indices.filter { !isGiven[$0] }
    if !fixed.isEmpty,
      let one = candidates.first(where: { leavesNothing(problem, clipped, fixed + [$0], allowance, &effort) })
    {
      return [problem.sources[one] - given.count]
    }
    var chosen = greedy(problem, clipped, candidates, fixed, &effort) ?? candidates
    // The last chosen add least.
    for entry in chosen.reversed() {
      let others = chosen.filter { $0 != entry }
      if leavesNothing(problem, clipped, fixed + others, allowance, &effort) { chosen = others }
    }
    return chosen.sorted().map { problem.sources[$0] - given.count }
  }

  /// Takes the box that covers most of what is left until nothing is; `nil` if what is left gets too ragged.
  private static func greedy(
    _ problem: Problem, _ boxes: [Box], _ candidates: [Int], _ fixed: [Int], _ effort: inout Effort
  ) -> [Int]? {
    var rest = [Box(problem.domain)]
    for entry in fixed { rest = rest.flatMap { $0.subtracting(boxes[entry]) } }
    // What a box takes only shrinks, so an old figure is an upper bound: only the best need to be counted again.
    var bounds = candidates.map { (entry: $0, gain: problem.size(boxes[$0].sets)) }
    var chosen: [Int] = []
    while !rest.isEmpty {
      guard rest.count <= pieceLimit, !effort.isSpent else { return nil }
      var best: (entry: Int, gain: UInt128)?
      bounds.sort { $0.gain != $1.gain ? $0.gain > $1.gain : $0.entry < $1.entry }
      for place in bounds.indices {
        let bound = bounds[place]
        if let best, best.gain >= bound.gain { break }
        let gain = rest.reduce(UInt128(0)) { sum, piece in
          piece.intersects(boxes[bound.entry])
            ? sum.plus(problem.size(piece.intersection(boxes[bound.entry]).sets)) : sum
        }
        effort.draw(problem.work(of: rest.count))
        bounds[place].gain = gain
        if gain > best?.gain ?? 0 { best = (bound.entry, gain) }
      }
      guard let best else { return nil }
      chosen.append(best.entry)
      bounds.removeAll { $0.entry == best.entry || $0.gain == 0 }
      rest = rest.flatMap { $0.subtracting(boxes[best.entry]) }
    }
    return chosen
  }

  /// Whether it is certain that boxes leave nothing.
  private static func leavesNothing(
    _ problem: Problem, _ boxes: [Box], _ entries: [Int], _ allowance: Allowance, _ effort: inout Effort
  ) -> Bool {
    let corner = problem.domain.map { $0.first ?? 0 }
    guard entries.contains(where: { boxes[$0].contains(corner) }), !effort.isSpent else { return false }
    let axes = problem.segments.enumerated().map { Axis(id: "\($0.offset)", count: $0.element.count) }
    let question = Problem(
      in: Space(axes: axes), domain: Box(problem.domain),
      entries: entries.map { Problem.Entry(box: boxes[$0], level: 0, label: 0) }, kinds: [.outside])
    return effort.lend(allowance.budget(for: entries.count)) { effort in
      Solver.solve(question, Census(stopsAtException: true), &effort).isWithoutException
    }
  }
}
