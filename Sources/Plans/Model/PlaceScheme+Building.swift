import Diagnostics
import Sheets
import Vocabulary

extension PlaceScheme {
  /// Gathers the regions that rules and segments name, with their countries.
  init(rules: [Rule], segments: [Segment], coverage: [NamedPlace], words: PlaceLexicon) {
    var named: Set<String> = []
    var keys: Set<String> = Set(words.declared.keys)
    var texts: [String: String] = [:]
    func add(_ places: PlaceCondition) {
      for place in places.places + places.except {
        switch place.kind {
        case .country(let code): named.insert(code)
        case .subdivision(let code): named.insert(String(code.prefix(2)))
        case .region(let key):
          keys.insert(key)
          texts[key] = texts[key] ?? place.text
        }
      }
    }
    for rule in rules {
      for condition in rule.conditions {
        if case .places(let places) = condition.asked.value { add(places) }
      }
    }
    for segment in segments { if let places = segment.regions?.value { add(places) } }
    add(PlaceCondition(places: coverage))
    for region in words.declared.values { named.formUnion(region.countries) }
    let regions = keys.sorted().map { key -> Region in
      if let known = words.region(key) { return known }
      let countries = Regions.members(of: key)
      let states = Regions.states(of: key)
      // A name that only the plan knows stands for itself.
      let members = countries.isEmpty && states.isEmpty ? ["~" + key] : countries
      return Region(
        key: key, name: texts[key] ?? key, countries: members, subdivisions: states, location: nil)
    }
    let sorted = regions.sorted { ($0.countries.count, $0.key) < ($1.countries.count, $1.key) }
    let scheme = PlaceScheme(regions: sorted, named: named)
    let served = segments.flatMap { $0.regions?.value.places ?? [] } + coverage
    self.init(regions: sorted, named: named, inScope: Set(served.flatMap(scheme.countries)))
  }

  /// The countries a place stands for; a part of a country gives its country.
  package func countries(of place: NamedPlace) -> [String] {
    switch place.kind {
    case .country(let code): [code]
    case .subdivision(let code): [String(code.prefix(2))]
    case .region(let key):
      region(key).map { $0.countries + Set($0.subdivisions.map { String($0.prefix(2)) }).sorted() } ?? []
    }
  }

  /// How a country is shown: its code, or the name of a region that only the plan knows.
  package func text(ofCountry code: String) -> String {
    guard code.hasPrefix("~") else { return code }
    if code == "~" { return "other areas" }
    return region(String(code.dropFirst()))?.name ?? String(code.dropFirst())
  }
}
