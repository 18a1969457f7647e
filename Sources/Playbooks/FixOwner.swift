import Diagnostics
import Plans
import Vocabulary

/// Who can put a finding right, as far as the plan names them.
///
/// Whoever answers for what the row is about: the owner of the segment, channel, offer or measure, the manager of the
/// partner or person; for rules the owner of the segment that they ask for; else whoever keeps the plan.
enum FixOwner {
  static func name(for finding: Finding, in plan: Plan) -> String? {
    owner(of: finding, in: plan)?.value.primary?.name ?? planner(of: plan)?.name.value
  }

  /// The plan's own operations, else whoever leads the roster.
  static func planner(of plan: Plan) -> Roster.Member? {
    plan.roster.members.first { member in
      member.status?.value != "left"
        && member.role.map { ValueCatalogue.canonical($0.value, scope: .job)?.canonical == "ops" } ?? false
    } ?? plan.roster.members.first { $0.status?.value != "left" }
  }

  private static func owner(of finding: Finding, in plan: Plan) -> Located<OwnerReference>? {
    let row = finding.location.flatMap { place in place.row == nil ? nil : Words.rowAnchor(place) }
    func isHere(_ location: SourceLocation) -> Bool { row == Words.rowAnchor(location) }
    let own =
      plan.segments.first { isHere($0.location) }?.owner ?? plan.channels.first { isHere($0.location) }?.owner
      ?? plan.offers.first { isHere($0.location) }?.owner
      ?? plan.partners.first { isHere($0.location) }?.manager
      ?? plan.measures.first { isHere($0.location) }?.owner
      ?? plan.roster.members.first { isHere($0.location) }?.manager
    return living(own, plan) ?? living(ofSegment(finding, plan), plan)
  }

  private static func ofSegment(_ finding: Finding, _ plan: Plan) -> Located<OwnerReference>? {
    let rules = finding.rules.prefix(1).compactMap { plan.routing.rule($0) }
    let keys = rules.flatMap(\.conditions).flatMap { condition -> [String] in
      guard condition.field == "segment", case .terms(let asked) = condition.asked.value else { return [] }
      return asked.terms.map(\.key)
    }
    guard keys.count == 1 else { return nil }
    return plan.segments.first { $0.term.key == keys[0] }?.owner
  }

  /// Somebody who is there to act; names that nobody knows, and people who have left, are not.
  private static func living(_ owner: Located<OwnerReference>?, _ plan: Plan) -> Located<OwnerReference>? {
    switch owner?.value.primary?.owner {
    case .member(let id): plan.roster.member(id)?.status?.value == "left" ? nil : owner
    case .group: owner
    case .partner, .accountOwner, .unknown, nil: nil
    }
  }
}
