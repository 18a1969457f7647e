@testable import Coverage

/// A plain evaluator: goes through every point of a small space and every rule at each.
struct Oracle {
  let table: DecisionTable
  /// All points that are not impossible.
  let points: [[Int]]
  /// For each of these points the rules that match it, ascending.
  private let matches: [[Int]: [Int]]

  init(_ table: DecisionTable) {
    self.table = table
    let points = Self.points(table.space).filter { point in
      !table.space.excluded.contains { $0.contains(point) }
    }
    self.points = points
    let matches = points.map { point in
      table.rules.indices.filter { index in
        zip(table.rules[index].box.sets, point).allSatisfy { $0.contains($1) }
      }
    }
    self.matches = Dictionary(uniqueKeysWithValues: zip(points, matches))
  }

  static func points(_ space: Space) -> [[Int]] {
    space.axes.reduce([[]]) { points, axis in
      points.flatMap { point in (0..<axis.count).map { point + [$0] } }
    }
  }

  func matching(_ point: [Int]) -> [Int] { matches[point] ?? [] }

  func winners(_ point: [Int], without removed: Int? = nil) -> [Int] {
    let matching = matching(point).filter { $0 != removed }
    let lowest = matching.map { table.rules[$0].precedence }.min()
    return matching.filter { table.rules[$0].precedence == lowest }
  }

  /// What the winners give: an owner or a rule without one, each as a number of its own.
  func outcomes(_ point: [Int], without removed: Int? = nil) -> Set<Int> {
    Set(winners(point, without: removed).map(outcome))
  }

  func outcome(_ rule: Int) -> Int { table.rules[rule].outcome * 2 + (table.rules[rule].isOwning ? 1 : 0) }

  func gaps() -> Set<[Int]> { Set(points.filter { matching($0).isEmpty }) }

  func effective(_ rule: Int) -> Set<[Int]> {
    Set(points.filter { winners($0).contains(rule) })
  }

  /// Where two rules both win.
  func shared(_ one: Int, _ other: Int) -> Set<[Int]> {
    Set(points.filter { Set(winners($0)).isSuperset(of: [one, other]) })
  }

  func isRedundant(_ rule: Int) -> Bool {
    points.allSatisfy { outcomes($0) == outcomes($0, without: rule) }
  }

  func weight(_ point: [Int]) -> UInt128 {
    zip(table.space.axes, point).reduce(1) { $0 * UInt128($1.0.weights[$1.1]) }
  }

  func shares(where isInside: ([Int]) -> Bool = { _ in true }) -> Shares {
    var owned: UInt128 = 0
    var gap: UInt128 = 0
    var conflict: UInt128 = 0
    for point in points where isInside(point) {
      let outcomes = outcomes(point)
      if outcomes.count > 1 {
        conflict += weight(point)
      } else if let outcome = outcomes.first, outcome % 2 == 1 {
        owned += weight(point)
      } else {
        gap += weight(point)
      }
    }
    return Shares(owned: owned, gap: gap, conflict: conflict)
  }
}
