import Diagnostics
import Plans
import Vocabulary

/// Flags partners who are both promised to be the only one.
package struct TwoExclusivePartners: Check {
  package static let code: Finding.Code = "CON-05"
  package static let name = "two-exclusive-partners"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Two partners marked exclusive whose countries, products and segments overlap. A partner without a list of \
      products or segments sells all of them. Partners whose status is ended are left out.
      """,
    matters: """
      Exclusivity cannot be shared: whichever partner gets the lead, the contract with the other is broken.
      """,
    fix: """
      Take the countries or products out of one of the two, or withdraw one exclusivity.
      """)
  package static let examples = [
    CheckExample(
      "both exclusive in one country",
      sheets: [
        (
          "partners.csv",
          """
          Partner,Partner type,Territory,Products,Exclusive
          Alpha,Reseller,"AT, DE",Pumps,yes
          Beta,Reseller,"AT, CH","Pumps, Valves",↓yes
          """
        ),
        routing,
      ]),
    CheckExample(
      "exclusive for other products, or not at all",
      sheets: [
        (
          "partners.csv",
          """
          Partner,Partner type,Territory,Products,Exclusive
          Alpha,Reseller,"AT, DE",Pumps,yes
          Beta,Reseller,AT,Valves,yes
          Gamma,Reseller,AT,Pumps,no
          """
        ),
        routing,
      ]),
  ]

  private static let routing = ("routing.csv", "Priority,Country,Owner\n10,AT,Alpha")

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let grants = plan.partners.compactMap { Grant(of: $0, in: plan.places) }
    var holders: [String: [Int]] = [:]
    for (index, grant) in grants.enumerated() {
      for country in grant.cells.keys { holders[country, default: []].append(index) }
    }
    var clashes: [[Int]: [String]] = [:]
    for country in holders.keys.sorted() {
      let present = holders[country] ?? []
      for (place, later) in present.enumerated() {
        for earlier in present.prefix(place) where grants[earlier].sharesOffer(with: grants[later]) {
          clashes[[later, earlier], default: []].append(country)
        }
      }
    }
    return clashes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, countries in
      let (later, earlier) = (grants[pair[0]], grants[pair[1]])
      guard let first = countries.first, let cell = later.cells[first], let other = earlier.cells[first]
      else {
        return nil
      }
      let products = earlier.products.filter { later.products[$0.key] != nil }.map(\.value).sorted()
      let names = countries.map(plan.places.text)
      return finding(
        at: cell, .both(earlier.name, later.name, names, products: products),
        notes: [Finding.Note("\(Wording.quote(earlier.name)) is exclusive here", at: other)],
        region: RegionFigures(
          box: [Finding.Limit(axis: "country", extent: .values(names))]
            + (products.isEmpty ? [] : [Finding.Limit(axis: "product", extent: .values(products))]),
          reach: reach(of: earlier, and: later, in: countries, plan)))
    }
  }

  /// How much of the routing table both claim; `nil` where no rule asks for anything of it.
  private func reach(
    of earlier: Grant, and later: Grant, in countries: [String], _ plan: Plan
  ) -> Finding.Reach? {
    let part = plan.proof.part(
      inCountries: countries, segments: Self.common(earlier.segments, later.segments),
      products: Self.common(Set(earlier.products.keys), Set(later.products.keys)))
    return part.flatMap { plan.proof.extent(of: [$0]) }.map { cells, leads in
      Finding.Reach(share: Share(cells, of: plan.proof.shares.total), leads: leads)
    }
  }

  /// What two lists share, where an empty one stands for all.
  private static func common<Item: Hashable>(_ one: Set<Item>, _ other: Set<Item>) -> Set<Item> {
    one.isEmpty ? other : other.isEmpty ? one : one.intersection(other)
  }
}

/// What a partner alone may sell, and where.
private struct Grant {
  let name: String
  /// The cell that says so, by country.
  let cells: [String: SourceLocation]
  /// As written, by folded name; empty where it is all of them.
  let products: [String: String]
  let segments: Set<Term>

  /// `nil` where the partner is exclusive nowhere.
  init?(of partner: Partner, in places: PlaceScheme) {
    guard partner.isExclusive?.value == true, partner.status?.value != "ended" else { return nil }
    name = partner.name.value
    var cells: [String: SourceLocation] = [:]
    let marked = partner.coverage.filter(\.isExclusive)
    for cell in marked {
      for country in places.countries(of: cell.place) { cells[country] = cell.location }
    }
    if marked.isEmpty, let regions = partner.regions, let place = partner.isExclusive?.location {
      let without = Set(regions.value.except.flatMap(places.countries))
      for country in regions.value.places.flatMap(places.countries) where !without.contains(country) {
        cells[country] = place
      }
    }
    self.cells = cells
    let listed = partner.products.map { ListGrammar.read($0.value, isKnown: { _ in false }).items } ?? []
    let products = Dictionary(listed.map { (Fold.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let isAll = ["all", "any", "all products", "*"].contains { products[$0] != nil }
    self.products = isAll ? [:] : products
    segments = Set(partner.segments?.value.terms ?? [])
  }

  func sharesOffer(with other: Self) -> Bool {
    (products.isEmpty || other.products.isEmpty || products.keys.contains { other.products[$0] != nil })
      && (segments.isEmpty || other.segments.isEmpty || !segments.isDisjoint(with: other.segments))
  }
}

extension Finding.Message {
  fileprivate static func both(
    _ earlier: String, _ later: String, _ countries: [String], products: [String]
  ) -> Self {
    let names = Wording.list([earlier, later].map(Wording.quote))
    let place = Wording.list(countries, limit: 8)
    let what = products.isEmpty ? "" : " for \(Wording.list(products))"
    return Self(
      "\(names) are both exclusive in \(place)\(what): whoever gets the lead, the other's contract is broken",
      help:
        "take \(countries.count == 1 ? "the country" : "these countries") out of one of the two, or withdraw one "
        + "exclusivity")
  }
}
