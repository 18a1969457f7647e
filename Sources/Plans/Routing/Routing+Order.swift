import Diagnostics
import Sheets
import Vocabulary

extension Routing {
  /// Puts the rules in the order in which they count: named order first, then territories, then the catch-all.
  init(
    rules: [Rule], tables: [RecognizedTable], settings: Settings, words: PlanWords, places: PlaceScheme
  ) {
    self.rules = rules
    indexByID = Dictionary(
      rules.indices.map { (rules[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    likeness = RuleSignature.numbers(of: rules, in: places)
    var policies: [String: Settings.HitPolicy] = [:]
    for table in tables where [.routing, .routingMatrix, .territories].contains(table.kind) {
      policies[table.file] = Self.policy(of: table, settings: settings)
    }
    hitPolicies = policies
    let taking = rules.indices.filter { index in
      let rule = rules[index]
      return rule.isActive && !rule.isOverlay && rule.isInForce(in: settings.period)
    }
    let keys = Self.keys(
      of: taking, rules: rules, policies: policies, territoriesFirst: Self.territoriesFirst(settings))
    let order = taking.sorted { (keys[$0] ?? .last, $0) < (keys[$1] ?? .last, $1) }
    self.order = order
    var precedences: [Int] = []
    for (position, index) in order.enumerated() {
      let isEqual = position > 0 && keys[order[position - 1]] == keys[index]
      precedences.append(isEqual ? precedences[position - 1] : (precedences.last ?? -1) + 1)
    }
    self.precedences = precedences
    catchAll = order.last.flatMap { rules[$0].isUnconditional && order.count > 1 ? rules[$0].id : nil }
    axes =
      AxisCutting(
        rules: order.map { rules[$0] }, impossible: rules.filter { $0.origin == .settings },
        settings: settings, words: words, places: places
      ).axes
  }

  /// Where a rule stands: its kind of sheet, its priority, and its row where that must decide.
  private struct OrderKey: Comparable {
    let rank: Int
    let priority: Int
    let row: Int
    static let last = OrderKey(rank: Int.max, priority: 0, row: 0)
    static func < (left: Self, right: Self) -> Bool {
      (left.rank, left.priority, left.row) < (right.rank, right.priority, right.row)
    }
  }

  private static func keys(
    of taking: [Int], rules: [Rule], policies: [String: Settings.HitPolicy], territoriesFirst: Bool
  ) -> [Int: OrderKey] {
    var keys: [Int: OrderKey] = [:]
    let hasPriorities = Set(taking.filter { rules[$0].priority != nil }.map { rules[$0].location.file })
    var above: [String: Int] = [:]
    var lastOfSheet: [String: Int] = [:]
    for index in taking {
      let rule = rules[index]
      let file = rule.location.file
      let rank = (rule.origin == .territory) == territoriesFirst ? 0 : 1
      let key: OrderKey
      if policies[file] != .first {
        key = OrderKey(rank: rank, priority: 0, row: 0)
      } else if let priority = rule.priority?.value {
        above[file] = priority
        key = OrderKey(rank: rank, priority: priority, row: 0)
      } else if hasPriorities.contains(file) {
        // A rule that lost its priority comes right after the one above it.
        key = OrderKey(rank: rank, priority: above[file] ?? Int.min, row: index + 1)
      } else {
        key = OrderKey(rank: rank, priority: index, row: 0)
      }
      keys[index] = key
      if lastOfSheet[file].flatMap({ keys[$0] }).map({ $0 <= key }) ?? true { lastOfSheet[file] = index }
    }
    // A last rule without conditions takes what all sheets leave.
    for index in lastOfSheet.values where rules[index].isUnconditional {
      keys[index] = OrderKey(rank: 2, priority: 0, row: 0)
    }
    return keys
  }

  private static func territoriesFirst(_ settings: Settings) -> Bool {
    guard let territories = settings.precedence.firstIndex(of: .territories) else { return false }
    let routing = settings.precedence.firstIndex { [.routing, .routingMatrix].contains($0) }
    return routing.map { territories < $0 } ?? true
  }

  /// `first` where the sheet has an order, `unique` where it has none; the settings may say otherwise.
  private static func policy(of table: RecognizedTable, settings: Settings) -> Settings.HitPolicy {
    if table.kind == .territories { return .unique }
    if let policy = settings.hitPolicy { return policy }
    if table.has("priority") { return .first }
    // Ids that count up, such as `#` 10, 20, 30, are an order too.
    if let column = table.columns["rule_id"] {
      let numbers = table.rows.compactMap { Int($0.cells[column]) }
      let isCounting = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
      if numbers.count > 1, numbers.count * 10 >= table.rows.count * 8, isCounting { return .first }
    }
    return .unique
  }
}

extension Rule {
  /// Whether it counts on any day of the period.
  func isInForce(in period: Period?) -> Bool {
    guard let period else { return true }
    if let start, start.value > period.last { return false }
    if let end, end.value < period.first { return false }
    return true
  }
}
