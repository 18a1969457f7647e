import Coverage
import Vocabulary

extension RoutingProving {
  /// What earlier rules take from a rule; `nil` where they take nothing worth telling.
  func shadow(_ shadow: Shadow?, of index: Int, effective: [Box]) -> RoutingProof.Shadow? {
    let id = table.rules[index].id
    if case .whole(let cover) = shadow {
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
