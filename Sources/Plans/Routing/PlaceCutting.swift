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
    let headings = Set(rules.flatMap { Self.headings(of: $0, places) })
    for condition in conditions where !headings.contains(condition.asked.location) {
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
    // Where rules name areas of the plan's own alone, the rest is no country either.
    if hasRest {
      let knowsCountries = countries.isEmpty || countries.contains { !$0.hasPrefix("~") }
      countries.formUnion(knowsCountries ? Countries.all : ["~"])
    }
    var ranges: [String: [PostalRange]] = [:]
    var homes: [String: [PostalHome]] = [:]
    for rule in rules {
      let asked = Self.postal(of: rule)
      guard !asked.isEmpty else { continue }
      for country in Self.countries(of: rule, places) ?? countries.sorted() {
        ranges[country, default: []] += asked
        let parts = Self.parts(of: country, in: rule, places, known: states[country] ?? [])
        if !parts.isEmpty { homes[country, default: []] += asked.map { PostalHome(range: $0, parts: parts) } }
      }
    }
    if countries.isEmpty { ranges["~"] = rules.flatMap(Self.postal) }
    // Rules that only ask for leads without a country speak of all countries as one.
    if countries.isEmpty { countries.insert("~") }
    atoms = countries.sorted().flatMap { country -> [RoutingAxis.PlaceAtom] in
      let parts: [String?] = (states[country] ?? []).sorted() + [nil]
      let codes = PostalCutting.codes(of: ranges[country] ?? [], in: parts, homes: homes[country] ?? [])
      return zip(parts, codes).flatMap { part, codes in
        (codes + [nil]).map { RoutingAxis.PlaceAtom(country: country, subdivision: part, postal: $0) }
      }
    }
  }

  /// Cells of a rule that only say in which region the countries beside them lie: the region's others are no concern of it.
  private static func headings(of rule: Rule, _ places: PlaceScheme) -> [SourceLocation] {
    let asked = rule.conditions.compactMap {
      condition -> (location: SourceLocation, countries: Set<String>)? in
      guard case .places(let asked) = condition.asked.value, !asked.isRest, asked.except.isEmpty,
        !asked.places.isEmpty
      else { return nil }
      return (condition.asked.location, Set(asked.places.flatMap(places.countries)))
    }
    return asked.filter { outer in
      asked.contains {
        $0.countries.count < outer.countries.count && $0.countries.isSubset(of: outer.countries)
      }
    }.map(\.location)
  }

  /// The parts of a country that a rule names without the whole of it, or that it leaves of the whole; none where it
  /// names no part. `known` are those that any rule names, and `nil` is what none does.
  private static func parts(
    of country: String, in rule: Rule, _ places: PlaceScheme, known: Set<String>
  ) -> Set<String?> {
    var named: Set<String?>?
    for condition in rule.conditions {
      guard case .places(let asked) = condition.asked.value, !asked.isRest, !asked.places.isEmpty else {
        continue
      }
      func parts(of names: [NamedPlace]) -> Set<String?> {
        Set(names.flatMap { subdivisions(of: $0, places) }.filter { $0.hasPrefix(country) })
      }
      var these = parts(of: asked.places)
      if asked.places.contains(where: { isWhole(country, in: $0, places) }) {
        let except = parts(of: asked.except)
        if except.isEmpty { continue }
        these = Set([nil] + known).subtracting(except)
      }
      named = named.map { $0.intersection(these) } ?? these
    }
    return named ?? []
  }

  private static func isWhole(_ country: String, in place: NamedPlace, _ places: PlaceScheme) -> Bool {
    switch place.kind {
    case .country(let code): code == country
    case .region(let key): places.region(key)?.countries.contains(country) ?? false
    case .subdivision: false
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
