import Diagnostics
import Plans
import Vocabulary

/// The part of a plan that concerns one sales lead.
struct LeadPage: Sendable {
  let lead: SalesLead
  let playbook: Playbook
  let rules: [Rule]
  let segments: [Segment]
  let partners: [Partner]
  let offers: [Offer]
  let findings: [Finding]
  /// What the findings are numbered in the master workbook.
  let numbers: [Int]
  let levels: [ServiceLevel]
  /// The lead and whoever reports to them, in the order of the roster.
  let team: [Roster.Member]
  /// Those whose backup is this sales lead.
  let covered: [Roster.Member]
  let dates: [MyDates.Entry]
  /// Whom the drop-downs offer, by name: more may be typed, but a company's whole roster helps nobody.
  let people: [String]

  init(_ lead: SalesLead, _ playbook: Playbook, _ index: LeadIndex) {
    self.lead = lead
    self.playbook = playbook
    let plan = playbook.plan
    let rules = index.rules(of: lead)
    self.rules = rules
    let team = index.people(lead.people)
    self.team = team
    let covered = index.covered(by: lead.member.id)
    self.covered = covered
    let keys = Set(
      rules.flatMap { rule in
        rule.conditions.flatMap { condition -> [String] in
          guard condition.field == "segment", case .terms(let asked) = condition.asked.value else {
            return []
          }
          return asked.terms.map(\.key)
        }
      })
    let segments = plan.segments.filter { segment in
      keys.contains(segment.term.key)
        || (segment.owner?.value.parties ?? []).contains { lead.leads($0.owner) }
    }
    self.segments = segments
    let mine = Set(segments.map(\.term))
    let countries = Self.countries(of: rules, plan)
    let partners = plan.partners.filter { partner in
      if (partner.manager?.value.parties ?? []).contains(where: { lead.leads($0.owner) }) { return true }
      guard !rules.isEmpty, partner.status?.value == "active", let regions = partner.regions?.value else {
        return false
      }
      let serves =
        partner.segments.map { $0.value.terms.isEmpty || !mine.isDisjoint(with: $0.value.terms) } ?? true
      return serves && !countries.isEmpty
        && regions.places.contains { !countries.isDisjoint(with: plan.places.countries(of: $0)) }
    }
    self.partners = partners
    let offers = plan.offers.filter { offer in
      guard !["retired", "idea"].contains(offer.status?.value) else { return false }
      if (offer.owner?.value.parties ?? []).contains(where: { lead.leads($0.owner) }) { return true }
      guard let asked = offer.segments?.value, !mine.isEmpty else { return false }
      return asked.terms.contains { mine.contains($0) }
    }
    self.offers = offers
    levels = MyLevels.levels(of: plan, segments: Set(segments.map(\.name.value)))
    let rows = Set(
      team.map { Words.rowAnchor($0.location) }
        + plan.segments.filter { mine.contains($0.term) }.map { Words.rowAnchor($0.location) })
    let names = Set(mine.map(\.text))
    let found = index.findings(onRules: rules, rows: rows) {
      Self.concerns($0, whoeverWorks: names, in: countries)
    }
    findings = found.map(\.finding)
    numbers = found.map(\.number)
    dates =
      MyDates(
        of: lead, in: plan, rules: rules, partners: partners, offers: offers,
        people: index.people((team + covered).map(\.id)), covered: Set(covered.map(\.id))
      ).entries
    let others = [lead.member.manager, lead.member.backup].flatMap { $0?.value.parties ?? [] }
      .compactMap { if case .member(let id) = $0.owner { id } else { nil } }
    let known = index.people(team.map(\.id) + covered.map(\.id) + others)
      .filter { $0.status?.value != "left" }.map(\.name.value)
    let fixers = Set(findings.compactMap { playbook.fixOwners.name(for: $0) }).subtracting(known)
    people = known + fixers.sorted()
  }

  var subtitle: String { "\(lead.name) · \(playbook.subtitle)" }

  /// Where the lead's findings stand among their own, by their places among all that are open.
  var rowsOfFindings: [Int: Int] {
    Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1 - 1, $0) })
  }

  private static func countries(of rules: [Rule], _ plan: Plan) -> Set<String> {
    var countries: Set<String> = []
    for condition in rules.flatMap(\.conditions) {
      guard case .places(let asked) = condition.asked.value else { continue }
      countries.formUnion(asked.places.flatMap(plan.places.countries))
    }
    return countries
  }

  /// Whether a region that no rule takes concerns whoever works its segment in its countries.
  private static func concerns(
    _ finding: Finding, whoeverWorks segments: Set<String>, in countries: Set<String>
  ) -> Bool {
    guard finding.rules.isEmpty || finding.code.description.hasPrefix("GAP-"),
      let asked = values(of: "segment", in: finding), asked.contains(where: segments.contains)
    else { return false }
    guard let places = values(of: "country", in: finding), !countries.isEmpty else { return true }
    return places.contains(where: countries.contains)
  }

  /// The values that a finding's region takes of an axis; `nil` where it does not limit it.
  private static func values(of axis: String, in finding: Finding) -> [String]? {
    for limit in finding.box where limit.axis == axis {
      if case .values(let values) = limit.extent { return values }
    }
    return nil
  }
}
