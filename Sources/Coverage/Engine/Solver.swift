/// Chooses how to decide a problem; both ways give the same census.
enum Solver {
  /// Some seconds; no sheet that was met needs a tenth of it.
  static let standardBudget = 1 << 23

  /// What a table of so many rules may take, more where it is so long that even the usual work is more.
  static func standardBudget(for rules: Int) -> Int { max(standardBudget, 4 * Allowance.usual(for: rules)) }

  /// The ways to decide a problem.
  enum Strategy: CaseIterable, Sendable { case cutting, diagram, cuttingWithWords, diagramWithWords }

  /// Decides a problem within what may still be done for it.
  static func solve(_ problem: Problem, _ blank: Census, _ effort: inout Effort) -> Census {
    let census = solve(problem, blank, budget: effort.left)
    effort.draw(census.work)
    return census
  }

  /// Decides a problem by the way that suits it, within bounds of memory.
  ///
  /// What `budget`, in entries looked at, does not suffice for is left undecided.
  static func solve(_ problem: Problem, _ blank: Census, budget: Int = standardBudget) -> Census {
    var blank = blank
    blank.work = problem.work(of: problem.levels.count)
    if problem.levels.count > 64, Diagram.isSmall(problem),
      let census = solve(problem, &blank, by: .diagramWithWords, budget: budget)
    {
      return census
    }
    let start = problem.full.indices.map { Active(entry: $0, full: problem.full[$0]) }
    if problem.levels.count > 64, budget > 4096, let cut = Cut.best(problem, problem.domain, start),
      cut.cost > 0.95 * cut.uncut,
      let census = solve(problem, &blank, by: .diagramWithWords, budget: budget / 2)
    {
      return census
    }
    var census = blank
    let first = min(budget, problem.work(of: 2 * Allowance.usual(for: problem.levels.count)))
    if Cutting.run(problem, budget: blank.work + first, into: &census) { return census }
    guard census.work < budget else { return census }
    blank.work = census.work
    if budget > 4096, let census = solve(problem, &blank, by: .diagramWithWords, budget: budget / 2) {
      return census
    }
    // Neither is cheap: cutting needs time alone, and knows what it leaves undecided.
    census = blank
    _ = Cutting.run(problem, budget: budget, into: &census)
    return census
  }

  /// Decides a problem one way; `nil`, and what it took noted, if a diagram would grow too large or take more work.
  static func solve(
    _ problem: Problem, _ blank: inout Census, by strategy: Strategy, budget: Int = .max
  ) -> Census? {
    var census = blank
    let isDone =
      switch strategy {
      case .cutting: Cutting.run(problem, budget: .max, usingWords: false, into: &census)
      case .diagram: Diagram.run(problem, budget: budget, usingWords: false, into: &census)
      case .cuttingWithWords: Cutting.run(problem, budget: .max, into: &census)
      case .diagramWithWords: Diagram.run(problem, budget: budget, into: &census)
      }
    if isDone { return census }
    blank.work = census.work
    return nil
  }
}
