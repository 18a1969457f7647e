import Coverage
import Diagnostics
import Vocabulary

/// Rules in, what holds of them over the whole space out.
enum RoutingProver {
  /// - Parameter effort: How much work the proof may take, in rules looked at; the usual if `nil`.
  static func prove(_ routing: Routing, _ lookup: RoutingLookup, effort: Int?) -> RoutingProof {
    RoutingProving(
      routing: routing, table: lookup.table, index: lookup.index,
      analysis: Analysis(of: lookup.table.decisions, budget: effort), telling: lookup.telling
    ).proof
  }
}

/// The steps of a proof over one table.
struct RoutingProving {
  let routing: Routing
  let table: RoutingTable
  let index: RuleIndex
  let analysis: Analysis
  let telling: RegionTelling

  var space: Space { table.decisions.space }

  fileprivate var proof: RoutingProof {
    guard !table.rules.isEmpty else {
      return .empty(table.decisions, contradictions: table.contradictions, telling: telling)
    }
    let gaps = analysis.gaps(within: space.declared)
    let caught = catchAllOnly
    let blank = unknownGaps
    let hairlines = hairlines
    let conflicts = conflicts
    let effective = table.rules.indices.map { analysis.effective($0) }
    let shadows = table.rules.indices.map { analysis.shadow($0) }
    let redundancies = redundancies(effective.map(\.boxes))
    let isOwning = Dictionary(
      zip(table.rules.map(\.id), table.decisions.rules.map(\.isOwning)),
      uniquingKeysWith: { first, _ in first })
    let told = zip(table.rules, effective).map { (rule: $0.id, regions: regions($1.boxes)) }
    var open: Set<RoutingProof.OpenQuestion> = []
    if analysis.shares.undecided > 0 { open.insert(.owners) }
    if !hairlines.isWhole || !([gaps, caught] + blank.map(\.region)).allSatisfy(\.isWhole) {
      open.insert(.gaps)
    }
    if !conflicts.isWhole { open.insert(.conflicts) }
    if effective.contains(where: { $0.undecided > 0 }) || shadows.contains(.undecided) {
      open.insert(.shadows)
    }
    if !redundancies.isWhole { open.insert(.redundancies) }
    return RoutingProof(
      gaps: regions(gaps.boxes), hairlineGaps: hairlines.told, catchAllOnly: regions(caught.boxes),
      unknownGaps: blank.compactMap { gap in
        gap.region.boxes.first.map { (gap.axis, telling.region($0)) }
      },
      conflicts: conflicts.told,
      shadows: table.rules.indices.compactMap { index in
        table.rules[index].id == routing.catchAll
          ? nil : shadow(shadows[index], of: index, effective: effective[index].boxes)
      },
      redundancies: redundancies.told, contradictions: table.contradictions,
      effective: told, unowned: told.filter { isOwning[$0.rule] == false }, shares: shares,
      open: RoutingProof.OpenQuestion.allCases.filter(open.contains), decisions: table.decisions,
      effectiveBoxes: zip(table.rules, effective).map { (rule: $0.id, boxes: $1.boxes) },
      positions: Dictionary(
        table.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }),
      ruleBoxes: Dictionary(
        zip(table.rules.map(\.id), table.decisions.rules.map(\.box)), uniquingKeysWith: { first, _ in first }),
      telling: telling)
  }

  private func regions(_ boxes: [Box]) -> [RoutingProof.Region] {
    boxes.map { telling.region($0) }
  }

  private var catchAllIndex: Int? { table.rules.firstIndex { $0.id == routing.catchAll } }

  var withoutCatchAll: Set<Int> {
    Set(table.rules.indices).subtracting(catchAllIndex.map { [$0] } ?? [])
  }

  private var catchAllOnly: Region {
    catchAllIndex.map { analysis.takenOnly(by: [$0], within: space.declared) } ?? .empty
  }

  /// Once for each axis: what nobody but a catch-all takes where the field is blank.
  private var unknownGaps: [(axis: RoutingAxis, region: Region)] {
    let others = withoutCatchAll
    let asked = routing.axes.indices.filter { routing.axes[$0].asksForUnknown }
    return asked.compactMap { index in
      space.unknown(onAxis: index).map { box in
        (routing.axes[index], analysis.gaps(within: box, among: others, asOneOf: asked.count))
      }
    }
  }

  private var conflicts: (told: [RoutingProof.Conflict], isWhole: Bool) {
    // Each is told and shown on its own.
    let found = analysis.conflicts(limit: 50_000)
    var isWhole = found.isComplete && found.pairs.allSatisfy(\.isCertain)
    let told = found.pairs.filter(\.isCertain).map { conflict in
      let region = conflict.region ?? analysis.region(of: conflict.first, conflict.second)
      isWhole = isWhole && region.undecided == 0
      return RoutingProof.Conflict(
        first: table.rules[conflict.first].id, second: table.rules[conflict.second].id,
        regions: regions(region.boxes))
    }
    return (told, isWhole)
  }

  private var shares: RoutingProof.Shares {
    let shares = analysis.shares
    return RoutingProof.Shares(
      owned: shares.owned, gap: shares.gap, conflict: shares.conflict, undecided: shares.undecided,
      total: shares.total, axes: routing.axes.map(\.field.description))
  }
}

extension Region {
  /// Whether nothing of it is left out.
  fileprivate var isWhole: Bool { undecided == 0 && isComplete }
}

extension RoutingProof {
  /// Of a plan without rules.
  static func empty(
    _ decisions: DecisionTable, contradictions: [Contradiction], telling: RegionTelling
  ) -> RoutingProof {
    RoutingProof(
      gaps: [], hairlineGaps: [], catchAllOnly: [], unknownGaps: [], conflicts: [], shadows: [],
      redundancies: [],
      contradictions: contradictions, effective: [],
      unowned: [], shares: Shares(owned: 0, gap: 0, conflict: 0, undecided: 0, total: 0, axes: []),
      open: [], decisions: decisions,
      effectiveBoxes: [], positions: [:], ruleBoxes: [:], telling: telling)
  }
}
