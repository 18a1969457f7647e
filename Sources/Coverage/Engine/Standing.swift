/// How the rules of a table stand to each other: who comes before whom, and who agrees with whom.
struct Standing: Sendable {
  /// The rules by precedence, then as in the table.
  let order: [Int]
  /// For each rule, the place of its precedence among all that occur.
  let ranks: [Int]
  /// For each rank, how many rules have it.
  let counts: [Int]
  /// For each rule, the place of its outcome among all that occur, and for each of these what it counts as.
  let labels: [Int]
  let kinds: [Problem.Kind]

  private struct Outcome: Hashable {
    let number: Int
    let isOwning: Bool
  }

  init(_ rules: [DecisionTable.Rule]) {
    order = rules.indices.sorted { one, other in
      let (first, second) = (rules[one].precedence, rules[other].precedence)
      return first != second ? first < second : one < other
    }
    var ranks = Array(repeating: 0, count: rules.count)
    var counts: [Int] = []
    for (place, rule) in order.enumerated() {
      if place == 0 || rules[order[place - 1]].precedence != rules[rule].precedence { counts.append(0) }
      counts[counts.count - 1] += 1
      ranks[rule] = counts.count - 1
    }
    self.ranks = ranks
    self.counts = counts
    var kinds: [Problem.Kind] = []
    var known: [Outcome: Int] = [:]
    labels = rules.map { rule in
      let outcome = Outcome(number: rule.outcome, isOwning: rule.isOwning)
      if let label = known[outcome] { return label }
      known[outcome] = kinds.count
      kinds.append(rule.isOwning ? .owned : .unowned)
      return kinds.count - 1
    }
    self.kinds = kinds
  }

  /// The rules in order, as a problem wants them.
  func entries(of rules: [DecisionTable.Rule]) -> [Problem.Entry] {
    order.map { Problem.Entry(box: rules[$0].box, level: ranks[$0], label: labels[$0]) }
  }
}
