import Coverage
import Diagnostics
import Vocabulary

/// The routing rules as a decision table over a space of atoms.
struct RoutingTable {
  /// The rules that some lead can match, in order; they are the table's rules.
  let rules: [Rule]
  let decisions: DecisionTable
  /// Single units between typed bands that no band names, by axis and atom.
  let holes: [(axis: Int, atom: Int)]
  let atoms: [AxisAtoms]
  /// Turns rules into boxes of the space, also those that do not count.
  let boxes: RuleBoxes
  /// Rules that no lead can match, because what they ask for excludes itself.
  let contradictions: [RoutingProof.Contradiction]

  init(_ routing: Routing, roster: Roster, places: PlaceScheme, settings: Settings, knowsOwners: Bool) {
    let ordered = routing.ordered
    let atoms = routing.axes.map { AxisAtoms($0, places: places) }
    self.atoms = atoms
    let boxes = RuleBoxes(axes: atoms, rules: ordered)
    self.boxes = boxes
    let holes = Self.holes(in: routing.axes, rules: ordered)
    self.holes = holes
    let space = Space(
      axes: atoms.enumerated().map { index, side in
        let weightless = Set(holes.lazy.filter { $0.axis == index }.map(\.atom)).union(side.otherPostal)
        return Axis(
          id: side.axis.field.description, count: side.axis.atoms.count,
          weights: side.axis.atoms.indices.map { weightless.contains($0) ? 0 : 1 },
          unknown: side.unknown.first)
      }, excluded: routing.rules.filter(\.isOutOfScope).map(boxes.box).filter { !$0.isEmpty })
    var owners = OutcomeNumbers(roster: roster, settings: settings, knowsOwners: knowsOwners)
    var rules: [Rule] = []
    var entries: [DecisionTable.Rule] = []
    var contradictions: [RoutingProof.Contradiction] = []
    for (rule, precedence) in zip(ordered, routing.precedences) {
      let box = boxes.box(of: rule)
      guard !box.isEmpty, !rule.endsBeforeItStarts else {
        if let conditions = boxes.contradiction(in: rule) {
          contradictions.append(RoutingProof.Contradiction(rule: rule.id, conditions: conditions))
        }
        continue
      }
      // Rules that all apply together own together: none stands against another.
      let isJoint = routing.hitPolicies[rule.location.file] == .collect
      let outcome = isJoint ? owners.joint(of: rule) : owners.outcome(of: rule)
      rules.append(rule)
      entries.append(
        DecisionTable.Rule(
          box: box, precedence: precedence, outcome: outcome.number, isOwning: outcome.isOwning))
    }
    self.rules = rules
    self.contradictions = contradictions
    decisions = DecisionTable(space: space, rules: entries)
  }

  /// Atoms of one unit that no rule types as a band of its own.
  private static func holes(in axes: [RoutingAxis], rules: [Rule]) -> [(axis: Int, atom: Int)] {
    axes.enumerated().flatMap { index, axis -> [(axis: Int, atom: Int)] in
      guard axis.field != "date" else { return [] }
      let bands = rules.flatMap(\.conditions).filter { $0.field == axis.field }.flatMap {
        condition -> [Band] in
        if case .bands(let asked) = condition.asked.value { return asked }
        return []
      }
      let ranges = BandBounds.settled(bands)
      return axis.atoms.indices.filter { atom in
        guard case .numbers(let run) = axis.atoms[atom], run.upperBound != Int.max, run.count == 1 else {
          return false
        }
        return !ranges.contains(run)
      }.map { (index, $0) }
    }
  }

  /// Whether a band of the rule ends or begins beside a run.
  func touches(_ rule: Rule, field: Field, _ run: Range<Int>) -> Bool {
    rule.conditions.contains { condition in
      guard condition.field == field, case .bands(let asked) = condition.asked.value else { return false }
      return asked.compactMap(\.range).contains {
        $0.upperBound == run.lowerBound || $0.lowerBound == run.upperBound
      }
    }
  }

  /// The values that a rule types on each axis where it types several, each with its atoms.
  func typedValues(of rule: Rule) -> [(axis: Int, values: [(text: String, atoms: AtomSet)])] {
    atoms.indices.compactMap { index in
      let conditions = rule.conditions.filter { AxisCutting.field(of: $0) == atoms[index].axis.field }
      guard conditions.reduce(0, { $0 + Self.count(of: $1) }) > 1 else { return nil }
      return (index, conditions.flatMap { typed($0, on: atoms[index]) })
    }
  }

  private static func count(of condition: Condition) -> Int {
    switch condition.asked.value {
    case .any, .unknown: 0
    case .terms(let asked): asked.terms.count
    case .places(let asked): asked.places.count
    case .bands(let asked): asked.count
    case .postal(let asked): asked.count
    }
  }

  private func typed(_ condition: Condition, on axis: AxisAtoms) -> [(text: String, atoms: AtomSet)] {
    switch condition.asked.value {
    case .any, .unknown: []
    case .terms(let asked): asked.terms.map { ($0.text, axis.atoms(of: [$0])) }
    case .places(let asked): asked.places.map { ($0.text, axis.atoms(of: $0)) }
    case .bands(let asked):
      asked.compactMap { band in band.range.map { (condition.asked.written, axis.atoms(of: [$0])) } }
    case .postal(let asked): asked.map { ($0.description, axis.atoms(of: [$0])) }
    }
  }
}

/// Numbers for owners: rules with one number never conflict.
private struct OutcomeNumbers {
  let roster: Roster
  let settings: Settings
  let knowsOwners: Bool
  private var numbers: [[OwnerReference.Owner]: Int] = [:]

  init(roster: Roster, settings: Settings, knowsOwners: Bool) {
    self.roster = roster
    self.settings = settings
    self.knowsOwners = knowsOwners
  }

  mutating func outcome(of rule: Rule) -> (number: Int, isOwning: Bool) {
    guard let reference = rule.owner?.value, !reference.isUndecided, !reference.parties.isEmpty else {
      return (-1, false)
    }
    let owners = reference.parties.filter { $0.role != .backup }.map(\.owner)
    let number = numbers[owners] ?? numbers.count
    numbers[owners] = number
    return (number, owners.allSatisfy(isLiving))
  }

  /// One outcome for all rules of a sheet whose rules apply together.
  mutating func joint(of rule: Rule) -> (number: Int, isOwning: Bool) { (-2, outcome(of: rule).isOwning) }

  private func isLiving(_ owner: OwnerReference.Owner) -> Bool {
    switch owner {
    case .unknown: !knowsOwners
    case .member(let id):
      roster.member(id).map { !$0.hasLeft(before: settings.period?.first ?? settings.asOf) } ?? false
    case .group, .partner, .accountOwner: true
    }
  }
}

extension Roster.Member {
  /// Whether the roster says that they are gone by a day.
  package func hasLeft(before day: CalendarDate?) -> Bool {
    guard let end = end?.value, let day else { return status?.value == "left" }
    return end < day
  }
}
