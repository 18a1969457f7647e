@testable import Coverage

/// A small table over numbers and letters as it would be typed, with its own plain evaluator.
struct NumericTable {
  enum Condition {
    case any
    /// Ends, each included or not; without an end it goes on for ever.
    case band(from: Int?, isFromIncluded: Bool, to: Int?, isToIncluded: Bool)
    case letters(Set<Int>)
  }

  static let letterCount = 3
  /// For each axis, whether it is one of numbers.
  let isNumeric: [Bool]
  let rules: [(conditions: [Condition], precedence: Int, outcome: Int)]
  private let scales: [Scale<Double>]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed + 1_000_000)
    let isNumeric = (0..<Int.random(in: 1...5, using: &random)).map { _ in !random.once(in: 3) }
    // Few numbers where there are many axes, so that all points can be looked at.
    let highest = [0, 5, 4, 2, 1, 1][isNumeric.count]
    let style = Int.random(in: 0..<3, using: &random)
    let rules = (0..<Int.random(in: 1...8, using: &random)).map { index in
      (
        conditions: isNumeric.map { Self.condition(isNumeric: $0, upTo: highest, &random) },
        precedence: [index, 0, Int.random(in: 0..<3, using: &random)][style],
        outcome: Int.random(in: 0..<3, using: &random)
      )
    }
    self.isNumeric = isNumeric
    self.rules = rules
    scales = isNumeric.indices.map { axis in
      Scale(cutBy: rules.compactMap { Self.stretch($0.conditions[axis]) })
    }
  }

  private static func condition(isNumeric: Bool, upTo highest: Int, _ random: inout SplitMix64) -> Condition {
    if random.once(in: 4) { return .any }
    guard isNumeric else {
      return .letters(Set((0..<letterCount).filter { _ in random.once(in: 2) }))
    }
    let low = Int.random(in: 0...highest, using: &random)
    if random.once(in: 5) { return .band(from: low, isFromIncluded: true, to: low, isToIncluded: true) }
    let high = Int.random(in: low...highest, using: &random)
    return .band(
      from: random.once(in: 6) ? nil : low, isFromIncluded: random.once(in: 2),
      to: random.once(in: 6) ? nil : high, isToIncluded: random.once(in: 2))
  }

  private static func stretch(_ condition: Condition) -> Stretch<Double>? {
    guard case .band(let from, let isFromIncluded, let to, let isToIncluded) = condition else { return nil }
    let lower = from.map { isFromIncluded ? Bound.before(Double($0)) : .after(Double($0)) }
    let upper = to.map { isToIncluded ? Bound.after(Double($0)) : .before(Double($0)) }
    return Stretch(from: lower, to: upper)
  }

  var decisions: DecisionTable {
    let axes = isNumeric.indices.map { axis in
      Axis(id: "\(axis)", count: isNumeric[axis] ? scales[axis].count : Self.letterCount)
    }
    return DecisionTable(
      space: Space(axes: axes),
      rules: rules.map { rule in
        let sets = rule.conditions.enumerated().map { axis, condition in
          switch condition {
          case .any: axes[axis].all
          case .letters(let letters): AtomSet(letters.sorted())
          case .band: Self.stretch(condition).map(scales[axis].atoms(of:)) ?? AtomSet()
          }
        }
        return DecisionTable.Rule(box: Box(sets), precedence: rule.precedence, outcome: rule.outcome)
      })
  }

  /// A value of each atom of an axis: a number, a half between two, or a letter.
  func samples(ofAxis axis: Int) -> [Double] {
    guard isNumeric[axis] else { return (0..<Self.letterCount).map(Double.init) }
    var samples = Array(repeating: Double.nan, count: scales[axis].count)
    for value in stride(from: -1, through: 7, by: 0.5) { samples[scales[axis].atom(of: value)] = value }
    return samples
  }

  /// Whether a rule matches values, by the bounds as they were typed.
  func matches(_ rule: Int, _ values: [Double]) -> Bool {
    zip(rules[rule].conditions, values).allSatisfy { condition, value in
      switch condition {
      case .any: return true
      case .letters(let letters): return letters.contains(Int(value))
      case .band(let from, let isFromIncluded, let to, let isToIncluded):
        if let from, value < Double(from) || value == Double(from) && !isFromIncluded { return false }
        if let to, value > Double(to) || value == Double(to) && !isToIncluded { return false }
        return true
      }
    }
  }
}
