/// Sales regions and who belongs to them.
///
/// No standard draws them; these are the usual members, which a `regions` sheet overrides.
package enum Regions {
  /// The ids of all regions, in the order of the catalogue.
  package static var all: [String] { ValueCatalogue.values(of: .region) }

  /// The countries of a region, those that planners name first; empty for parts of a country and unknown ids.
  package static func members(of region: String) -> [String] {
    index.countries[region].map { $0.named + $0.comingAlong } ?? []
  }

  /// The countries that a planner means by the region; `members` without those that come along, such as Liechtenstein.
  package static func namedMembers(of region: String) -> [String] { index.countries[region]?.named ?? [] }

  /// The states that make up a part of a country, as ISO 3166-2 codes; empty for regions of whole countries.
  package static func states(of region: String) -> [String] { index.states[region] ?? [] }

  /// The smallest region that a country belongs to, such as `DACH` for `LI`.
  package static func smallest(around country: String) -> String? { index.homes[country] }

  /// One of `AMER`, `EMEA`, `APAC`; `nil` for countries that no sales region has.
  package static func salesRegion(of country: String) -> String? {
    ["AMER", "EMEA", "APAC"].first { members(of: $0).contains(country) }
  }

  private struct Members: Sendable {
    var named: [String] = []
    var comingAlong: [String] = []
  }

  private struct Index: Sendable {
    var countries: [String: Members] = [:]
    var states: [String: [String]] = [:]
    /// The smallest region of each country.
    var homes: [String: String] = [:]
  }

  /// Read on first use, then kept.
  private static let index: Index = {
    var index = Index()
    for (region, words) in rows(RegionMembers.countries) {
      let cut = words.firstIndex(of: "+") ?? words.endIndex
      index.countries[region] = Members(
        named: Array(words[..<cut]), comingAlong: Array(words[cut...].dropFirst()))
      for country in words where country != "+" { index.homes[country] = region }
    }
    for (region, words) in rows(RegionMembers.groups) {
      var members = Members()
      for word in words {
        let part = index.countries[word] ?? Members(named: [word])
        members.named += part.named
        members.comingAlong += part.comingAlong
      }
      index.countries[region] = members
    }
    for (region, words) in rows(RegionMembers.states) { index.states[region] = words.map { "US-" + $0 } }
    return index
  }()

  private static func rows(_ literal: String) -> [(region: String, words: [String])] {
    literal.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        String(line[..<colon]), line[line.index(after: colon)...].split(separator: " ").map(String.init)
      )
    }
  }
}
