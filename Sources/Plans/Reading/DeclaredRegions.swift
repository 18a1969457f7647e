import Diagnostics
import Sheets
import Vocabulary

/// Reads the regions sheets: one row for each region with a list of countries, or one for each country in it.
struct DeclaredRegions {
  /// A region while its rows are gathered.
  private struct Draft {
    let name: String
    let location: SourceLocation
    var countries: Set<String> = []
    var subdivisions: Set<String> = []
    /// Regions that are part of it, by key.
    var parts: Set<String> = []
  }

  private var drafts: [String: Draft] = [:]
  private var order: [String] = []

  /// The regions in the order of the sheets; one that says nothing of its members stands for itself.
  static func regions(of tables: [RecognizedTable], log: inout ReadingLog) -> [PlaceScheme.Region] {
    var declared = DeclaredRegions()
    // Names first, so that a region may list others that stand below it.
    for table in tables { declared.name(table) }
    for table in tables { declared.fill(table, log: &log) }
    return declared.order.compactMap { key in
      guard let draft = declared.drafts[key] else { return nil }
      let (countries, subdivisions) = declared.members(of: key, seen: [])
      let isBare = countries.isEmpty && subdivisions.isEmpty
      return PlaceScheme.Region(
        key: key, name: draft.name, countries: isBare ? ["~" + key] : countries.sorted(),
        subdivisions: subdivisions.sorted(), location: draft.location)
    }
  }

  private mutating func name(_ table: RecognizedTable) {
    guard let name = table.columns["region"] ?? table.columns["name"] else { return }
    for row in table.rows where Self.isFilled(row.cells[name]) {
      let key = Fold.key(row.cells[name])
      guard drafts[key] == nil else { continue }
      drafts[key] = Draft(name: row.cells[name], location: table.table.location(of: row))
      order.append(key)
    }
  }

  private mutating func fill(_ table: RecognizedTable, log: inout ReadingLog) {
    guard let name = table.columns["region"] ?? table.columns["name"] else { return }
    for row in table.rows {
      let place = table.table.location(of: row)
      if Self.isFilled(row.cells[name]) { log.keep(place) } else { log.leaveOut(place, .blank("region")) }
    }
    let states = table.columns["states"]
    let context = states.map { column in PlaceContext(table.rows.map { $0.cells[column] }) }
    for row in table.rows where Self.isFilled(row.cells[name]) {
      let key = Fold.key(row.cells[name])
      if let column = table.columns["countries"] {
        let place = table.table.location(of: row, column: column)
        for item in Self.items(in: row.cells[column], isKnown: isPlace) {
          addPlace(item, to: key, at: place, log: &log)
        }
      }
      if let column = states, let context {
        for item in Self.items(in: row.cells[column], isKnown: { !Places.meanings(of: $0).isEmpty }) {
          let place = table.table.location(of: row, column: column)
          if case .settled(.subdivision(let code), _) = Places.resolve(item, column: .state, context: context)
          {
            drafts[key]?.subdivisions.insert(code)
          } else {
            log.note(
              .unreadable(field: "states", expected: "a state, such as US-CA"), written: item, at: place)
          }
        }
      }
      // A state belongs to a country that the row may name beside it: then the state alone is meant.
      if let part = drafts[key]?.subdivisions, !part.isEmpty {
        drafts[key]?.countries.subtract(part.map { String($0.prefix(2)) })
      }
      if let column = table.columns["parent"], CellToken.of(row.cells[column]) == nil {
        let parent = Fold.key(row.cells[column])
        if parent != key { drafts[parent]?.parts.insert(key) }
      }
    }
  }

  private mutating func addPlace(
    _ text: String, to key: String, at place: SourceLocation, log: inout ReadingLog
  ) {
    let own = Fold.key(text)
    let countries = Places.meanings(of: text).compactMap { meaning in
      if case .country(let code) = meaning { code } else { nil }
    }
    // A country's own code or name is the country, even where a region of the sheet is called the same.
    if drafts[own] != nil, own != key, countries.isEmpty {
      drafts[key]?.parts.insert(own)
      return
    }
    if let code = countries.first {
      drafts[key]?.countries.insert(code)
      let name = Places.name(ofCountry: code)
      if ![Fold.key(code), Fold.key(name)].contains(own) {
        log.change(.alias, at: place, from: text, to: name, why: "known spelling")
      }
      return
    }
    for meaning in Places.meanings(of: text) {
      switch meaning {
      case .region(let id):
        drafts[key]?.countries.formUnion(Regions.members(of: id))
        drafts[key]?.subdivisions.formUnion(Regions.states(of: id))
      case .subdivision(let code): drafts[key]?.subdivisions.insert(code)
      case .country: break
      }
      return
    }
    log.note(.unreadable(field: "countries", expected: "a country, such as DE"), written: text, at: place)
  }

  /// With those of the regions that are part of it.
  private func members(of key: String, seen: Set<String>) -> (
    countries: Set<String>, subdivisions: Set<String>
  ) {
    guard let draft = drafts[key], !seen.contains(key) else { return ([], []) }
    var (countries, subdivisions) = (draft.countries, draft.subdivisions)
    for part in draft.parts {
      let inner = members(of: part, seen: seen.union([key]))
      countries.formUnion(inner.countries)
      subdivisions.formUnion(inner.subdivisions)
    }
    return (countries, subdivisions)
  }

  private func isPlace(_ text: String) -> Bool {
    drafts[Fold.key(text)] != nil || !Places.meanings(of: text).isEmpty
  }

  private static func isFilled(_ text: String) -> Bool {
    ![.missing, .undecided, .errorValue].contains(CellToken.of(text))
  }

  /// `DE, AT, CH` lists three countries here, though elsewhere it is a name of DACH.
  private static func listsCountries(_ text: String) -> Bool {
    let parts = text.split { ",;/".contains($0) }
    return parts.count > 1 && parts.allSatisfy { Countries.code(of: String($0)) != nil }
  }

  private static func items(in text: String, isKnown: (String) -> Bool) -> [String] {
    guard isFilled(text) else { return [] }
    return ListGrammar.read(text) { !listsCountries($0) && isKnown($0) }.items
  }
}
