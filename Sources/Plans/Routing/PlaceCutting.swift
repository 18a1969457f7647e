import Diagnostics
import Vocabulary

/// Cuts the countries in scope where rules ask for states or postal codes.
struct PlaceCutting {
  let atoms: [RoutingAxis.PlaceAtom]

  init(conditions: [Condition], rules: [Rule], places: PlaceScheme) {
    var countries: Set<String> = []
    var states: [String: Set<String>] = [:]
    var hasRest = false
    let isDeclared = places.regions.contains { $0.location != nil }
    for condition in conditions {
      guard case .places(let asked) = condition.asked.value else { continue }
      hasRest = hasRest || asked.isRest || (asked.places.isEmpty && !asked.except.isEmpty && !isDeclared)
      for place in asked.places + asked.except {
        countries.formUnion(places.countries(of: place))
        for code in Self.subdivisions(of: place, places) {
          states[String(code.prefix(2)), default: []].insert(code)
        }
      }
    }
    for region in places.regions where region.location != nil { countries.formUnion(region.countries) }
    countries.formUnion(places.inScope)
    // The rest of the world is only known when the whole world is; "all but DE" stays within what a sheet declares.
    if hasRest { countries.formUnion(Countries.all) }
    var ranges: [String: [PostalRange]] = [:]
    for rule in rules {
      let asked = Self.postal(of: rule)
      guard !asked.isEmpty else { continue }
      for country in Self.countries(of: rule, places) ?? countries.sorted() {
        ranges[country, default: []] += asked
      }
    }
    if countries.isEmpty { ranges["~"] = rules.flatMap(Self.postal) }
    // Rules that only ask for leads without a country speak of all countries as one.
    if countries.isEmpty { countries.insert("~") }
    atoms = countries.sorted().flatMap { country -> [RoutingAxis.PlaceAtom] in
      let parts: [String?] = (states[country] ?? []).sorted() + [nil]
      let codes: [PostalPiece?] = PostalCutting.pieces(of: ranges[country] ?? []) + [nil]
      return parts.flatMap { part in
        codes.map { RoutingAxis.PlaceAtom(country: country, subdivision: part, postal: $0) }
      }
    }
  }

  static func postal(of rule: Rule) -> [PostalRange] {
    rule.conditions.flatMap { condition -> [PostalRange] in
      if case .postal(let ranges) = condition.asked.value { return ranges }
      return []
    }
  }

  /// The countries that a rule names; `nil` where it names none.
  private static func countries(of rule: Rule, _ places: PlaceScheme) -> [String]? {
    var named: [String]?
    for condition in rule.conditions {
      guard case .places(let asked) = condition.asked.value, !asked.places.isEmpty else { continue }
      let these = asked.places.flatMap(places.countries)
      named = named.map { $0.filter(these.contains) } ?? these
    }
    return named
  }

  static func subdivisions(of place: NamedPlace, _ places: PlaceScheme) -> [String] {
    switch place.kind {
    case .subdivision(let code): [code]
    case .region(let key): places.region(key)?.subdivisions ?? []
    case .country: []
    }
  }
}

/// A stretch of postal codes between two bounds that rules type: half open, in the order of `PostalRange`.
package struct PostalPiece: Sendable, Hashable {
  package let lower: String
  /// `nil` where nothing is above.
  package let upper: String?
  /// What rules type at its ends: `34`, `103–111`.
  package let text: String
}

/// Cuts postal ranges at all their bounds.
enum PostalCutting {
  /// Disjoint pieces in order; together they are the union of `ranges`.
  static func pieces(of ranges: [PostalRange]) -> [PostalPiece] {
    guard !ranges.isEmpty else { return [] }
    let unique = Set(ranges).sorted()
    let cuts = Set(unique.map(\.lower) + unique.compactMap(\.upper)).sorted()
    var pieces: [PostalPiece] = []
    var next = 0
    // The highest end of the ranges that began so far.
    var end = ""
    var isOpen = false
    for (index, lower) in cuts.enumerated() {
      let upper = index + 1 < cuts.count ? cuts[index + 1] : nil
      var exact: PostalRange?
      while next < unique.count, unique[next].lower == lower {
        let range = unique[next]
        if range.upper == upper { exact = range }
        end = max(end, range.upper ?? "")
        isOpen = isOpen || range.upper == nil
        next += 1
      }
      guard isOpen || end > lower else { continue }
      let text = exact?.description ?? "\(lower)\(upper.map { " to before \($0)" } ?? " and up")"
      pieces.append(PostalPiece(lower: lower, upper: upper, text: text))
    }
    return pieces
  }
}
