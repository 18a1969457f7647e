/// A place that a text may mean.
package enum PlaceMeaning: Hashable, Sendable {
  /// An id of `Regions`, such as `DACH`.
  case region(String)
  /// ISO 3166-1 alpha-2.
  case country(String)
  /// ISO 3166-2, such as `US-CA`.
  case subdivision(String)

  /// The id or code.
  package var code: String {
    switch self {
    case .region(let code), .country(let code), .subdivision(let code): code
    }
  }

  /// The name for display: `North America`, `Namibia`, `California`.
  package var name: String {
    switch self {
    case .region(let id): Places.name(ofRegion: id)
    case .country(let code): Places.name(ofCountry: code)
    case .subdivision(let code): Subdivisions.name(of: code)
    }
  }

  var scope: ValueScope {
    switch self {
    case .region: .region
    case .country: .country
    case .subdivision: .subdivision
    }
  }
}

/// What a place column holds by its header.
package enum PlaceColumn: Hashable, Sendable {
  /// Regions, and often countries among them.
  case region
  case country
  case state
}

/// How a place was read.
package enum PlaceReading: Hashable, Sendable {
  /// One place; `byContext` says what settled it where the text alone has several meanings.
  case settled(PlaceMeaning, byContext: String?)
  /// Several places, and nothing that settles it; `taken` is the best guess and stands first.
  case ambiguous([PlaceMeaning], taken: PlaceMeaning)
  case unknown
}
