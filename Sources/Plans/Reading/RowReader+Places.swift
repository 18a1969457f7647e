import Diagnostics
import Sheets
import Vocabulary

extension RowReader {
  /// The places that a cell asks for; of `Rest of EMEA` what the other rows leave, of `France entière` all there is.
  mutating func places(_ field: Field) -> Located<PlaceCondition>? {
    guard let column = table.columns[field], let cell = cell(column: column) else { return nil }
    let context = placeContext(of: column)
    func read(_ text: String) -> Located<PlaceCondition>? {
      words.places.condition(of: text, field: field, context: context, at: cell.location, log: &log)
    }
    let lexicon = words.places
    if lexicon.declared[Fold.key(cell.text)] == nil, ConditionWords.token(cell.text) == nil,
      !lexicon.knows(cell.text)
    {
      if let base = PlacePhrase.rest(cell.text, isKnown: lexicon.knows) {
        return read(base).map { rest(of: $0.value, written: cell.text, at: cell.location) }
      }
      if let base = PlacePhrase.whole(cell.text, isKnown: lexicon.knows) {
        return read(base).map { whole($0.value, column: column, written: cell.text, at: cell.location) }
      }
    }
    if field == "state" || field == "region" || field == "country", let listed = lexicon.listed(cell.text) {
      return read(listed).map { Located($0.value, written: cell.text, at: cell.location) }
    }
    guard let plain = read(cell.text) else { return nil }
    if field == "state", plain.value.places.isEmpty, !plain.value.isRest, !plain.value.except.isEmpty {
      return withinCountry(plain)
    }
    return plain.value.isRest && table.kind != .testLeads ? rest(plain) : plain
  }

  /// The places without those in them that the rows name whose leads may be the same.
  private mutating func rest(
    of base: PlaceCondition, written: String, at location: SourceLocation
  ) -> Located<PlaceCondition> {
    let named = scopes().places(meeting: row).filter { place in
      base.places.isEmpty
        || base.places.contains { words.places.holds($0, place) && !words.places.holds(place, $0) }
    }
    // A country in a region that is left out anyway need not be told.
    let except = named.filter { place in
      !named.contains { $0 != place && words.places.holds($0, place) && !words.places.holds(place, $0) }
    }
    let condition = PlaceCondition(
      places: base.places, except: base.except + except.filter { !base.except.contains($0) })
    let names = base.places.isEmpty ? "all" : base.places.map(\.text).joined(separator: ", ")
    let without = except.isEmpty ? "" : " without " + except.map(\.text).joined(separator: ", ")
    log.change(
      .alias, at: location, from: written, to: names + without,
      why: "the rest is what no other row for such leads names")
    return Located(condition, written: written, at: location)
  }

  /// `Other`: within the one country whose parts the column names, and beside the rows whose leads may be the same.
  private mutating func rest(_ plain: Located<PlaceCondition>) -> Located<PlaceCondition> {
    let scopes = scopes()
    let (all, meeting) = (scopes.places, scopes.places(meeting: row))
    let countries = Set(all.map { words.places.countryOfParts($0) })
    if countries.count == 1, let code = countries.first ?? nil {
      let country = PlaceCondition(
        places: [NamedPlace(.country(code), text: Places.name(ofCountry: code))], except: plain.value.except)
      return rest(of: country, written: plain.written, at: plain.location)
    }
    guard !meeting.isEmpty, meeting.count < all.count else { return plain }
    return rest(
      of: PlaceCondition(places: [], except: plain.value.except), written: plain.written, at: plain.location)
  }

  /// `All but FL` under a header of states: of the one country whose states the column names.
  private mutating func withinCountry(_ plain: Located<PlaceCondition>) -> Located<PlaceCondition> {
    let named = scopes().places + plain.value.except
    guard let code = words.places.countryOfParts(named[0]),
      named.allSatisfy({ words.places.countryOfParts($0) == code })
    else { return plain }
    let country = NamedPlace(.country(code), text: Places.name(ofCountry: code))
    return plain.map { PlaceCondition(places: [country], except: $0.except) }
  }

  private mutating func scopes() -> RowScopes {
    if let known = rowScopes { return known }
    let contexts = Dictionary(
      uniqueKeysWithValues: RowScopes.placeFields.compactMap { field in
        table.columns[field].map { ($0, placeContext(of: $0)) }
      })
    let found = RowScopes(table, words: words, contexts: contexts)
    rowScopes = found
    return found
  }

  /// A country as a whole; where the column knows no other, that is every lead.
  private mutating func whole(
    _ base: PlaceCondition, column: Int, written: String, at location: SourceLocation
  ) -> Located<PlaceCondition> {
    var others = 0
    var isAll = true
    for other in table.rows where Fold.key(other.cells[column]) != Fold.key(written) {
      let text = other.cells[column]
      guard CellToken.of(text) == nil, ConditionWords.token(text) == nil else { continue }
      others += 1
      for item in ListGrammar.read(text, isKnown: words.places.knows).items
      where words.places.knows(item) && words.places.areas.regions[Fold.key(item)] == nil {
        isAll =
          isAll
          && words.places.meanings(of: item).contains { place in
            base.places.contains { words.places.holds($0, place) }
          }
      }
    }
    let isWhole = isAll && others > 0
    log.change(
      .alias, at: location, from: written,
      to: isWhole ? "any" : base.places.map(\.text).joined(separator: ", "),
      why: isWhole ? "the column names no other country" : "known spelling")
    return Located(isWhole ? PlaceCondition(places: []) : base, written: written, at: location)
  }

  /// The conditions without those that say the same as an area of the plan's own beside them.
  func withoutRepetition(_ conditions: [Condition]) -> [Condition] {
    let areas = words.places.areas
    guard let region = conditions.first(where: { $0.field == "region" }),
      case .places(let asked) = region.asked.value, !asked.places.isEmpty, asked.except.isEmpty
    else { return conditions }
    let keys = asked.places.compactMap { place in if case .region(let key) = place.kind { key } else { nil } }
    guard keys.count == asked.places.count else { return conditions }
    if keys.allSatisfy(areas.parts.contains) {
      return conditions.filter { !["country", "state"].contains($0.field) }
    }
    if keys.allSatisfy(areas.byPostal.contains), conditions.contains(where: { $0.field == "postal" }) {
      return conditions.filter { $0.field != "region" }
    }
    return conditions
  }
}
