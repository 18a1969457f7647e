import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What a partner does in a region.
struct CoverageCell {
  let state: PartnerState
  /// `exclusive`, `30 %`, `CH, AT only`; in the order in which they are told.
  let details: [String]

  var cell: Cell { .text(([state.words] + details).joined(separator: ", "), tone: state.tone) }
}

/// The regions side by side in which partners sell: the widest that any sheet names, and countries that lie in none.
struct CoverageRegions {
  private let regions: [(title: String, countries: [String])]

  var titles: [String] { regions.map(\.title) }

  init(of plan: Plan) {
    var named: [NamedPlace] = []
    for partner in plan.partners {
      for place in partner.places where !named.contains(place) { named.append(place) }
    }
    let places = named.map { (title: $0.text, countries: plan.countries(soldIn: $0)) }.filter {
      !$0.countries.isEmpty
    }
    // Of two with the same countries the first stands for both.
    var regions = places.enumerated().filter { index, place in
      !places.enumerated().contains { other, wider in
        other != index && Set(wider.countries).isSuperset(of: place.countries)
          && (wider.countries.count > place.countries.count || other < index)
      }
    }.map(\.element)
    let held = Set(regions.flatMap(\.countries))
    // Countries that leads come from, where no partner sells.
    regions += plan.places.inScope.subtracting(held).sorted().map { (plan.text(ofSold: $0), [$0]) }
    self.regions = regions
  }

  /// A cell for each region; `nil` where the partner does not sell.
  func cells(of partner: Partner, in plan: Plan) -> [CoverageCell?] {
    let state = PartnerState(of: partner, in: plan)
    let isEverywhere = partner.coverage.isEmpty && partner.regions.map { $0.value.places.isEmpty } ?? false
    let except = Set(partner.regions?.value.except.flatMap(plan.countries(soldIn:)) ?? [])
    let sold = Set(partner.places.flatMap(plan.countries(soldIn:))).subtracting(except)
    return regions.map { region in
      let here = region.countries.filter { isEverywhere ? !except.contains($0) : sold.contains($0) }
      guard !here.isEmpty else { return nil }
      let marks = partner.coverage.filter { !Set(plan.countries(soldIn: $0.place)).isDisjoint(with: here) }
      var details: [String] = []
      if here.count < region.countries.count {
        details.append(here.map(plan.text(ofSold:)).joined(separator: ", ") + " only")
      }
      if partner.coverage.isEmpty ? partner.isExclusive?.value ?? false : marks.contains(where: \.isExclusive)
      {
        details.append("exclusive")
      }
      details += marks.compactMap(\.share).map(PartnerState.percent)
      return CoverageCell(state: state, details: details)
    }
  }
}

extension Plan {
  /// The countries of a place; of a region that only partners name, those that everybody means by it, else itself.
  fileprivate func countries(soldIn place: NamedPlace) -> [String] {
    let countries = places.countries(of: place)
    guard countries.isEmpty, case .region(let key) = place.kind else { return countries }
    let members = Regions.namedMembers(of: key).sorted()
    return members.isEmpty ? ["~" + place.text] : members
  }

  fileprivate func text(ofSold country: String) -> String {
    country.hasPrefix("~") ? String(country.dropFirst()) : places.text(ofCountry: country)
  }
}

extension Partner {
  /// Where they sell: by the grid, where there is one.
  fileprivate var places: [NamedPlace] {
    coverage.isEmpty ? regions?.value.places ?? [] : coverage.map(\.place)
  }
}
