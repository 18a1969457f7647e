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
  let levels: [ServiceLevel]

  init(_ lead: SalesLead, _ playbook: Playbook) {
    self.lead = lead
    self.playbook = playbook
    let plan = playbook.plan
    let rules = playbook.rules.order.filter { rule in
      (rule.owner?.value.parties ?? []).contains { lead.leads($0.owner) }
    }
    self.rules = rules
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
    partners = plan.partners.filter { partner in
      if (partner.manager?.value.parties ?? []).contains(where: { lead.leads($0.owner) }) { return true }
      guard !rules.isEmpty, partner.status?.value == "active", let regions = partner.regions?.value else {
        return false
      }
      let serves =
        partner.segments.map { $0.value.terms.isEmpty || !mine.isDisjoint(with: $0.value.terms) } ?? true
      return serves && !countries.isEmpty
        && regions.places.contains { !countries.isDisjoint(with: plan.places.countries(of: $0)) }
    }
    offers = plan.offers.filter { offer in
      guard !["retired", "idea"].contains(offer.status?.value) else { return false }
      if (offer.owner?.value.parties ?? []).contains(where: { lead.leads($0.owner) }) { return true }
      guard let asked = offer.segments?.value, !mine.isEmpty else { return false }
      return asked.terms.contains { mine.contains($0) }
    }.prefix(400).map { $0 }
    levels = MyLevels.levels(of: plan, segments: Set(segments.map(\.name.value)))
    findings = Self.findings(
      of: lead, rules: rules, segments: mine, countries: countries, playbook: playbook)
  }

  var dates: MyDates { MyDates(self) }

  /// Whether somebody else's backup is this sales lead.
  func covers(_ member: Roster.Member) -> Bool {
    member.status?.value != "left"
      && (member.backup?.value.parties ?? []).contains { $0.owner == .member(lead.member.id) }
  }

  /// Whether an owner is of this team.
  func isOwned(_ owner: Located<OwnerReference>?) -> Bool {
    (owner?.value.parties ?? []).contains { lead.leads($0.owner) }
  }

  /// What the findings are numbered in the master workbook.
  var numbers: [Int] {
    let open = playbook.findings.filter { $0.waived == nil }
    let mine = Set(findings)
    return open.indices.filter { mine.contains(open[$0]) }.map { $0 + 1 }
  }

  var subtitle: String { "\(lead.name) · \(playbook.subtitle)" }

  /// The same playbook with this lead's findings only, so that links stay inside the workbook.
  var scoped: Playbook { playbook.showing(findings) }

  private static func countries(of rules: [Rule], _ plan: Plan) -> Set<String> {
    var countries: Set<String> = []
    for condition in rules.flatMap(\.conditions) {
      guard case .places(let asked) = condition.asked.value else { continue }
      countries.formUnion(asked.places.flatMap(plan.places.countries))
    }
    return countries
  }

  /// Findings that name a rule, a person or a segment of theirs.
  private static func findings(
    of lead: SalesLead, rules: [Rule], segments: Set<Term>, countries: Set<String>, playbook: Playbook
  ) -> [Finding] {
    let ids = Set(rules.map(\.id))
    let rows = Set(
      playbook.plan.roster.members.filter { lead.people.contains($0.id) }.map { Words.rowAnchor($0.location) }
        + playbook.plan.segments.filter { segments.contains($0.term) }.map { Words.rowAnchor($0.location) })
    let names = Set(segments.map(\.text))
    return playbook.findings.filter { finding in
      guard finding.waived == nil else { return false }
      if finding.rules.contains(where: ids.contains) { return true }
      if let location = finding.location, rows.contains(Words.rowAnchor(location)) { return true }
      // A region that no rule takes concerns whoever works its segment in its countries.
      guard finding.rules.isEmpty || finding.code.description.hasPrefix("GAP-"),
        let asked = values(of: "segment", in: finding),
        asked.contains(where: names.contains)
      else { return false }
      guard let places = values(of: "country", in: finding), !countries.isEmpty else { return true }
      return places.contains(where: countries.contains)
    }
  }

  /// The values that a finding's region takes of an axis; `nil` where it does not limit it.
  private static func values(of axis: String, in finding: Finding) -> [String]? {
    for limit in finding.box where limit.axis == axis {
      if case .values(let values) = limit.extent { return values }
    }
    return nil
  }
}
