import Diagnostics
import Vocabulary

/// The places a plan may name: its own regions first, then countries, states and sales regions in general use.
struct PlaceLexicon: Sendable {
  /// Regions that the plan's own sheet declares, by folded name.
  let declared: [String: PlaceScheme.Region]
  let settings: Settings
  /// Areas that no sheet declares, as the rows beside them tell.
  private(set) var areas = SalesAreas()

  init(declared: [PlaceScheme.Region], settings: Settings, tables: [RecognizedTable] = []) {
    self.declared = Dictionary(declared.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.settings = settings
    areas = SalesAreas(of: tables, places: self)
  }

  /// A region of the plan by its key: declared, or an area that its rows tell.
  func region(_ key: String) -> PlaceScheme.Region? { declared[key] ?? areas.regions[key] }

  func knows(_ text: String) -> Bool {
    if declared[Fold.key(text)] != nil { return true }
    return !Places.meanings(of: text).isEmpty && !isListOfCountries(text)
  }

  /// `DE, AT, CH` is what it lists, although some write DACH so: Liechtenstein is not in it.
  private func isListOfCountries(_ text: String) -> Bool {
    let parts = text.split { ",;/+".contains($0) }.map(String.init)
    return parts.count > 1
      && parts.allSatisfy { part in
        Places.meanings(of: part).contains { if case .country = $0 { true } else { false } }
      }
  }

  /// Reads a cell that lists places; `context` is what the other cells of its column say.
  ///
  /// A place with several meanings is left out and told. `nil` where nothing is left, or it was to be taken out.
  func condition(
    of text: String, field: Field, context: PlaceContext, at location: SourceLocation, log: inout ReadingLog
  ) -> Located<PlaceCondition>? {
    let read = ConditionGrammar.read(text, isKnown: knows)
    log.noteList(read.separators, written: text, at: location)
    let except = read.except.compactMap { place($0, field, context, at: location, log: &log) }
    guard except.count == read.except.count else { return nil }
    let condition: PlaceCondition
    switch read.base {
    case .items(let items):
      let places = items.compactMap { place($0, field, context, at: location, log: &log) }
      guard !places.isEmpty else { return nil }
      // A region that holds every country is no condition.
      let isGlobal = places.contains { $0.kind == .region("GLOBAL") }
      condition = PlaceCondition(places: isGlobal ? [] : places, except: except)
    case .rest: condition = PlaceCondition(places: [], except: except, isRest: true)
    case .any, .unknown, .blank: condition = PlaceCondition(places: [], except: except)
    }
    return Located(condition, written: text, at: location)
  }

  private func place(
    _ text: String, _ field: Field, _ context: PlaceContext, at location: SourceLocation,
    log: inout ReadingLog
  ) -> NamedPlace? {
    if let region = declared[Fold.key(text)] { return NamedPlace(.region(region.key), text: region.name) }
    if let area = areas.regions[Fold.key(text)], field == "region" {
      let states = area.subdivisions.map { PlaceMeaning.subdivision($0).name }
      let members = area.countries.filter { !$0.hasPrefix("~") }.map { Places.name(ofCountry: $0) } + states
      if !members.isEmpty {
        log.change(
          .alias, at: location, from: text, to: members.joined(separator: ", "),
          why: "an area of this plan: the rows beside it say what is in it")
      }
      return NamedPlace(.region(area.key), text: text)
    }
    let meant = settings.meanings[Fold.key(text)] ?? text
    let column: PlaceColumn =
      switch field {
      case "country", "countries": .country
      case "state", "subdivision": .state
      default: .region
      }
    switch Places.resolve(meant, column: column, context: context) {
    case .settled(let meaning, let why):
      let place = named(meaning, as: meant)
      if let why {
        log.change(.alias, at: location, from: text, to: meaning.name, why: why)
      } else if ![Fold.key(meaning.code), Fold.key(meaning.name)].contains(Fold.key(text)) {
        log.change(.alias, at: location, from: text, to: meaning.name, why: "known spelling")
      }
      return place
    case .ambiguous(let meanings, _):
      if let place = listed(among: meanings) {
        log.change(.alias, at: location, from: text, to: place.name, why: "a regions sheet lists it")
        return named(place, as: meant)
      }
      log.note(.ambiguousValue(candidates: meanings.map(\.name), taken: nil), written: text, at: location)
      return nil
    case .unknown:
      // A name that only this plan knows is a region of its own; among known places it may be a slip.
      if context.knowsPlaces || !declared.isEmpty {
        log.note(
          .unreadable(field: field, expected: "a country or region, or one that a regions sheet declares"),
          written: text, at: location)
      }
      return NamedPlace(.region(Fold.key(text)), text: text)
    }
  }

  /// The one meaning that the plan's own regions list.
  private func listed(among meanings: [PlaceMeaning]) -> PlaceMeaning? {
    let found = meanings.filter { meaning in
      declared.values.contains {
        $0.countries.contains(meaning.code) || $0.subdivisions.contains(meaning.code)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// A region keeps the planner's own word for it; countries go by their code.
  private func named(_ meaning: PlaceMeaning, as text: String) -> NamedPlace {
    switch meaning {
    case .region(let key): NamedPlace(.region(key), text: text)
    case .country(let code): NamedPlace(.country(code), text: code)
    case .subdivision(let code): NamedPlace(.subdivision(code), text: code)
    }
  }

  /// The places that a text may mean, the plan's own first.
  func meanings(of text: String) -> [NamedPlace] {
    if let region = region(Fold.key(text)) { return [NamedPlace(.region(region.key), text: region.name)] }
    return Places.meanings(of: text).map { named($0, as: text) }
  }

  /// Whether a place lies wholly in another, which may be the same.
  func holds(_ outer: NamedPlace, _ inner: NamedPlace) -> Bool {
    let (whole, part) = (extent(of: outer), extent(of: inner))
    guard !part.countries.isEmpty || !part.states.isEmpty else { return false }
    return part.countries.isSubset(of: whole.countries)
      && part.states.allSatisfy {
        whole.states.contains($0) || whole.countries.contains(String($0.prefix(2)))
      }
  }

  /// The one country of which a place is a part; `nil` for countries and whatever is larger.
  func countryOfParts(_ place: NamedPlace) -> String? {
    let (countries, states) = extent(of: place)
    let homes = Set(states.map { String($0.prefix(2)) })
    return countries.isEmpty && homes.count == 1 ? homes.first : nil
  }

  private func extent(of place: NamedPlace) -> (countries: Set<String>, states: Set<String>) {
    switch place.kind {
    case .country(let code): ([code], [])
    case .subdivision(let code): ([], [code])
    case .region(let key):
      if let own = region(key) {
        (Set(own.countries), Set(own.subdivisions))
      } else {
        (Set(Regions.namedMembers(of: key)), Set(Regions.states(of: key)))
      }
    }
  }
}
