import Coverage
import Diagnostics
import Vocabulary

/// Turns what a rule asks into a box of the routing space.
struct RuleBoxes {
  let axes: [AxisAtoms]
  /// Bands by field, for bounds that two bands claim.
  private let bands: [Field: BandBounds]
  /// What rules list by field, for "rest".
  private let listed: [Field: AtomSet]

  init(axes: [AxisAtoms], rules: [Rule]) {
    self.axes = axes
    var bands: [Field: [Band]] = [:]
    var terms: [Field: Set<Term>] = [:]
    var places: [Field: Set<NamedPlace>] = [:]
    for condition in rules.lazy.flatMap(\.conditions) {
      switch condition.asked.value {
      case .bands(let asked): bands[condition.field, default: []] += asked
      case .terms(let asked): terms[condition.field, default: []].formUnion(asked.terms)
      case .places(let asked): places["country", default: []].formUnion(asked.places)
      case .any, .unknown, .postal: break
      }
    }
    self.bands = bands.mapValues(BandBounds.init)
    listed = Dictionary(
      axes.map { atoms in
        let field = atoms.axis.field
        return (
          field, atoms.atoms(of: Array(terms[field] ?? [])).union(atoms.atoms(of: Array(places[field] ?? [])))
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The box of a rule; a side without atoms means that no lead can match.
  func box(of rule: Rule) -> Box {
    Box(axes.map { side(of: rule, $0) })
  }

  /// Conditions that exclude each other though each alone can be met; `nil` where one cannot be met by itself.
  func contradiction(in rule: Rule) -> [Condition]? {
    if rule.endsBeforeItStarts { return [] }
    for side in axes where side.axis.field != "date" {
      let own = rule.conditions.filter { AxisCutting.field(of: $0) == side.axis.field }
      let sets = own.map { atoms(askedBy: $0, on: side) }
      guard own.count > 1, sets.allSatisfy({ !$0.isEmpty }) else { continue }
      if sets.reduce(side.all, { $0.intersection($1) }).isEmpty { return own }
    }
    return nil
  }

  private func side(of rule: Rule, _ atoms: AxisAtoms) -> AtomSet {
    if atoms.axis.field == "date" { return days(of: rule, atoms) }
    return rule.conditions.reduce(atoms.all) { chosen, condition in
      guard AxisCutting.field(of: condition) == atoms.axis.field else { return chosen }
      return chosen.intersection(self.atoms(askedBy: condition, on: atoms))
    }
  }

  private func days(of rule: Rule, _ atoms: AxisAtoms) -> AtomSet {
    AtomSet(
      atoms.axis.atoms.indices.filter { index in
        guard case .numbers(let days) = atoms.axis.atoms[index] else { return true }
        return (rule.start.map { $0.value.dayNumber <= days.lowerBound } ?? true)
          && (rule.end.map { $0.value.dayNumber >= days.upperBound - 1 } ?? true)
      })
  }

  /// The atoms of its axis that a condition asks for.
  func atoms(askedBy condition: Condition, on atoms: AxisAtoms) -> AtomSet {
    switch condition.asked.value {
    case .any: return atoms.all
    case .unknown: return atoms.unknown.isEmpty ? atoms.atoms(of: [.anyOther]) : atoms.unknown
    case .terms(let asked):
      return chosen(
        atoms.atoms(of: asked.terms), except: atoms.atoms(of: asked.except), isRest: asked.isRest,
        isAll: asked.terms.isEmpty, hasExceptions: !asked.except.isEmpty, atoms)
    case .places(let asked):
      return chosen(
        atoms.atoms(of: asked.places), except: atoms.atoms(of: asked.except), isRest: asked.isRest,
        isAll: asked.places.isEmpty, hasExceptions: !asked.except.isEmpty, atoms)
    case .bands(let asked):
      let bounds = bands[condition.field] ?? BandBounds(asked)
      return atoms.atoms(of: asked.compactMap(bounds.settled))
    case .postal(let asked): return atoms.atoms(of: asked)
    }
  }

  private func chosen(
    _ named: AtomSet, except: AtomSet, isRest: Bool, isAll: Bool, hasExceptions: Bool, _ atoms: AxisAtoms
  ) -> AtomSet {
    if isRest {
      return atoms.known.subtracting(listed[atoms.axis.field] ?? AtomSet()).subtracting(except)
    }
    if isAll { return hasExceptions ? atoms.known.subtracting(except) : atoms.all }
    return named.subtracting(except)
  }
}

extension Rule {
  /// Whether its last day comes before its first, so that it never counts.
  var endsBeforeItStarts: Bool {
    if let start = start?.value, let end = end?.value { end < start } else { false }
  }
}
