import Coverage

/// Generated decision tables in the shapes that are met or published.
struct CoverageTable {
  /// What an axis of a generated table holds.
  enum Column {
    /// So many names.
    case values(Int)
    /// Numbers from 0 up to a limit.
    case numbers(below: Int)
  }

  /// What a rule asks of a column.
  enum Condition {
    case values(AtomSet)
    case numbers(Stretch<Int>)
  }

  let columns: [Column]
  private(set) var rules: [(conditions: [Condition], priority: Int, owner: Int)] = []

  /// The same as a table over atoms.
  var decisions: DecisionTable {
    let sides = columns.indices.map { column in
      Side(columns[column], cutBy: rules.lazy.map { $0.conditions[column] })
    }
    let space = Space(axes: sides.enumerated().map { $1.axis(id: "\($0)") })
    return DecisionTable(
      space: space,
      rules: rules.map { rule in
        DecisionTable.Rule(
          box: Box(zip(sides, rule.conditions).map { $0.atoms(of: $1) }), precedence: rule.priority,
          outcome: rule.owner)
      })
  }

  /// A column cut into atoms.
  private struct Side {
    let count: Int
    let scale: Scale<Int>?

    init(_ column: Column, cutBy conditions: some Sequence<Condition>) {
      switch column {
      case .values(let count):
        self.count = count
        scale = nil
      case .numbers:
        let scale = Scale(
          cutBy: conditions.compactMap { condition -> Stretch<Int>? in
            if case .numbers(let stretch) = condition { stretch } else { nil }
          } + [Stretch(from: .before(0))])
        // There is nothing below zero.
        count = scale.count - 1
        self.scale = scale
      }
    }

    func axis(id: String) -> Axis {
      let thin = scale.map { scale in AtomSet((0..<count).filter { scale[$0 + 1].isThin }) }
      return Axis(id: id, count: count, thin: thin ?? AtomSet())
    }

    func atoms(of condition: Condition) -> AtomSet {
      switch condition {
      case .values(let set): return set
      case .numbers(let stretch):
        guard let atoms = scale?.atoms(of: stretch), let first = atoms.first, let last = atoms.last else {
          return AtomSet()
        }
        return AtomSet(max(0, first - 1)..<last)
      }
    }
  }

  private func whole(_ column: Int) -> Condition {
    switch columns[column] {
    case .values(let count): .values(AtomSet(0..<count))
    case .numbers: .numbers(Stretch(from: .before(0)))
    }
  }
}

// MARK: - Shapes

extension CoverageTable {
  /// Leaves of a random decision tree, of which every tenth was widened or narrowed by hand.
  static func tree(_ columns: [Column], rules count: Int, ordered: Bool, seed: UInt64) -> CoverageTable {
    var random = SampleRandom(seed: seed)
    var table = CoverageTable(columns: columns)
    var leaves = [columns.indices.map(table.whole)]
    while leaves.count < count {
      let place = Int.random(in: 0..<leaves.count, using: &random)
      let column = columns.indices.randomElement(using: &random) ?? 0
      guard let (low, high) = table.halves(of: leaves[place][column], column, &random) else { continue }
      var other = leaves[place]
      leaves[place][column] = low
      other[column] = high
      leaves.append(other)
    }
    leaves.shuffle(using: &random)
    for (place, leaf) in leaves.enumerated() {
      var conditions = leaf
      if random.percent(10) {
        let limited = columns.indices.filter { table.isLimited(leaf[$0], $0) }
        if let column = limited.randomElement(using: &random) {
          conditions[column] = table.slipped(leaf[column], column, &random)
        }
      }
      table.rules.append(
        (conditions, ordered ? place : 0, Int.random(in: 0..<40, using: &random)))
    }
    return table
  }

  /// Adds exceptions above the others, each a part of one of them, and a second owner for a few.
  mutating func addExceptions(percent: Int, seed: UInt64) {
    var random = SampleRandom(seed: seed)
    for rule in rules where random.percent(percent) {
      var conditions = rule.conditions
      for column in columns.indices where random.percent(40) {
        if let halves = halves(of: conditions[column], column, &random) { conditions[column] = halves.0 }
      }
      let priority = random.percent(20) ? rule.priority : -1 - rules.count
      rules.append((conditions, priority, Int.random(in: 0..<40, using: &random)))
    }
  }

  /// Rules that leave so many conditions of a hundred blank, and name a value, several or a band in the others.
  static func scattered(
    _ columns: [Column], rules count: Int, blank: Int, several: Int, ordered: Bool = true, seed: UInt64
  ) -> CoverageTable {
    var random = SampleRandom(seed: seed)
    var table = CoverageTable(columns: columns)
    while table.rules.count < count {
      let conditions = columns.indices.map { column in
        random.percent(blank) ? table.whole(column) : table.condition(on: column, several: several, &random)
      }
      // A rule without conditions would leave nothing to prove.
      guard zip(columns.indices, conditions).contains(where: { table.isLimited($1, $0) }) else { continue }
      table.rules.append(
        (conditions, ordered ? table.rules.count : 0, Int.random(in: 0..<20, using: &random)))
    }
    return table
  }

  /// Rules that each ask for three of many yes-or-no fields, which a lead may leave blank too.
  static func entangled(_ count: Int, fields: Int, ordered: Bool, seed: UInt64) -> CoverageTable {
    var random = SampleRandom(seed: seed)
    var table = CoverageTable(columns: Array(repeating: .values(3), count: fields))
    for place in 0..<count {
      var conditions = table.columns.indices.map(table.whole)
      for field in table.columns.indices.shuffled(using: &random).prefix(3) {
        conditions[field] = .values([Int.random(in: 0..<2, using: &random)])
      }
      table.rules.append((conditions, ordered ? place : 0, Int.random(in: 0..<5, using: &random)))
    }
    return table
  }

  /// A list that gives each of so many accounts to an owner, above rules that leave the account open.
  static func accounts(_ count: Int, above general: CoverageTable, seed: UInt64) -> CoverageTable {
    var random = SampleRandom(seed: seed)
    var table = CoverageTable(columns: [.values(count + 1)] + general.columns)
    let open = table.columns.indices.map(table.whole)
    for account in 0..<count {
      table.rules.append(([.values([account])] + open[1...], 0, Int.random(in: 0..<40, using: &random)))
    }
    table.rules += general.rules.map { ([open[0]] + $0.conditions, $0.priority + 1, $0.owner) }
    return table
  }

  private func condition(on column: Int, several: Int, _ random: inout SampleRandom) -> Condition {
    switch columns[column] {
    case .values(let count):
      guard random.percent(several) else { return .values([Int.random(in: 0..<count, using: &random)]) }
      let chosen = (0..<count).filter { _ in random.percent(40) }
      return .values(chosen.isEmpty ? [0] : AtomSet(chosen))
    case .numbers(let limit):
      let low = Int.random(in: 0..<limit, using: &random)
      return .numbers(
        Stretch(from: .before(low), to: .before(Int.random(in: low + 1...limit, using: &random))))
    }
  }

  /// Cuts a condition in two; `nil` if it holds a single value.
  private func halves(of condition: Condition, _ column: Int, _ random: inout SampleRandom) -> (
    Condition, Condition
  )? {
    switch condition {
    case .values(let set):
      guard set.count > 1 else { return nil }
      let shuffled = Array(set).shuffled(using: &random)
      let size = Int.random(in: 1..<shuffled.count, using: &random)
      return (.values(AtomSet(shuffled[..<size])), .values(AtomSet(shuffled[size...])))
    case .numbers(let stretch):
      let (low, high) = ends(of: stretch, column)
      guard high - low > 1 else { return nil }
      let middle = Int.random(in: low + 1..<high, using: &random)
      return (
        .numbers(Stretch(from: stretch.lower, to: .before(middle))),
        .numbers(Stretch(from: .before(middle), to: stretch.upper))
      )
    }
  }

  private func isLimited(_ condition: Condition, _ column: Int) -> Bool {
    switch (condition, columns[column]) {
    case (.values(let set), .values(let count)): set.count < count
    case (.numbers(let stretch), _): stretch.upper != nil || stretch.lower != .before(0)
    case (.values, _): true
    }
  }

  /// A condition one value, or a bound by up to a tenth of its length, wider or narrower.
  private func slipped(_ condition: Condition, _ column: Int, _ random: inout SampleRandom) -> Condition {
    switch condition {
    case .values(let set):
      guard case .values(let count) = columns[column] else { return condition }
      let value = Int.random(in: 0..<count, using: &random)
      if !set.contains(value) { return .values(set.union([value])) }
      return set.count > 1 ? .values(set.subtracting([value])) : condition
    case .numbers(let stretch):
      let (low, high) = ends(of: stretch, column)
      let step = max(1, Int.random(in: 0...max(1, (high - low) / 10), using: &random))
      let way = random.percent(50) ? step : -step
      if stretch.upper == nil || stretch.lower != .before(0) && random.percent(50) {
        return .numbers(Stretch(from: .before(max(0, min(low + way, high - 1))), to: stretch.upper))
      }
      return .numbers(Stretch(from: stretch.lower, to: .before(max(low + 1, high + way))))
    }
  }

  private func ends(of stretch: Stretch<Int>, _ column: Int) -> (low: Int, high: Int) {
    var (low, high) = (0, 0)
    if case .numbers(let limit) = columns[column] { high = limit }
    if case .before(let value) = stretch.lower { low = value }
    if case .before(let value) = stretch.upper { high = value }
    return (low, high)
  }
}

extension SampleRandom {
  /// True so many times in a hundred on average.
  mutating func percent(_ share: Int) -> Bool { Int.random(in: 0..<100, using: &self) < share }
}
