import Diagnostics
import Plans
import Vocabulary

extension Rule {
  /// Whether one lead could match both rules: no field keeps them apart for sure.
  func canMeet(_ other: Rule, in places: PlaceScheme) -> Bool {
    conditions.allSatisfy { own in
      other.conditions.allSatisfy { their in
        !own.asked.value.isApart(from: their.asked.value, ofOneField: own.field == their.field, in: places)
      }
    }
  }
}

extension Condition.Asked {
  /// Whether no value of a lead's field can satisfy both.
  fileprivate func isApart(from other: Self, ofOneField: Bool, in places: PlaceScheme) -> Bool {
    switch (self, other) {
    // Regions, countries and states are all places, whatever column they stand in.
    case (.places(let one), .places(let two)): one.isApart(from: two, in: places)
    case _ where !ofOneField: false
    case (.unknown, .terms), (.unknown, .bands), (.unknown, .postal), (.unknown, .places): true
    case (.terms, .unknown), (.bands, .unknown), (.postal, .unknown), (.places, .unknown): true
    case (.terms(let one), .terms(let two)): one.isApart(from: two)
    case (.bands(let one), .bands(let two)):
      !one.compactMap(\.range).contains { range in two.compactMap(\.range).contains { $0.overlaps(range) } }
    case (.postal(let one), .postal(let two)): !one.contains { range in two.contains { $0.meets(range) } }
    default: false
    }
  }
}

extension TermCondition {
  /// What one lists, the other leaves out; "rest" is what no other row lists.
  fileprivate func isApart(from other: Self) -> Bool {
    if isRest != other.isRest { return !(isRest ? other : self).terms.isEmpty }
    guard !terms.isEmpty, !other.terms.isEmpty else { return false }
    let taken = Set(terms).subtracting(except)
    return taken.isDisjoint(with: Set(other.terms).subtracting(other.except))
  }
}

extension PlaceCondition {
  fileprivate func isApart(from other: Self, in scheme: PlaceScheme) -> Bool {
    if isRest != other.isRest { return !(isRest ? other : self).places.isEmpty }
    guard !places.isEmpty, !other.places.isEmpty else { return false }
    return countries(in: scheme).isDisjoint(with: other.countries(in: scheme))
  }

  /// The countries touched, less those left out as a whole.
  private func countries(in scheme: PlaceScheme) -> Set<String> {
    let left = except.filter { if case .subdivision = $0.kind { false } else { true } }
    return Set(places.flatMap { scheme.countries(of: $0) }).subtracting(
      left.flatMap { scheme.countries(of: $0) })
  }
}

extension PostalRange {
  fileprivate func meets(_ other: Self) -> Bool {
    (upper.map { other.lower < $0 } ?? true) && (other.upper.map { lower < $0 } ?? true)
  }
}
