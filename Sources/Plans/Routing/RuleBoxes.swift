import Coverage
import Diagnostics
import Vocabulary

/// Turns what a rule asks into a box of the routing space.
struct RuleBoxes {
  let axes: [RoutingAxis]
  let places: PlaceScheme
  /// Bands by field, for bounds that two bands claim.
  private let bands: [Field: [Band]]
  /// What rules list by field, for "rest".
  private let listed: [Field: Set<Int>]

  init(axes: [RoutingAxis], rules: [Rule], places: PlaceScheme) {
    self.axes = axes
    self.places = places
    var bands: [Field: [Band]] = [:]
    for condition in rules.flatMap(\.conditions) {
      if case .bands(let asked) = condition.asked.value { bands[condition.field, default: []] += asked }
    }
    self.bands = bands
    var listed: [Field: Set<Int>] = [:]
    for rule in rules {
      for condition in rule.conditions {
        let field = AxisCutting.field(of: condition)
        guard let axis = axes.first(where: { $0.field == field }) else { continue }
        switch condition.asked.value {
        case .terms(let asked) where !asked.terms.isEmpty:
          let keys = Set(asked.terms.map(\.key))
          listed[field, default: []].formUnion(
            axis.atoms.indices.filter {
              if case .term(let term) = axis.atoms[$0] { keys.contains(term.key) } else { false }
            })
        case .places(let asked) where !asked.places.isEmpty:
          listed[field, default: []].formUnion(
            axis.atoms.indices.filter { Self.matches(axis.atoms[$0], any: asked.places, places) })
        default: break
        }
      }
    }
    self.listed = listed
  }

  /// The box of a rule; a side without atoms means that no lead can match.
  func box(of rule: Rule, period: Period?) -> Box {
    Box(axes.map { axis in side(of: rule, axis, period: period) })
  }

  private func side(of rule: Rule, _ axis: RoutingAxis, period: Period?) -> AtomSet {
    var chosen = Set(axis.atoms.indices)
    if axis.field == "date" {
      chosen = chosen.filter { atom in
        guard case .numbers(let days) = axis.atoms[atom] else { return true }
        return (rule.start.map { $0.value.dayNumber <= days.lowerBound } ?? true)
          && (rule.end.map { $0.value.dayNumber >= days.upperBound - 1 } ?? true)
      }
    }
    for condition in rule.conditions where AxisCutting.field(of: condition) == axis.field {
      chosen.formIntersection(atoms(of: axis, condition))
    }
    return AtomSet(chosen.sorted())
  }

  private func atoms(of axis: RoutingAxis, _ condition: Condition) -> Set<Int> {
    let all = Set(axis.atoms.indices)
    let unknown = Set(axis.atoms.indices.filter { axis.atoms[$0] == .unknown })
    switch condition.asked.value {
    case .any: return all
    case .unknown: return unknown
    case .terms(let asked):
      let except = indices(of: axis, Set(asked.except.map(\.key)))
      if asked.isRest {
        return all.subtracting(unknown).subtracting(listed[axis.field] ?? []).subtracting(except)
      }
      if asked.terms.isEmpty {
        return asked.except.isEmpty ? all : all.subtracting(unknown).subtracting(except)
      }
      return indices(of: axis, Set(asked.terms.map(\.key))).subtracting(except)
    case .places(let asked):
      let except = all.filter { Self.matches(axis.atoms[$0], any: asked.except, places) }
      if asked.isRest {
        return all.subtracting(unknown).subtracting(listed[axis.field] ?? []).subtracting(except)
      }
      if asked.places.isEmpty {
        return asked.except.isEmpty ? all : all.subtracting(unknown).subtracting(except)
      }
      return all.filter { Self.matches(axis.atoms[$0], any: asked.places, places) }.subtracting(except)
    case .bands(let asked):
      let among = bands[condition.field] ?? asked
      let ranges = asked.compactMap { BandBounds.settled($0, among: among) }
      return all.filter { atom in
        guard case .numbers(let run) = axis.atoms[atom] else { return false }
        return ranges.contains { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
      }
    case .postal(let asked):
      return all.filter { atom in
        guard case .place(let place) = axis.atoms[atom], let piece = place.postal else { return false }
        return asked.contains { piece.isInside($0) }
      }
    }
  }

  private func indices(of axis: RoutingAxis, _ keys: Set<String>) -> Set<Int> {
    Set(
      axis.atoms.indices.filter {
        if case .term(let term) = axis.atoms[$0] { keys.contains(term.key) } else { false }
      })
  }

  /// Whether a place atom lies in any of the named places.
  static func matches(_ atom: RoutingAxis.Atom, any named: [NamedPlace], _ places: PlaceScheme) -> Bool {
    guard case .place(let place) = atom else { return false }
    return named.contains { name in
      switch name.kind {
      case .country(let code): return place.country == code
      case .subdivision(let code): return place.subdivision == code
      case .region(let key):
        guard let region = places.region(key) else { return false }
        if region.countries.contains(place.country) { return true }
        return place.subdivision.map(region.subdivisions.contains) ?? false
      }
    }
  }
}
