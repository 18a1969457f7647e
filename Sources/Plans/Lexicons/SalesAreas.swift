import Diagnostics
import Sheets
import Vocabulary

/// Names of sales areas that only the plan itself knows, such as `Nord` and `Süd`, and what the rows beside them say of them.
///
/// No sheet declares these. An area that stands beside states or countries is made of them; where several areas stand
/// beside one country alone, each is a part of it; beside postal codes alone, those say where it lies.
struct SalesAreas: Sendable {
  /// The areas whose members are known, by key.
  private(set) var regions: [String: PlaceScheme.Region] = [:]
  /// Areas that are parts of the country or state beside them, which says nothing more.
  private(set) var parts: Set<String> = []
  /// Areas that nothing but postal codes tells.
  private(set) var byPostal: Set<String> = []

  /// No areas at all.
  init() {}

  /// Reads the routing and territory sheets; `places` knows what is declared and in general use.
  init(of tables: [RecognizedTable], places: PlaceLexicon) {
    var uses: [String: Use] = [:]
    for table in tables where [.routing, .territories].contains(table.kind) {
      Self.gather(table, places, into: &uses)
    }
    let holders = Dictionary(
      grouping: uses.values.filter { $0.members.count == 1 }.flatMap(\.members), by: \.self
    ).filter { $0.value.count > 1 }
    for (key, use) in uses where use.isOwn {
      if use.members.isEmpty {
        if use.isAlwaysBesidePostal { byPostal.insert(key) }
        if use.isAlias || use.isAlwaysBesidePostal {
          regions[key] = use.region(key, countries: ["~" + key], states: [])
        }
      } else if use.members.count == 1, holders[use.members[0]] != nil, !use.isAlwaysBesidePostal {
        parts.insert(key)
        regions[key] = use.region(key, countries: ["~" + key], states: [])
      } else {
        regions[key] = use.region(
          key, countries: use.members.compactMap(\.countryCode).sorted(),
          states: use.members.compactMap(\.stateCode).sorted())
      }
    }
  }

  /// How the rows of a plan use a name.
  private struct Use {
    let name: String
    /// Whether the name means something in general, such as `West` a part of the United States.
    let isAlias: Bool
    /// Whether the names around it say that it means something else here.
    let isScheme: Bool
    /// Whether a row beside it says that it means what it means in general, or that it does not.
    var isConfirmed = false
    var isContradicted = false
    /// The narrower places beside it, in the order of the rows.
    var members: [NamedPlace] = []
    var isAlwaysBesidePostal = true

    /// Whether it means something of this plan's own.
    var isOwn: Bool { !isAlias || isScheme || (isContradicted && !isConfirmed) }

    func region(_ key: String, countries: [String], states: [String]) -> PlaceScheme.Region {
      PlaceScheme.Region(key: key, name: name, countries: countries, subdivisions: states, location: nil)
    }
  }

  private static func gather(_ table: RecognizedTable, _ places: PlaceLexicon, into uses: inout [String: Use])
  {
    guard let column = table.columns["region"] else { return }
    let texts = table.rows.map { $0.cells[column] }
    let names = Set(texts).filter { isName($0, places) }
    let unknown = names.filter { Places.meanings(of: $0).isEmpty }
    // A set of directions is one scheme: beside `Nord` and `Süd`, `West` is no part of the United States.
    let isScheme = !unknown.isEmpty && !speaksOfUnitedStates(table, column)
    for row in table.rows where names.contains(row.cells[column]) {
      let text = row.cells[column]
      let isAlias = !unknown.contains(text)
      let key = Fold.key(text)
      let beside = narrower(in: row, of: table, places)
      var use = uses[key] ?? Use(name: text, isAlias: isAlias, isScheme: isScheme)
      if !beside.isEmpty {
        if beside.contains(where: \.isInUnitedStates) {
          use.isConfirmed = true
        } else {
          use.isContradicted = true
        }
      }
      for place in beside where !use.members.contains(place) { use.members.append(place) }
      use.isAlwaysBesidePostal = use.isAlwaysBesidePostal && hasPostal(row, of: table)
      uses[key] = use
    }
  }

  /// Whether a cell is one name that no sheet declares: of nothing that is known, or a bare direction.
  private static func isName(_ text: String, _ places: PlaceLexicon) -> Bool {
    guard CellToken.of(text) == nil, ConditionWords.token(text) == nil,
      places.declared[Fold.key(text)] == nil,
      places.settings.meanings[Fold.key(text)] == nil
    else { return false }
    if directions.contains(Fold.key(text)) { return true }
    guard Places.meanings(of: text).isEmpty, PlacePhrase.rest(text, isKnown: places.knows) == nil,
      PlacePhrase.whole(text, isKnown: places.knows) == nil
    else { return false }
    let read = ConditionGrammar.read(text, isKnown: places.knows)
    return read.base == .items([text]) && read.except.isEmpty
  }

  /// The countries or states beside a name; the states alone where the row has both.
  private static func narrower(in row: Table.Row, of table: RecognizedTable, _ places: PlaceLexicon)
    -> [NamedPlace]
  {
    for field in ["state", "country"] as [Field] {
      guard let column = table.columns[field], CellToken.of(row.cells[column]) == nil,
        ConditionWords.token(row.cells[column]) == nil
      else { continue }
      var log = ReadingLog()
      let context = PlaceContext(table.rows.map { $0.cells[column] })
      guard
        let read = places.condition(
          of: row.cells[column], field: field, context: context, at: table.table.location(of: row), log: &log),
        read.value.except.isEmpty, !read.value.isRest
      else { continue }
      // A part of a country that nobody knows in general, such as a province, is as good a place.
      let isNarrower = read.value.places.allSatisfy { place in
        if case .region = place.kind {
          field == "state" && Places.meanings(of: place.text).isEmpty
        } else {
          true
        }
      }
      if isNarrower, !read.value.places.isEmpty { return read.value.places }
    }
    return []
  }

  private static func hasPostal(_ row: Table.Row, of table: RecognizedTable) -> Bool {
    (["postal", "postal_min"] as [Field]).contains { field in
      table.columns[field].map { CellToken.of(row.cells[$0]) == nil } ?? false
    }
  }

  /// Whether any place of the table but bare directions lies in the United States for sure.
  private static func speaksOfUnitedStates(_ table: RecognizedTable, _ region: Int) -> Bool {
    let columns = [region] + (["country", "state"] as [Field]).compactMap { table.columns[$0] }
    return table.rows.contains { row in
      columns.contains { column in
        let items = ListGrammar.read(row.cells[column]) { !Places.meanings(of: $0).isEmpty }.items
        return items.contains { item in
          let meanings = Places.meanings(of: item)
          guard !directions.contains(Fold.key(item)), meanings.count == 1, let only = meanings.first else {
            return false
          }
          return only == .country("US") || only.code.hasPrefix("US-") || only.code.hasPrefix("US_")
        }
      }
    }
  }

  /// Directions, which stand for a part of the United States, or for a country by its code, where a plan says no more.
  private static let directions: Set<String> = [
    "east", "west", "central", "eastern", "western", "northeast", "southeast", "north east", "south east",
    "sur", "sud", "est", "este", "centre", "centro", "ost", "nord", "norte", "ouest", "oeste",
  ]
}

extension NamedPlace {
  fileprivate var countryCode: String? {
    switch kind {
    case .country(let code): code
    case .region(let key): "~" + key
    case .subdivision: nil
    }
  }

  fileprivate var stateCode: String? {
    if case .subdivision(let code) = kind { code } else { nil }
  }

  fileprivate var isInUnitedStates: Bool {
    switch kind {
    case .country(let code): code == "US"
    case .subdivision(let code): code.hasPrefix("US-")
    case .region(let key): key.hasPrefix("US")
    }
  }
}
