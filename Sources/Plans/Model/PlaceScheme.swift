import Diagnostics

/// The regions a plan uses and the countries in them.
package struct PlaceScheme: Sendable {
  /// A region with its members; `location` is set where the plan's own sheet declares it.
  package struct Region: Sendable {
    package let key: String
    package let name: String
    /// ISO 3166-1 alpha-2, sorted.
    package let countries: [String]
    /// ISO 3166-2 codes where the region is part of one country, sorted.
    package let subdivisions: [String]
    package let location: SourceLocation?
  }

  /// Smallest first, so that a set of countries is named by the widest region that fits last.
  package let regions: [Region]
  /// Countries that a sheet names on their own, or that a declared region lists; others come along with a region.
  package let named: Set<String>

  /// Countries that leads come from, whether or not a rule names them: of segments, of grids of partners by country.
  package let inScope: Set<String>

  private let regionsByKey: [String: Int]

  package init(regions: [Region], named: Set<String>, inScope: Set<String> = []) {
    self.regions = regions
    regionsByKey = Dictionary(
      regions.indices.map { (regions[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    self.named = named
    self.inScope = inScope
  }

  package func region(_ key: String) -> Region? { regionsByKey[key].map { regions[$0] } }
}
