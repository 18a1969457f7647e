/// States and provinces of the United States, Canada, Australia, Germany and Austria, as ISO 3166-2 codes.
package enum Subdivisions {
  /// All codes, by country.
  package static var all: [String] { ValueCatalogue.values(of: .subdivision) }

  /// The codes of one country; empty where the catalogue has none.
  package static func all(of country: String) -> [String] { all.filter { $0.hasPrefix(country + "-") } }

  /// The name of a state or province; the code itself where it is unknown.
  package static func name(of code: String) -> String { ValueCatalogue.display(code, scope: .subdivision) }
}
