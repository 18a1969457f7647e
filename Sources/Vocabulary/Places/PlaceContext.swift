/// What the other values of a column say about a place that has several meanings.
///
/// Build it once for a column: values with several meanings of their own count for nothing.
package struct PlaceContext: Sendable {
  /// Values that can only be a region, by id.
  private(set) var regions: Set<String> = []
  /// Values that can only be a country.
  private(set) var countries: Set<String> = []
  /// Values that can only be a state or province.
  private(set) var states: Set<String> = []
  /// Keys of all values that are two-letter country codes, whatever else they may be.
  private var codes: Set<String> = []

  /// Reads the values of the column; lists such as `DE, AT/CH` count by their parts.
  package init(_ values: some Sequence<String>) {
    var seen: Set<String> = []
    for value in values where seen.insert(value).inserted {
      if !add(value) {
        for part in value.split(whereSeparator: { ",;/|+&\n".contains($0) }) { _ = add(part.trimmed) }
      }
    }
  }

  /// Whether the column holds several places that are known.
  package var knowsPlaces: Bool { regions.count + countries.count + states.count >= 2 }

  /// Whether another value of the column is written as a two-letter country code.
  func hasCountryCode(besides text: String) -> Bool { codes.contains { $0 != Fold.key(text) } }

  /// The country that most of the unmistakable states belong to, such as `US`; `nil` on a tie.
  var countryOfStates: String? {
    var counts: [String: Int] = [:]
    for state in states { counts[String(state.prefix(2)), default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    let leaders = counts.filter { $0.value == most }.keys
    return leaders.count == 1 ? leaders.first : nil
  }

  var hasPartsOfUnitedStates: Bool { regions.contains { $0.hasPrefix("US_") } }

  private mutating func add(_ text: String) -> Bool {
    let readings = Places.readings(of: text)
    if text.utf8.count == 2, readings.contains(where: { $0.meaning.scope == .country }) {
      codes.insert(Fold.key(text))
    }
    if let only = readings.first, !only.isAmbiguous, Set(readings.map(\.meaning.scope)).count == 1 {
      switch only.meaning {
      case .region(let id): regions.insert(id)
      case .country(let code): countries.insert(code)
      case .subdivision(let code): if readings.count == 1 { states.insert(code) }
      }
    }
    return !readings.isEmpty
  }
}
