import Foundation

@testable import Coverage

/// Small tables of every shape, numbered by their seed.
enum RandomTables {
  /// How many tables a long run asks for: `FAIRLEAD_TABLES=100000`.
  static let wanted = ProcessInfo.processInfo.environment["FAIRLEAD_TABLES"].flatMap(Int.init)

  /// Seeds from one on, each standing for the hundred tables from it on.
  static func hundreds(from first: UInt64) -> [UInt64] {
    (0..<max(1, (wanted ?? 1_000) / 100)).map { UInt64($0) * 100 + first }
  }

  static func table(_ seed: UInt64) -> DecisionTable {
    var random = SplitMix64(seed: seed)
    // Now and then an axis is longer than a word.
    let isLong = random.once(in: 20)
    let count = isLong ? 2 : Int.random(in: 1...4, using: &random)
    let axes = (0..<count).map { axis(number: $0, isLong: isLong && $0 == 0, &random) }
    let excluded = random.once(in: 3) ? (0..<2).map { _ in box(axes, any: 2, &random) } : []
    // Sheets with an order, without one, and with a few priorities that repeat.
    let style = Int.random(in: 0..<3, using: &random)
    let any = Int.random(in: 2...5, using: &random)
    let rules = (0..<Int.random(in: 0...12, using: &random)).map { index in
      let precedence = [index, 0, Int.random(in: 0..<3, using: &random)][style]
      let isOwning = !random.once(in: 6)
      return DecisionTable.Rule(
        box: box(axes, any: any, &random), precedence: precedence,
        outcome: Int.random(in: 0..<3, using: &random), isOwning: isOwning)
    }
    return DecisionTable(space: Space(axes: axes, excluded: excluded), rules: rules)
  }

  /// Twenty to a hundred rules on a long and two short axes, many of them a list of single values of the long one.
  static func crowd(_ seed: UInt64) -> DecisionTable {
    var random = SplitMix64(seed: seed + 7_000)
    let axes = [
      Axis(id: "long", count: Int.random(in: 30...110, using: &random)), Axis(id: "short", count: 5),
      Axis(id: "shorter", count: 4),
    ]
    let listed = Int.random(in: 0...50, using: &random)
    let isOrdered = random.once(in: 2)
    let rules = (0..<listed + Int.random(in: 20...50, using: &random)).map { index in
      let isListed = index < listed
      let value = AtomSet([Int.random(in: 0..<axes[0].count, using: &random)])
      return DecisionTable.Rule(
        box: isListed ? Box([value, axes[1].all, axes[2].all]) : box(axes, any: 3, &random),
        precedence: isOrdered ? index : isListed ? 0 : Int.random(in: 0...2, using: &random),
        outcome: Int.random(in: 0..<4, using: &random), isOwning: !random.once(in: 8))
    }
    return DecisionTable(space: Space(axes: axes), rules: rules)
  }

  private static func axis(number: Int, isLong: Bool, _ random: inout SplitMix64) -> Axis {
    let count = isLong ? Int.random(in: 66...140, using: &random) : Int.random(in: 1...4, using: &random)
    let weights = random.once(in: 2) ? nil : (0..<count).map { _ in Int.random(in: 0...3, using: &random) }
    return Axis(id: "axis \(number)", count: count, weights: weights, unknown: random.once(in: 3) ? 0 : nil)
  }

  /// A box whose conditions are blank `any - 1` times in `any` at most, else one value, several, or a run.
  private static func box(_ axes: [Axis], any: Int, _ random: inout SplitMix64) -> Box {
    Box(
      axes.map { axis in
        guard random.once(in: any) || random.once(in: 2) else { return axis.all }
        switch Int.random(in: 0..<8, using: &random) {
        case 0..<4: return [Int.random(in: 0..<axis.count, using: &random)]
        case 4, 5: return AtomSet((0..<axis.count).filter { _ in random.once(in: 2) })
        default:
          let start = Int.random(in: 0..<axis.count, using: &random)
          return AtomSet(start..<Int.random(in: start..<axis.count, using: &random) + 1)
        }
      })
  }
}
