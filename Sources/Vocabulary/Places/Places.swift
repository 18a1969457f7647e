/// Reads texts that mean places, and settles those that may mean several.
package enum Places {
  /// All places that a text may mean by itself: `NA` is North America and Namibia, `CA` Canada and California.
  package static func meanings(of text: String) -> [PlaceMeaning] { readings(of: text).map(\.meaning) }

  /// Reads a place by its column's kind, then by the other values of the column.
  ///
  /// `country` is the alpha-2 code that stands in the same row, for states.
  package static func resolve(
    _ text: String, column: PlaceColumn, neighbours: [String], country: String? = nil
  ) -> PlaceReading {
    resolve(text, column: column, context: PlaceContext(neighbours), country: country)
  }

  /// The same for a context that was built once for the column; it may include the text itself.
  package static func resolve(
    _ text: String, column: PlaceColumn, context: PlaceContext, country: String? = nil
  ) -> PlaceReading {
    let readings = readings(of: text)
    if column == .state, let state = state(text, among: readings, of: country ?? context.countryOfStates) {
      let isPlain = country != nil || readings.count { $0.meaning.scope == .subdivision } == 1
      return .settled(state, byContext: isPlain ? nil : "the column holds states of the same country")
    }
    guard let first = readings.first else { return .unknown }
    if readings.count == 1, !first.isAmbiguous { return .settled(first.meaning, byContext: nil) }
    return switch column {
    case .state: inStateColumn(readings)
    case .country: inCountryColumn(text, readings, context)
    case .region: inRegionColumn(readings, context)
    }
  }

  /// Whether a text may mean a place that lies in one that another text may mean.
  package static func `is`(_ text: String, in region: String) -> Bool {
    meanings(of: text).contains { inner in
      meanings(of: region).contains { outer in
        switch (outer, inner) {
        case (.region(let region), .country(let code)): Regions.members(of: region).contains(code)
        case (.region(let region), .subdivision(let code)):
          Regions.states(of: region).contains(code)
            || Regions.members(of: region).contains(String(code.prefix(2)))
        case (.country(let country), .subdivision(let code)): code.hasPrefix(country + "-")
        default: false
        }
      }
    }
  }

  /// The name of a country as planners write it.
  package static func name(ofCountry code: String) -> String { Countries.name(of: code) }

  /// The name of a region for display: `UKI` is `UK & Ireland`.
  package static func name(ofRegion id: String) -> String { ValueCatalogue.display(id, scope: .region) }

  /// A meaning, and whether the catalogue marks the spelling as doubtful for it.
  struct Reading {
    let meaning: PlaceMeaning
    let isAmbiguous: Bool
  }

  static func readings(of text: String) -> [Reading] {
    let spelling = text.trimmed
    let found =
      readings(spelling, .region, PlaceMeaning.region) + readings(spelling, .country, PlaceMeaning.country)
      + readings(spelling, .subdivision, PlaceMeaning.subdivision)
    // `US/CA` is a region and `US-CA` a state: with punctuation the exact spelling tells them apart.
    let exact = found.filter(\.isExact)
    let chosen = exact.isEmpty || spelling.allSatisfy(\.isLetter) ? found : exact
    return chosen.map { Reading(meaning: $0.meaning, isAmbiguous: $0.isAmbiguous) }
  }

  private static func readings(
    _ text: String, _ scope: ValueScope, _ meaning: (String) -> PlaceMeaning
  ) -> [(meaning: PlaceMeaning, isAmbiguous: Bool, isExact: Bool)] {
    var found: [(meaning: PlaceMeaning, isAmbiguous: Bool, isExact: Bool)] = []
    for reading in ValueCatalogue.readings(text, scope: scope) {
      let place = meaning(ValueCatalogue.index.rows[reading.row].name)
      let isExact = ValueCatalogue.index.spelling(of: reading) == text
      if let position = found.firstIndex(where: { $0.meaning == place }) {
        found[position].isAmbiguous = found[position].isAmbiguous && reading.isAmbiguous
        found[position].isExact = found[position].isExact || isExact
      } else {
        found.append((place, reading.isAmbiguous, isExact))
      }
    }
    return found
  }

  /// The one state that the text means, within a country where that is known.
  private static func state(_ text: String, among readings: [Reading], of country: String?) -> PlaceMeaning? {
    let states = readings.map(\.meaning).filter { $0.scope == .subdivision }
    guard let country else { return states.count == 1 ? states[0] : nil }
    let inside = states.filter { $0.code.hasPrefix(country + "-") }
    if inside.count == 1 { return inside[0] }
    // Codes of German and Austrian states are read only beside their country: `BE` is Belgium elsewhere.
    let code = "\(country)-\(text.trimmed.uppercased())"
    if Subdivisions.all(of: country).contains(code) { return .subdivision(code) }
    return states.count == 1 ? states[0] : nil
  }

  private static func inStateColumn(_ readings: [Reading]) -> PlaceReading {
    let states = readings.filter { $0.meaning.scope == .subdivision }
    return ambiguous(states + readings.filter { $0.meaning.scope != .subdivision })
  }

  private static func inCountryColumn(
    _ text: String, _ readings: [Reading], _ context: PlaceContext
  ) -> PlaceReading {
    let countries = readings.filter { $0.meaning.scope == .country }
    let others = readings.filter { $0.meaning.scope != .country }
    let certain = countries.filter { !$0.isAmbiguous }
    guard let country = certain.first?.meaning, certain.count == 1 else {
      return inRegionColumn(countries + others, context)
    }
    if let state = others.first(where: { $0.meaning.scope == .subdivision })?.meaning,
      context.states.count >= 2,
      context.countries.isEmpty
    {
      return .settled(state, byContext: "the values around it are states")
    }
    let regions = others.filter { $0.meaning.scope == .region && !$0.isAmbiguous }.map(\.meaning)
    guard let region = regions.first, Regions.members(of: region.code) != [country.code] else {
      return .settled(country, byContext: nil)
    }
    if context.hasCountryCode(besides: text), context.regions.isEmpty {
      return .settled(country, byContext: "the column holds country codes")
    }
    if !context.regions.isEmpty, context.countries.isEmpty {
      return .settled(region, byContext: "the values around it are regions")
    }
    return ambiguous(countries + others)
  }

  private static func inRegionColumn(_ readings: [Reading], _ context: PlaceContext) -> PlaceReading {
    let usable = readings.filter { !$0.isAmbiguous || isBacked($0.meaning, by: context) }
    let regions = usable.map(\.meaning).filter { $0.scope == .region }
    let countries = usable.map(\.meaning).filter { $0.scope == .country }
    let states = usable.map(\.meaning).filter { $0.scope == .subdivision }
    // A region of one country is that country; `Japan` needs no context.
    if let region = regions.first, let country = countries.first, usable.count == 2,
      Regions.members(of: region.code) == [country.code]
    {
      // Among country codes `JP` is one of them.
      let isAmongCodes = !context.countries.isEmpty && context.regions.isEmpty
      return .settled(isAmongCodes ? country : region, byContext: nil)
    }
    // `NL` is a province only where a column speaks of provinces or of the country that has them.
    if regions.isEmpty, countries.count == 1, let country = countries.first, context.states.isEmpty,
      !context.hasPartsOfUnitedStates,
      !states.contains(where: { context.countries.contains(String($0.code.prefix(2))) }),
      !context.countries.isEmpty || !context.regions.isEmpty
    {
      return .settled(country, byContext: whyNoState(readings, country))
    }
    let ranked = [
      (places: regions, count: context.regions.count, kind: "regions"),
      (places: countries, count: context.countries.count, kind: "countries"),
      (places: states, count: context.states.count, kind: "states"),
    ].filter { !$0.places.isEmpty }
    guard let best = ranked.max(by: { $0.count < $1.count }), best.count > 0 else {
      return besideForeignRegions(usable, context) ?? withoutStates(readings, usable.map(\.meaning), context)
        ?? ambiguous(readings)
    }
    // On a tie a region column holds regions; countries and states of one count leave it open.
    let winner = ranked.first { $0.count == best.count } ?? best
    let isTied = ranked.count { $0.count == best.count } > 1
    let place = winner.places.count == 1 ? winner.places.first : ofMajority(winner.places, context)
    guard let place, !isTied || winner.kind == "regions" else { return ambiguous(readings) }
    // A column that holds regions and country codes side by side does not tell which of the two `NA` is.
    if winner.kind == "regions", !countries.isEmpty, !context.countries.isEmpty {
      let others = usable.map(\.meaning).filter { $0 != place }
      return .ambiguous([place] + others, taken: place)
    }
    return .settled(place, byContext: "the values around it are \(winner.kind)")
  }

  /// `SE` beside `DACH` and `UKI` is Sweden: nothing of the United States is near.
  private static func besideForeignRegions(_ usable: [Reading], _ context: PlaceContext) -> PlaceReading? {
    guard usable.count == 1, let only = usable.first, !context.regions.isEmpty,
      !context.hasPartsOfUnitedStates
    else { return nil }
    return .settled(only.meaning, byContext: "the values around it are regions of other countries")
  }

  /// `DE` alone is Germany: nobody means Delaware where no other state is near.
  private static func withoutStates(
    _ readings: [Reading], _ usable: [PlaceMeaning], _ context: PlaceContext
  ) -> PlaceReading? {
    guard usable.count == 1, let only = usable.first, only.scope == .country,
      readings.allSatisfy({ $0.meaning.scope != .region }), context.states.isEmpty,
      !context.hasPartsOfUnitedStates
    else { return nil }
    return .settled(only, byContext: whyNoState(readings, only))
  }

  /// Nothing needs to be said where the other meanings are doubtful by themselves, as Delaware is for `DE`.
  private static func whyNoState(_ readings: [Reading], _ country: PlaceMeaning) -> String? {
    readings.contains { !$0.isAmbiguous && $0.meaning != country }
      ? "no other value of the column is a state or province" : nil
  }

  /// Whether the values around a doubtful region speak for it: parts of the United States for one of them, else regions only.
  private static func isBacked(_ meaning: PlaceMeaning, by context: PlaceContext) -> Bool {
    guard case .region(let id) = meaning else { return false }
    if id.hasPrefix("US_") { return context.hasPartsOfUnitedStates }
    return context.regions.count >= 2 && context.countries.isEmpty && context.states.isEmpty
  }

  private static func ofMajority(_ places: [PlaceMeaning], _ context: PlaceContext) -> PlaceMeaning? {
    guard let country = context.countryOfStates else { return nil }
    let inside = places.filter { $0.code.hasPrefix(country + "-") }
    return inside.count == 1 ? inside.first : nil
  }

  private static func ambiguous(_ readings: [Reading]) -> PlaceReading {
    let ordered = readings.filter { !$0.isAmbiguous } + readings.filter(\.isAmbiguous)
    guard let taken = ordered.first?.meaning else { return .unknown }
    return .ambiguous(ordered.map(\.meaning), taken: taken)
  }
}
