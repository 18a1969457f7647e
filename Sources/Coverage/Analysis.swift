/// Everything that can be proved about a decision table, over the whole space and without sampling.
///
/// Rules are named by their index in the table. What a property costs is paid once, when the value is made; a method
/// works out its answer each time.
package struct Analysis: Sendable {
  package let table: DecisionTable
  /// How much of the space is owned, unowned or disputed.
  package let shares: Shares
  /// For each rule a point that it decides, where one was met on the way.
  let points: [[Int]]
  /// For each rule whether it ever fires.
  let fires: [Bool]
  /// The pairs of rules that overlap, of which at least one fires: a rule that never does takes no leads, and what it
  /// would take others take before it.
  let overlaps: Overlaps

  package init(of table: DecisionTable) {
    self.table = table
    let order = Self.order(of: table.rules)
    let labels = Labels(table.rules)
    let outside = table.space.excluded.map { Problem.Entry(box: $0, level: -1, label: labels.kinds.count) }
    var level = 0
    var entries = outside
    for (place, rule) in order.enumerated() {
      if place > 0, table.rules[order[place - 1]].precedence != table.rules[rule].precedence { level += 1 }
      entries.append(Problem.Entry(box: table.rules[rule].box, level: level, label: labels.ofRule[rule]))
    }
    let problem = Problem(
      in: table.space, domain: table.space.whole, entries: entries, kinds: labels.kinds + [.outside])
    let census = Solver.solve(problem, Census(entryCount: problem.levels.count))
    shares = Shares(
      owned: census.tally.owned, gap: census.tally.freeWeight.plus(census.tally.unowned),
      conflict: census.tally.conflict)
    var points = Array(repeating: [Int](), count: table.rules.count)
    for (entry, source) in problem.sources.enumerated() where census.decides[entry] && source >= outside.count
    {
      points[order[source - outside.count]] = census.points[entry]
    }
    self.points = points
    fires = Self.firing(table, order, seen: points)
    overlaps = Overlaps(table.rules.map(\.box), where: fires, in: table.space)
  }

  /// Whether each rule fires; only rules with equals may do so though they were not seen to.
  private static func firing(_ table: DecisionTable, _ order: [Int], seen points: [[Int]]) -> [Bool] {
    let isWhole = table.space.axes.isEmpty
    var fires = points.map { !$0.isEmpty }
    var earlier: [Int] = []
    var start = 0
    while start < order.count {
      let precedence = table.rules[order[start]].precedence
      let end = order[start...].firstIndex { table.rules[$0].precedence != precedence } ?? order.count
      for rule in order[start..<end] where !fires[rule] && (end - start > 1 || isWhole) {
        let box = table.rules[rule].box
        let takers = table.space.excluded + earlier.map { table.rules[$0].box }
        fires[rule] = !Complement.isEmpty(
          of: takers.filter { $0.intersects(box) }, within: box, in: table.space)
      }
      earlier += order[start..<end].filter { fires[$0] }
      start = end
    }
    return fires
  }

  /// The rules by precedence, then as in the table.
  private static func order(of rules: [DecisionTable.Rule]) -> [Int] {
    rules.indices.sorted { one, other in
      let (first, second) = (rules[one].precedence, rules[other].precedence)
      return first != second ? first < second : one < other
    }
  }
}

/// Outcomes numbered from 0, as the engine wants them.
private struct Labels {
  private(set) var kinds: [Problem.Kind] = []
  private(set) var ofRule: [Int] = []

  private struct Outcome: Hashable {
    let number: Int
    let isOwning: Bool
  }

  init(_ rules: [DecisionTable.Rule]) {
    var known: [Outcome: Int] = [:]
    for rule in rules {
      let outcome = Outcome(number: rule.outcome, isOwning: rule.isOwning)
      if known[outcome] == nil {
        known[outcome] = kinds.count
        kinds.append(rule.isOwning ? .owned : .unowned)
      }
      ofRule.append(known[outcome] ?? 0)
    }
  }
}

// MARK: - Single points

extension Analysis {
  /// The rules that match a point, by precedence, then as in the table.
  package func matching(_ point: [Int]) -> [Int] {
    let matching = table.rules.indices.filter { table.rules[$0].box.contains(point) }
    return matching.sorted { one, other in
      let (first, second) = (table.rules[one].precedence, table.rules[other].precedence)
      return first != second ? first < second : one < other
    }
  }

  /// The matching rules of the lowest precedence: none in a gap, several where rules compete.
  package func winners(_ point: [Int]) -> [Int] { winners(among: matching(point)) }

  func winners(among matching: [Int]) -> [Int] {
    guard let lowest = matching.lazy.map({ table.rules[$0].precedence }).min() else { return [] }
    return matching.filter { table.rules[$0].precedence == lowest }
  }

  /// One point of a box, `nil` if it is empty: see ``Space/witness(in:)``.
  package func witness(in box: Box) -> [Int]? { table.space.witness(in: box) }
}
