import Diagnostics
import Plans

/// Flags countries that only come along with a region and that no rule takes.
package struct CountryWithoutRegion: Check {
  package static let code: Finding.Code = "GAP-14"
  package static let name = "country-without-region"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Countries that belong to a region of the plan, that no sheet names on their own, and that no rule takes: \
      Liechtenstein where DACH is worked by a rule each for DE, AT and CH.
      """,
    matters: """
      A lead from there has no owner. It is rare enough to go unnoticed, and it is somebody's best lead.
      """,
    fix: """
      Add the countries to the rule of a neighbour, or accept the gap in the waivers sheet with a reason, an \
      owner and a last day.
      """)
  package static let examples = [
    CheckExample(
      "a country that comes along with a region and has no rule",
      """
      ↓↓Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DACH,Ana Keller
      R2,20,MM,DE,Bo Berg
      R3,30,MM,"AT, CH",Bo Berg
      """),
    CheckExample(
      "a rule for the whole region",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DACH,Ana Keller
      R2,20,MM,DE,Bo Berg
      R3,30,MM,DACH,Cy Lind
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let regions = plan.proof.gaps.filter { plan.cause(of: $0) == .unnamedCountries }
    guard let first = regions.first, plan.settings.defaultOwner == nil else { return [] }
    var countries: [String] = []
    for region in regions {
      for country in region.countries where !countries.contains(country) { countries.append(country) }
    }
    countries.sort()
    var figures = plan.figures(of: regions)
    if regions.count > 1 { figures?.box = [Finding.Limit(axis: "country", extent: .values(countries))] }
    let nearest = NearestRule(in: plan).rule(to: first)
    return [
      finding(
        at: plan.routingSheet, .withoutRule(countries, in: regions),
        notes: nearest.map { [NearestRule.note(on: $0)] } ?? [], rules: nearest.map { [$0.id] } ?? [],
        region: figures)
    ]
  }
}

extension RoutingProof.Region {
  fileprivate var countries: [String] {
    limits.flatMap { limit -> [String] in
      if limit.axis == "country", case .values(let values) = limit.extent { values } else { [] }
    }
  }
}

extension Finding.Message {
  fileprivate static func withoutRule(_ countries: [String], in regions: [RoutingProof.Region]) -> Self {
    if let only = regions.first, regions.count == 1, countries.count == 1 {
      return Self(
        "\(only.words.whole) comes along with a region, and no rule takes it: nobody would work its leads",
        help: "add the country to a rule, or accept the gap in the waivers sheet")
    }
    let names = Wording.list(countries.map(Wording.quote), limit: 25)
    let what = countries.count == 1 ? "country comes" : "countries come"
    return Self(
      "\(countries.count) \(what) along with a region and no rule takes all of their leads: \(names)",
      help: "add them to a rule, or accept the gap in the waivers sheet")
  }
}
