import Coverage
import Diagnostics
import Vocabulary

/// Rules in, what holds of them over the whole space out.
enum RoutingProver {
  static func prove(_ routing: Routing, _ lookup: RoutingLookup) -> RoutingProof {
    Proving(
      routing: routing, table: lookup.table, index: lookup.index,
      analysis: Analysis(of: lookup.table.decisions), telling: lookup.telling
    ).proof
  }
}

/// The steps of a proof over one table.
private struct Proving {
  let routing: Routing
  let table: RoutingTable
  let index: RuleIndex
  let analysis: Analysis
  let telling: RegionTelling

  private var space: Space { table.decisions.space }

  var proof: RoutingProof {
    guard !table.rules.isEmpty else {
      return .empty(table.decisions, contradictions: table.contradictions, telling: telling)
    }
    let gaps = analysis.gaps(within: space.declared)
    let conflicts = conflicts
    let effective = table.rules.indices.map {
      (rule: table.rules[$0].id, boxes: analysis.effective($0).boxes)
    }
    let isOwning = Dictionary(
      zip(table.rules.map(\.id), table.decisions.rules.map(\.isOwning)),
      uniquingKeysWith: { first, _ in first })
    let told = effective.map { (rule: $0.rule, regions: regions($0.boxes)) }
    return RoutingProof(
      gaps: regions(gaps.boxes), hairlineGaps: hairlines, catchAllOnly: catchAllOnly,
      unknownGaps: unknownGaps,
      conflicts: conflicts.map(\.told),
      shadows: table.rules.indices.compactMap { index in
        table.rules[index].id == routing.catchAll ? nil : shadow(of: index, effective: effective[index].boxes)
      },
      redundancies: redundancies(effective.map(\.boxes)), contradictions: table.contradictions,
      effective: told, unowned: told.filter { isOwning[$0.rule] == false }, shares: shares,
      decisions: table.decisions,
      effectiveBoxes: effective,
      positions: Dictionary(
        effective.enumerated().map { ($1.rule, $0) }, uniquingKeysWith: { first, _ in first }),
      ruleBoxes: Dictionary(
        zip(table.rules.map(\.id), table.decisions.rules.map(\.box)), uniquingKeysWith: { first, _ in first }),
      gapBoxes: gaps.boxes, conflictBoxes: conflicts.flatMap(\.boxes), telling: telling)
  }

  private func regions(_ boxes: [Box]) -> [RoutingProof.Region] {
    boxes.map { telling.region($0) }
  }

  private var catchAllIndex: Int? { table.rules.firstIndex { $0.id == routing.catchAll } }

  private var withoutCatchAll: Set<Int> {
    Set(table.rules.indices).subtracting(catchAllIndex.map { [$0] } ?? [])
  }

  private var catchAllOnly: [RoutingProof.Region] {
    guard let index = catchAllIndex else { return [] }
    return regions(analysis.takenOnly(by: [index], within: space.declared).boxes)
  }

  /// Once for each axis: the largest part that nobody but a catch-all takes where the field is blank.
  private var unknownGaps: [(axis: RoutingAxis, region: RoutingProof.Region)] {
    let others = withoutCatchAll
    return routing.axes.indices.compactMap { index in
      guard routing.axes[index].asksForUnknown, let box = space.unknown(onAxis: index) else { return nil }
      let region = analysis.gaps(within: box, among: others)
      return region.boxes.first.map { (routing.axes[index], telling.region($0)) }
    }
  }

  private var conflicts: [(told: RoutingProof.Conflict, boxes: [Box])] {
    analysis.conflicts().filter(\.isCertain).map { conflict in
      let boxes = (conflict.region ?? analysis.region(of: conflict.first, conflict.second)).boxes
      return (
        RoutingProof.Conflict(
          first: table.rules[conflict.first].id, second: table.rules[conflict.second].id,
          regions: regions(boxes)), boxes
      )
    }
  }

  private var shares: RoutingProof.Shares {
    let shares = analysis.shares
    return RoutingProof.Shares(
      owned: shares.owned, gap: shares.gap, conflict: shares.conflict,
      total: shares.owned + shares.gap + shares.conflict, axes: routing.axes.map(\.field.description))
  }
}

// MARK: - Rules that are not needed

extension Proving {
  private func redundancies(_ effective: [[Box]]) -> [RoutingProof.Redundancy] {
    return table.rules.indices.compactMap { index in
      guard table.rules[index].id != routing.catchAll, table.decisions.rules[index].isOwning,
        !analysis.neverFires(index), analysis.isRedundant(index)
      else { return nil }
      return RoutingProof.Redundancy(
        rule: table.rules[index].id,
        heirs: heirs(of: effective[index], without: index).map { table.rules[$0].id })
    }
  }

  /// The rules that take what a rule would leave, in order.
  private func heirs(of boxes: [Box], without rule: Int) -> [Int] {
    let precedence = table.decisions.rules[rule].precedence
    var left = boxes
    var heirs: [Int] = []
    for index in index.candidates(table.decisions.rules[rule].box) where index != rule && !left.isEmpty {
      let other = table.decisions.rules[index]
      guard other.precedence >= precedence, left.contains(where: { $0.intersects(other.box) }) else {
        continue
      }
      heirs.append(index)
      left = left.flatMap { $0.subtracting(other.box) }
    }
    return heirs
  }
}

// MARK: - Holes of one unit

extension Proving {
  /// A number between two bands that no rule takes, though rules take what lies on both sides of it.
  private var hairlines: [RoutingProof.Region] {
    let others = withoutCatchAll
    let taking = table.rules.indices.filter(others.contains).map { table.decisions.rules[$0] }
    return table.holes.compactMap { hole in
      let axis = routing.axes[hole.axis]
      let weights = space.axes[hole.axis].weights
      guard case .numbers(let run) = axis.atoms[hole.atom], hole.atom > 0, hole.atom + 1 < weights.count,
        weights[hole.atom + 1] > 0
      else { return nil }
      // Where a neighbour is a gap too, the hole is only the edge of it: it counts as taken here.
      let wider = [hole.atom - 1, hole.atom + 1].flatMap { neighbour in
        let beside = space.declared.replacing(axis: hole.axis, with: [neighbour])
        return analysis.gaps(within: beside, among: others).boxes
      }
      let taken =
        taking
        + wider.map { box in
          DecisionTable.Rule(
            box: box.replacing(axis: hole.axis, with: [hole.atom]), precedence: 0, outcome: 0)
        }
      let box = space.declared.replacing(axis: hole.axis, with: [hole.atom])
      let open = Analysis(of: DecisionTable(space: space, rules: taken)).gaps(within: box)
      guard let largest = open.boxes.first else { return nil }
      let hairline = RoutingProof.Hairline(
        axis: axis.field.description, value: telling.phrase(of: [hole.atom], on: hole.axis),
        rules: table.rules.filter { table.touches($0, field: axis.field, run) }.map(\.id))
      return telling.region(largest, hairline: hairline)
    }
  }
}

// MARK: - Shadows

extension Proving {
  private func shadow(of index: Int, effective: [Box]) -> RoutingProof.Shadow? {
    let id = table.rules[index].id
    if case .whole(let cover) = analysis.shadow(index) {
      return RoutingProof.Shadow(
        rule: id, isWhole: true, blockers: blockers(cover), taken: [])
    }
    let parts = taken(from: index)
    if !parts.isEmpty {
      return RoutingProof.Shadow(
        rule: id, isWhole: false,
        blockers: parts.map(\.by).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        taken: parts)
    }
    return leftovers(of: index, effective: effective)
  }

  private func blockers(_ cover: Cover) -> [Rule.ID] {
    // One rule that takes all of it says enough; of several the one with another owner must be among them.
    let rival = cover.blockers.count == 1 ? nil : cover.rival
    return Set(cover.blockers + (rival.map { [$0] } ?? [])).sorted().map { table.rules[$0].id }
  }

  /// Values that the rule itself types and that earlier rules with another owner take whole.
  private func taken(from index: Int) -> [RoutingProof.Shadow.Taken] {
    let rule = table.rules[index]
    let box = table.decisions.rules[index].box
    var taken: [RoutingProof.Shadow.Taken] = []
    for (axis, values) in table.typedValues(of: rule) where values.count > 1 {
      for value in values {
        let side = value.atoms.intersection(box.sets[axis])
        guard !side.isEmpty else { continue }
        let part = box.replacing(axis: axis, with: side)
        guard let cover = analysis.cover(of: part, before: index), let rival = cover.rival else { continue }
        let by = table.rules[rival].id
        if let known = taken.firstIndex(where: { $0.by == by }) {
          taken[known] = RoutingProof.Shadow.Taken(
            by: by, region: taken[known].region, values: taken[known].values + [value.text])
        } else {
          taken.append(
            RoutingProof.Shadow.Taken(
              by: by, region: telling.region(part), values: [value.text]))
        }
      }
    }
    return taken
  }

  /// A rule that is left only countries that came along with a region, and blank fields.
  private func leftovers(of index: Int, effective: [Box]) -> RoutingProof.Shadow? {
    guard let axis = routing.axes.firstIndex(where: { $0.field == "country" }) else { return nil }
    let box = table.decisions.rules[index].box
    let rule = table.rules[index]
    guard rule.conditions.contains(where: { AxisCutting.placeFields.contains($0.field) }) else { return nil }
    let left = effective.reduce(AtomSet()) { $0.union($1.sets[axis]) }
    guard !left.isEmpty, left.count < box.sets[axis].count else { return nil }
    let isOnlyUnnamed = left.allSatisfy { atom in
      guard case .place(let place) = routing.axes[axis].atoms[atom] else { return false }
      return !telling.places.named.contains(place.country) && !place.country.hasPrefix("~")
    }
    guard isOnlyUnnamed else { return nil }
    let lost = box.replacing(axis: axis, with: box.sets[axis].subtracting(left))
    guard let cover = analysis.cover(of: lost, before: index), let rival = cover.rival else { return nil }
    return RoutingProof.Shadow(
      rule: rule.id, isWhole: false, blockers: blockers(cover),
      taken: [
        RoutingProof.Shadow.Taken(
          by: table.rules[rival].id, region: telling.region(lost),
          values: ["everything but " + telling.phrase(of: left, on: axis)])
      ])
  }
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
      unowned: [], shares: Shares(owned: 0, gap: 0, conflict: 0, total: 0, axes: []), decisions: decisions,
      effectiveBoxes: [], positions: [:], ruleBoxes: [:], gapBoxes: [], conflictBoxes: [], telling: telling)
  }
}
