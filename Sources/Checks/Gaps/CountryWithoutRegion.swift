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
      sheets: [
        (
          "routing.csv",
          """
          ↓↓Rule ID,Priority,Country,Owner
          R1,10,DE,Ana Keller
          R2,20,"AT, CH",Bo Berg
          """
        ),
        (
          "segments.csv",
          """
          Segment,Region
          SMB,DACH
          """
        ),
      ]),
    CheckExample(
      "a rule for the whole region",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Region,Owner
          R1,10,DACH,Ana Keller
          """
        ),
        (
          "segments.csv",
          """
          Segment,Region
          SMB,DACH
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let regions = plan.proof.gaps.filter(\.isOnlyUnnamedCountries)
    guard let first = regions.first, plan.settings.defaultOwner == nil else { return [] }
    var countries: [String] = []
    for region in regions {
      for country in region.countries where !countries.contains(country) { countries.append(country) }
    }
    countries.sort()
    let box =
      regions.count == 1
      ? first.limits : [Finding.Limit(axis: "country", extent: .values(countries))]
    return [
      finding(at: plan.routingSheet, .withoutRule(countries), box: box, witness: first.witness)
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
  fileprivate static func withoutRule(_ countries: [String]) -> Self {
    let names = Wording.list(countries.map(Wording.quote), limit: 25)
    return countries.count == 1
      ? Self(
        "\(names) comes along with a region, and no rule takes it: nobody would work its leads",
        help: "add it to a rule, or accept the gap in the waivers sheet")
      : Self(
        "\(Wording.count(countries.count, "country", "countries")) that come along with a region have no rule: "
          + "\(names): nobody would work their leads",
        help: "add them to a rule, or accept the gap in the waivers sheet")
  }
}
