import Coverage
import Foundation

extension Section {
  /// Decision tables: the pass that counts shares, then gaps, conflicts, shadows with blockers, redundancy, hairlines.
  static let coverage = Section(
    name: "coverage",
    title: """
      Coverage: everything proved about a table (ms of one core; floor: all bounds of all rules, sorted; \
      pass: shares, gaps and who decides; boxes: gaps as listed; swept: as the published sweep along the axes lists \
      them, where that ends soon; leads: routed in bulk)
      """,
    columns: [
      "rules", "axes", "floor", "pass", "gaps", "conflicts", "shadows", "redundancy", "all", "all / floor",
      "µs / rule", "boxes", "swept", "pairs", "dead", "redundant", "hairlines", "MB", "million leads/s",
    ], cases: lending + [Case(name: "lending, all 21", measure: allLending)] + routing + others)

  private static let lending: [Case] = lendingSizes.map { columns, rules in
    Case(name: "lending, \(columns) columns, \(rules)") { coverage(lendingTable(columns, rules)) }
  }

  private static let routing: [Case] = [1_000, 10_000, 100_000].map { rules in
    Case(name: "routing, \(rules)") {
      var table = CoverageTable.tree(
        routingColumns, rules: rules * 10 / 11, ordered: true, seed: UInt64(rules))
      table.addExceptions(percent: 10, seed: 7)
      return coverage(table)
    }
  }

  private static let others: [Case] = [
    Case(name: "40 % blank, in order") { coverage(wildcards(ordered: true)) },
    Case(name: "40 % blank, equals") { coverage(wildcards(ordered: false)) },
    Case(name: "sets on every axis") {
      coverage(.scattered(routingColumns, rules: 1_001, blank: 0, several: 100, seed: 4))
    },
    Case(name: "values, sets and bands") {
      coverage(.scattered(routingColumns, rules: 3_000, blank: 0, several: 30, seed: 5))
    },
    Case(name: "20,000 accounts") {
      let general = CoverageTable.scattered(routingColumns, rules: 1_000, blank: 40, several: 30, seed: 6)
      return coverage(.accounts(20_000, above: general, seed: 9))
    },
    // No way to cut helps: the effort ends before the questions do.
    Case(name: "3 of 30 fields, in order") { coverage(.entangled(130, fields: 30, ordered: true, seed: 30)) },
    Case(name: "3 of 30 fields, equals") { coverage(.entangled(130, fields: 30, ordered: false, seed: 30)) },
    Case(name: "7,200 for the same leads") {
      coverage(
        .scattered([.values(2), .values(2)], rules: 7_200, blank: 33, several: 0, ordered: false, seed: 8))
    },
  ]
}

// MARK: - Tables

extension Section {
  private static let lendingSizes = [3, 5, 7, 9, 11, 13, 15].flatMap { columns in
    [500, 1_000, 1_500].map { (columns: columns, rules: $0) }
  }

  /// Amounts, grades, incomes, purposes, states and so on of loans.
  private static let lendingColumns: [CoverageTable.Column] = [
    .numbers(below: 40_000), .values(7), .numbers(below: 300_000), .values(12), .numbers(below: 4_000),
    .values(50), .numbers(below: 10_000), .values(35), .numbers(below: 100_000), .values(3),
    .numbers(below: 900), .values(6), .numbers(below: 60), .values(4), .numbers(below: 2_000),
  ]

  /// Segments, regions, products, lead sources and deal sizes.
  private static let routingColumns: [CoverageTable.Column] = [
    .values(8), .values(24), .values(12), .values(6), .numbers(below: 1_000_000),
  ]

  private static func lendingTable(_ columns: Int, _ rules: Int) -> CoverageTable {
    .tree(
      Array(lendingColumns.prefix(columns)), rules: rules, ordered: false,
      seed: UInt64(columns * 10_000 + rules))
  }

  private static func wildcards(ordered: Bool) -> CoverageTable {
    .scattered(
      [.values(8), .values(24), .values(12)] + routingColumns.suffix(1)
        + routingColumns.suffix(1),
      rules: 1_000, blank: 40, several: 30, ordered: ordered, seed: 3)
  }
}

// MARK: - Measuring

extension Section {
  private static func coverage(_ generated: CoverageTable) -> [String] {
    let table = generated.decisions
    let report = CoverageReport(of: table)
    let times = [report.pass, report.gaps, report.conflicts, report.shadows, report.redundancy]
    let peak = Usage.peakMemory
    return ["\(table.rules.count)", "\(table.space.axes.count)", format(report.floor, 1)]
      + times.map { format($0, 1) }
      + [
        format(report.all, 1), format(report.all / report.floor, 0),
        format(report.all * 1_000 / Double(table.rules.count), 1),
        "\(report.boxes)\(report.isComplete ? "" : "+")", report.swept.map(String.init) ?? "-",
        "\(report.pairs)", "\(report.dead)",
        "\(report.redundant)", "\(report.hairlines)", format(Double(peak) / 1_000_000, 0),
        format(leadsPerSecond(table) / 1_000_000, 1),
      ]
  }

  /// The sums over all tables of loans.
  private static func allLending() -> [String] {
    let reports = lendingSizes.map { CoverageReport(of: lendingTable($0.columns, $0.rules).decisions) }
    func sum(_ part: (CoverageReport) -> Double) -> String { format(reports.reduce(0) { $0 + part($1) }, 1) }
    func count(_ part: (CoverageReport) -> Int) -> String { "\(reports.reduce(0) { $0 + part($1) })" }
    return [
      "", "", sum(\.floor), sum(\.pass), sum(\.gaps), sum(\.conflicts), sum(\.shadows), sum(\.redundancy),
      sum(\.all), "", "", count(\.boxes), swept(reports), count(\.pairs), count(\.dead), count(\.redundant),
      count(\.hairlines),
      format(Double(Usage.peakMemory) / 1_000_000, 0), "",
    ]
  }

  /// Ours as a part of theirs over the tables for which both are known.
  private static func swept(_ reports: [CoverageReport]) -> String {
    let both = reports.filter { $0.swept != nil }
    let (ours, theirs) = (both.reduce(0) { $0 + $1.boxes }, both.reduce(0) { $0 + ($1.swept ?? 0) })
    let longer = both.count { $0.boxes > $0.swept ?? 0 }
    return "\(theirs) of \(both.count) tables, ours \(ours * 100 / max(1, theirs)) %, longer on \(longer)"
  }

  private static func leadsPerSecond(_ table: DecisionTable) -> Double {
    let router = Router(of: table)
    var random = SampleRandom(seed: 77)
    let count = 1_000_000
    var points: [UInt32] = []
    points.reserveCapacity(count * table.space.axes.count)
    for _ in 0..<count {
      for axis in table.space.axes { points.append(.random(in: 0..<UInt32(axis.count), using: &random)) }
    }
    var owned = 0
    let routed = Usage.least(ofRuns: 3) { router.route(points) { if case .rule = $0 { owned += 1 } } }
    return Double(count) / routed.seconds
  }

  private static func format(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}

/// What a full report over a table says, and the milliseconds that each part of it took.
private struct CoverageReport {
  let floor, pass, gaps, conflicts, shadows, redundancy: Double
  let boxes, pairs, dead, redundant, hairlines: Int
  let isComplete: Bool
  let swept: Int?

  var all: Double { pass + gaps + conflicts + shadows + redundancy }

  init(of table: DecisionTable) {
    func measured<Result>(_ body: () -> Result) -> (milliseconds: Double, result: Result) {
      let measured = Usage.least(ofRuns: 1, body)
      return (measured.seconds * 1_000, measured.result)
    }
    floor = measured { Self.sortedBounds(of: table) }.milliseconds
    let analysis = measured { Analysis(of: table) }
    pass = analysis.milliseconds
    let proof = analysis.result
    let gaps = measured {
      let region = proof.gaps()
      return (region: region, hairlines: region.boxes.filter { !table.space.hairlines(of: $0).isEmpty })
    }
    self.gaps = gaps.milliseconds
    boxes = gaps.result.region.boxes.count
    isComplete = gaps.result.region.isComplete
    swept = table.space.excluded.isEmpty ? SweptGaps.count(in: table, limit: 30_000_000) : nil
    hairlines = gaps.result.hairlines.count
    let conflicts = measured { proof.conflicts() }
    self.conflicts = conflicts.milliseconds
    pairs = conflicts.result.pairs.count
    let shadows = measured { table.rules.indices.compactMap(proof.shadow) }
    self.shadows = shadows.milliseconds
    dead = shadows.result.count { if case .whole = $0 { true } else { false } }
    let redundancy = measured { table.rules.indices.filter(proof.isRedundant) }
    self.redundancy = redundancy.milliseconds
    redundant = redundancy.result.count
  }

  private static func sortedBounds(of table: DecisionTable) -> Int {
    table.space.axes.indices.reduce(0) { sum, axis in
      let sets = table.rules.lazy.map { $0.box.sets[axis] }
      let bounds = (sets.map { $0.first ?? 0 } + sets.map { $0.last ?? 0 }).sorted()
      return sum + bounds[bounds.count / 2]
    }
  }
}
