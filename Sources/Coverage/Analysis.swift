/// Everything that can be proved about a decision table, over the whole space and without sampling.
///
/// Rules are named by their index in the table. What a property costs is paid once, when the value is made; a method
/// works out its answer each time. Questions of a kind draw from one purse, so that all of them together come to an end;
/// what it did not suffice for is said, never guessed.
package final class Analysis {
  package let table: DecisionTable
  /// How much of the space is owned, unowned or disputed.
  package let shares: Shares
  /// For each rule, the place of its precedence among all that occur.
  let ranks: [Int]
  /// For each rank, how many rules have it.
  let rankCounts: [Int]
  /// For each rule a point that it decides, where one was met on the way.
  let points: [[Int]]
  /// For each rule whether it ever fires; one of which that is not known counts as one that does.
  let fires: [Bool]
  /// The rules of which it is not known whether they fire.
  let doubtful: Set<Int>
  let allowance: Allowance
  /// What is left for questions of each kind.
  private var efforts: [Question: Effort] = [:]
  /// All rules by where they match.
  let index: BoxIndex
  /// What no rule matches, in pieces that do not overlap; `nil` if they were not all met.
  let free: [Box]?

  /// How many free pieces are kept.
  private static let pieceLimit = 50_000

  /// What later questions are about.
  enum Question { case gaps, conflicts, regions, shadows, redundancies }

  /// Analyses a table; `budget` is how many rules may be looked at, summed over all steps, in the first pass. Later
  /// questions of a kind may take twice as much together.
  ///
  /// Where it runs out, the answer says what is not decided; all else that it says is exact. After a first pass that
  /// ran out later questions get less: they would too.
  package init(of table: DecisionTable, budget: Int? = nil) {
    self.table = table
    let budget = budget ?? Solver.standardBudget(for: table.rules.count)
    let standing = Standing(table.rules)
    ranks = standing.ranks
    rankCounts = standing.counts
    let outside = table.space.excluded.map { Problem.Entry(box: $0, level: -1, label: standing.kinds.count) }
    index = BoxIndex(table.rules.map(\.box), ranks: ranks)
    let problem = Problem(
      in: table.space, domain: table.space.whole, entries: outside + standing.entries(of: table.rules),
      kinds: standing.kinds + [.outside])
    let census = Solver.solve(
      problem, Census(pieceLimit: Self.pieceLimit, entryCount: problem.levels.count), budget: budget)
    shares = Shares(census)
    free = census.isExact && census.isComplete ? census.pieces.map(problem.box) : nil
    var points = Array(repeating: [Int](), count: table.rules.count)
    for (entry, source) in problem.sources.enumerated() where census.decides[entry] && source >= outside.count
    {
      points[standing.order[source - outside.count]] = census.points[entry]
    }
    self.points = points
    let later = census.isExact ? 2 * min(budget, .max / 2) : budget / 4
    allowance = Allowance(later, rules: table.rules.count)
    var effort = Effort(later)
    (fires, doubtful) = Self.firing(
      table, ranks, rankCounts, index, seen: points, isExact: census.isExact, allowance, &effort)
  }

  /// Answers a question with what is left for its kind, and no more than `most` of it.
  func ask<Answer>(_ kind: Question, upTo most: Int, _ question: (inout Effort) -> Answer) -> Answer {
    efforts[kind, default: Effort(allowance.whole)].lend(most, to: question)
  }

  /// Answers a question about a part of the table that so many rules meet.
  func ask<Answer>(_ kind: Question, about count: Int, _ question: (inout Effort) -> Answer) -> Answer {
    ask(kind, upTo: allowance.budget(for: count), question)
  }

  /// Answers a question about the whole table.
  func ask<Answer>(_ kind: Question, _ question: (inout Effort) -> Answer) -> Answer {
    ask(kind, upTo: allowance.whole, question)
  }

  /// Whether each rule fires; only rules with equals may do so though they were not seen to.
  private static func firing(
    _ table: DecisionTable, _ ranks: [Int], _ rankCounts: [Int], _ index: BoxIndex, seen points: [[Int]],
    isExact: Bool, _ allowance: Allowance, _ effort: inout Effort
  ) -> (fires: [Bool], doubtful: Set<Int>) {
    var doubtful: Set<Int> = []
    let fires = table.rules.indices.map { rule in
      if !points[rule].isEmpty { return true }
      let box = table.rules[rule].box
      guard rankCounts[ranks[rule]] > 1 || table.space.axes.isEmpty || !isExact, !box.isEmpty else {
        return false
      }
      let takers = table.space.excluded + index.union(within: box, ranks: 0..<ranks[rule])
      let rest = effort.lend(allowance.budget(for: takers.count)) { effort in
        Complement.rest(of: takers, within: box, in: table.space, &effort)
      }
      if rest == .undecided { doubtful.insert(rule) }
      return rest != .nothing
    }
    return (fires, doubtful)
  }
}

// MARK: - Single points

extension Analysis {
  /// The rules that match a point, by precedence, then as in the table.
  package func matching(_ point: [Int]) -> [Int] {
    let matching = index.boxes(at: point)
    return matching.sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
  }

  /// The matching rules of the lowest precedence: none in a gap, several where rules compete.
  package func winners(_ point: [Int]) -> [Int] { winners(among: index.boxes(at: point)) }

  func winners(among matching: [Int]) -> [Int] {
    guard let lowest = matching.lazy.map({ self.ranks[$0] }).min() else { return [] }
    return matching.filter { ranks[$0] == lowest }
  }

  /// One point of a box, `nil` if it is empty: see ``Space/witness(in:)``.
  package func witness(in box: Box) -> [Int]? { table.space.witness(in: box) }
}
