import Coverage
import Diagnostics
import Vocabulary

/// Finds the place of leads in the routing space of one plan.
struct LeadPlacing {
  let axes: [AxisAtoms]
  let telling: RegionTelling

  /// A lead whose fields have the values that conditions of one value each ask for.
  ///
  /// - Parameters:
  ///   - day: When the lead comes in, for rules that count on some days only.
  ///   - remarks: What reading its cells left in doubt.
  func lead(with conditions: [Condition], on day: CalendarDate?, remarks: [PlanRemark] = []) -> Lead {
    var doubts = remarks.compactMap(Lead.Doubt.init)
    let unread = Set(remarks.map(\.written))
    var sets: [AtomSet] = []
    var values: [Lead.Value] = []
    for (index, side) in axes.enumerated() {
      let own = conditions.filter { AxisCutting.field(of: $0) == side.axis.field && !$0.isUnread }
      let doubted = doubts.count
      var found = set(on: index, own, day: day, doubts: &doubts, unread: unread)
      if found.isEmpty { found = blank(on: side) }
      sets.append(found)
      values.append(
        Lead.Value(
          axis: side.axis.field.description, title: side.axis.title,
          text: found == blank(on: side) && side.axis.field != "date"
            ? nil
            : (doubts.count == doubted ? words(of: own, on: index) : nil) ?? text(of: found, on: index)))
    }
    let known = Set(axes.map(\.axis.field))
    for condition in conditions where !known.contains(AxisCutting.field(of: condition)) {
      // The accounts sheet asks for accounts, whether or not a rule does.
      guard condition.field != "account" else { continue }
      doubts.append(.unasked(field: condition.asked.location.column ?? condition.field.description))
    }
    return Lead(
      box: Box(sets), values: values,
      account: conditions.lazy.filter { $0.field == "account" }.compactMap(\.firstTerm).first,
      doubts: doubts)
  }

  /// Where a field is blank; an axis of accounts has no blank: a lead without one is nobody's by name.
  private func blank(on side: AxisAtoms) -> AtomSet {
    side.unknown.isEmpty ? side.atoms(of: [.anyOther]) : side.unknown
  }

  /// Amounts and places as the lead has them, which may be finer than any rule asks.
  private func words(of conditions: [Condition], on index: Int) -> String? {
    let words = conditions.compactMap { condition -> String? in
      switch condition.asked.value {
      case .bands(let bands): bands.first.flatMap { telling.phrase(of: $0, on: index) }
      case .places(let asked):
        asked.places.isEmpty ? nil : asked.places.map(\.text).joined(separator: ", ")
      case .postal: condition.asked.written
      case .any, .unknown, .terms: nil
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A value as a lead would carry it.
  private func text(of found: AtomSet, on index: Int) -> String {
    guard let first = found.first, case .term = axes[index].axis.atoms[first] else {
      return telling.phrase(of: found, on: index)
    }
    return RegionTelling.joined(found.map { telling.text(of: axes[index].axis.atoms[$0]) })
  }

  private func set(
    on index: Int, _ conditions: [Condition], day: CalendarDate?, doubts: inout [Lead.Doubt],
    unread: Set<String>
  ) -> AtomSet {
    let side = axes[index]
    if side.axis.field == "date" { return self.day(day, on: side) }
    if side.axis.field == "country" { return places(conditions, on: index, &doubts, unread) }
    var found: AtomSet?
    for condition in conditions {
      var atoms = AtomSet()
      switch condition.asked.value {
      case .any, .unknown: continue
      case .terms(let asked):
        atoms = side.atoms(of: asked.terms)
        // Values that no rule names have one atom, where the axis has room for them.
        if atoms.isEmpty { atoms = side.atoms(of: [.anyOther]) }
      case .bands(let bands): atoms = side.atoms(meeting: bands.compactMap(\.range))
      case .places, .postal: continue
      }
      if atoms.isEmpty, !unread.contains(condition.asked.written) { doubts.append(outside(condition, index)) }
      found = found.map { $0.intersection(atoms) } ?? atoms
    }
    return found ?? AtomSet()
  }

  private func day(_ day: CalendarDate?, on side: AxisAtoms) -> AtomSet {
    let runs = side.axis.atoms.indices.filter { index in
      guard case .numbers(let days) = side.axis.atoms[index], let day else { return false }
      return days.contains(day.dayNumber)
    }
    // A day outside the period is the nearest one in it.
    guard runs.isEmpty else { return AtomSet(runs) }
    guard let day, case .numbers(let first) = side.axis.atoms.first, day.dayNumber >= first.lowerBound else {
      return [0]
    }
    return [side.axis.atoms.count - 1]
  }

  private func outside(_ condition: Condition, _ index: Int) -> Lead.Doubt {
    let side = axes[index]
    let known =
      side.countries.isEmpty
      ? side.known.filter { side.axis.atoms[$0] != .term(.anyOther) }.map { text(of: [$0], on: index) }
      : side.countries.map { telling.places.text(ofCountry: $0.code) }
    return .outside(
      field: condition.asked.location.column ?? side.axis.title, written: condition.asked.written,
      known: known, closest: Similarity.closest(to: condition.asked.written, among: known))
  }
}

// MARK: - Places

extension LeadPlacing {
  /// The part of a country that a lead comes from; without a state or code it is the rest that no rule picks out.
  private func places(
    _ conditions: [Condition], on index: Int, _ doubts: inout [Lead.Doubt], _ unread: Set<String>
  ) -> AtomSet {
    let side = axes[index]
    var found: AtomSet?
    var hasState = false
    for condition in conditions {
      guard case .places(let asked) = condition.asked.value, !asked.places.isEmpty || asked.isRest else {
        continue
      }
      // `Other areas` are none of those that rules name; where all countries are known, they say nothing.
      let others = side.atoms(of: NamedPlace(.country("~"), text: ""))
      if asked.places.isEmpty, others.isEmpty { continue }
      var atoms =
        asked.places.isEmpty
        ? others : asked.places.reduce(AtomSet()) { $0.union(self.atoms(of: $1, on: side)) }
      // `Est` may be a sales area of this plan, and the code of a country that it has nothing to do with.
      if atoms.isEmpty { atoms = self.atoms(calledAs: condition.asked.written, on: side) }
      if atoms.isEmpty {
        if !unread.contains(condition.asked.written) { doubts.append(outside(condition, index)) }
        continue
      }
      hasState =
        hasState || asked.places.contains { if case .subdivision = $0.kind { true } else { false } }
      let both = found.map { $0.intersection(atoms) } ?? atoms
      if both.isEmpty {
        doubts.append(.contradiction(written: conditions.map(\.asked.written)))
        return AtomSet()
      }
      found = both
    }
    let codes = conditions.flatMap { condition -> [PostalRange] in
      if case .postal(let ranges) = condition.asked.value { ranges } else { [] }
    }
    guard let place = found ?? (codes.isEmpty ? nil : side.known) else { return AtomSet() }
    let hasPart = hasState
    /// A part that the lead leaves open is the rest of each country, or of those where its code lies.
    func resting(_ atoms: AtomSet, within group: (RoutingAxis.PlaceAtom) -> String) -> AtomSet {
      hasPart ? atoms : leaving(atoms, on: side, isRest: { $0.subdivision == nil }, within: group)
    }
    if !codes.isEmpty {
      let inside = resting(place.intersection(side.atoms(meeting: codes))) {
        "\($0.country) \($0.postal?.lower ?? "")"
      }
      // A code that no rule lists, in a country that nothing names, says nothing.
      if found == nil, inside.isEmpty { return side.axis.atoms.count == 2 ? place : AtomSet() }
      if !inside.isEmpty { return inside }
    }
    return leaving(resting(place, within: \.country), on: side) {
      $0.postal == nil
    } within: {
      $0.country + ($0.subdivision ?? "")
    }
  }

  /// Within each group the atoms that are the rest, where there is one; else all.
  private func leaving(
    _ atoms: AtomSet, on side: AxisAtoms, isRest: (RoutingAxis.PlaceAtom) -> Bool,
    within group: (RoutingAxis.PlaceAtom) -> String
  ) -> AtomSet {
    var rests: Set<String> = []
    let places = atoms.compactMap { atom -> (atom: Int, place: RoutingAxis.PlaceAtom)? in
      if case .place(let place) = side.axis.atoms[atom] { (atom, place) } else { nil }
    }
    for (_, place) in places where isRest(place) { rests.insert(group(place)) }
    return AtomSet(places.filter { isRest($0.place) || !rests.contains(group($0.place)) }.map(\.atom))
  }

  /// Those of the axis whose name, as the plan tells it, is what was written.
  private func atoms(calledAs written: String, on side: AxisAtoms) -> AtomSet {
    side.countries.filter { telling.places.text(ofCountry: $0.code) == written }.reduce(AtomSet()) {
      $0.union(side.atoms(of: NamedPlace(.country($1.code), text: "")))
    }
  }

  private func atoms(of place: NamedPlace, on side: AxisAtoms) -> AtomSet {
    let atoms = side.atoms(of: place)
    // A state that no rule asks for lies in the rest of its country.
    guard atoms.isEmpty, case .subdivision(let code) = place.kind else { return atoms }
    let country = side.atoms(of: NamedPlace(.country(String(code.prefix(2))), text: ""))
    return AtomSet(
      country.filter { atom in
        if case .place(let place) = side.axis.atoms[atom] { place.subdivision == nil } else { false }
      })
  }
}

extension AxisAtoms {
  /// The runs of numbers that share a number with any of the ranges.
  fileprivate func atoms(meeting ranges: [Range<Int>]) -> AtomSet {
    AtomSet(
      axis.atoms.indices.filter { index in
        guard case .numbers(let run) = axis.atoms[index] else { return false }
        return ranges.contains { $0.overlaps(run) }
      })
  }
}

extension Condition {
  /// Whether its cell could not be read.
  fileprivate var isUnread: Bool {
    if case .bands(let bands) = asked.value { bands.isEmpty } else { false }
  }

  fileprivate var firstTerm: Term? {
    if case .terms(let asked) = asked.value { asked.terms.first } else { nil }
  }
}

extension Lead.Doubt {
  /// What a remark on one of the lead's cells means for it.
  fileprivate init?(_ remark: PlanRemark) {
    switch remark.kind {
    case .unreadable(let field, _):
      self = .unreadable(field: remark.location.column ?? field.description, written: remark.written)
    case .spreadsheetDate, .errorValue:
      self = .unreadable(field: remark.location.column ?? "", written: remark.written)
    case .ambiguousValue(let candidates, let taken):
      self = .ambiguous(written: remark.written, candidates: candidates, taken: taken)
    default: return nil
    }
  }
}
