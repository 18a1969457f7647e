import Diagnostics
import Plans
import Vocabulary

/// Who can put a finding right, as far as the plan names them.
///
/// Whoever answers for what the row is about: the owner of the segment, channel, offer or measure, the manager of the
/// partner or person; for rules the owner of the segment that they ask for; else whoever keeps the plan.
struct FixOwners: Sendable {
  private let plan: Plan
  private let planner: Roster.Member?
  /// Who answers for what a row is about.
  private let ofRow: [String: Located<OwnerReference>]
  private let ofSegment: [String: Located<OwnerReference>?]

  init(of plan: Plan) {
    self.plan = plan
    planner = Self.planner(of: plan)
    var ofRow: [String: Located<OwnerReference>] = [:]
    func add(_ rows: [(location: SourceLocation, owner: Located<OwnerReference>?)]) {
      var seen: Set<String> = []
      for (location, owner) in rows {
        let row = Words.rowAnchor(location)
        // Of several in one row the first counts; what other rows say of it does not.
        guard seen.insert(row).inserted, ofRow[row] == nil, let owner else { continue }
        ofRow[row] = owner
      }
    }
    add(plan.segments.map { ($0.location, $0.owner) })
    add(plan.channels.map { ($0.location, $0.owner) })
    add(plan.offers.map { ($0.location, $0.owner) })
    add(plan.partners.map { ($0.location, $0.manager) })
    add(plan.measures.map { ($0.location, $0.owner) })
    add(plan.roster.members.map { ($0.location, $0.manager) })
    self.ofRow = ofRow
    ofSegment = Dictionary(
      plan.segments.map { ($0.term.key, $0.owner) }, uniquingKeysWith: { first, _ in first })
  }

  func name(for finding: Finding) -> String? {
    owner(of: finding)?.value.primary?.name ?? planner?.name.value
  }

  /// The plan's own operations, else whoever leads the roster.
  static func planner(of plan: Plan) -> Roster.Member? {
    plan.roster.members.first { member in
      member.status?.value != "left"
        && member.role.map { ValueCatalogue.canonical($0.value, scope: .job)?.canonical == "ops" } ?? false
    } ?? plan.roster.members.first { $0.status?.value != "left" }
  }

  private func owner(of finding: Finding) -> Located<OwnerReference>? {
    let own = finding.location.flatMap { place in
      place.row == nil ? nil : ofRow[Words.rowAnchor(place)]
    }
    return living(own) ?? living(ofSegment(of: finding))
  }

  private func ofSegment(of finding: Finding) -> Located<OwnerReference>? {
    let rules = finding.rules.prefix(1).compactMap { plan.routing.rule($0) }
    let keys = rules.flatMap(\.conditions).flatMap { condition -> [String] in
      guard condition.field == "segment", case .terms(let asked) = condition.asked.value else { return [] }
      return asked.terms.map(\.key)
    }
    guard keys.count == 1 else { return nil }
    return ofSegment[keys[0]] ?? nil
  }

  /// Somebody who is there to act; names that nobody knows, and people who have left, are not.
  private func living(_ owner: Located<OwnerReference>?) -> Located<OwnerReference>? {
    switch owner?.value.primary?.owner {
    case .member(let id): plan.roster.member(id)?.status?.value == "left" ? nil : owner
    case .group: owner
    case .partner, .accountOwner, .unknown, nil: nil
    }
  }
}
