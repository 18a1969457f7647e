import Diagnostics
import Plans

/// People, rules and open findings by whom and what they name, so that one sales lead's are not looked for among all.
struct LeadIndex: Sendable {
  private let order: [Rule]
  private let open: OpenFindings
  private let members: [Roster.Member]
  /// By places in the roster.
  private let places: [Roster.Member.ID: Int]
  /// Whom somebody stands in for, of those who are there.
  private let covered: [Roster.Member.ID: [Int]]
  /// By places in the order of the rules.
  private let rulesOfOwner: [OwnerReference.Owner: [Int]]
  /// By places among the open findings.
  private let findingsOfRow: [String: [Int]]
  /// Findings on regions of segments, which may concern whoever works there.
  private let findingsOfSegments: [Int]

  init(_ playbook: Playbook) {
    order = playbook.rules.order
    open = playbook.open
    members = playbook.plan.roster.members
    var places: [Roster.Member.ID: Int] = [:]
    var covered: [Roster.Member.ID: [Int]] = [:]
    for (place, member) in members.enumerated() {
      places[member.id] = place
      guard member.status?.value != "left" else { continue }
      for case .member(let backup) in Set((member.backup?.value.parties ?? []).map(\.owner)) {
        covered[backup, default: []].append(place)
      }
    }
    (self.places, self.covered) = (places, covered)
    var rulesOfOwner: [OwnerReference.Owner: [Int]] = [:]
    for (place, rule) in order.enumerated() {
      for owner in Set((rule.owner?.value.parties ?? []).map(\.owner)) {
        rulesOfOwner[owner, default: []].append(place)
      }
    }
    self.rulesOfOwner = rulesOfOwner
    var findingsOfRow: [String: [Int]] = [:]
    var findingsOfSegments: [Int] = []
    for (place, finding) in open.all.enumerated() {
      if let location = finding.location {
        findingsOfRow[Words.rowAnchor(location), default: []].append(place)
      }
      if finding.box.contains(where: { $0.axis == "segment" }) { findingsOfSegments.append(place) }
    }
    self.findingsOfRow = findingsOfRow
    self.findingsOfSegments = findingsOfSegments
  }

  /// The rules that name somebody of the lead's, in the order in which they count.
  func rules(of lead: SalesLead) -> [Rule] {
    let owners =
      lead.people.map { OwnerReference.Owner.member($0) } + lead.groups.map { OwnerReference.Owner.group($0) }
    return Set(owners.flatMap { rulesOfOwner[$0] ?? [] }).sorted().map { order[$0] }
  }

  /// The open findings on some rules and rows, and those on regions that `concern` the lead; with the numbers that
  /// they have in the master workbook.
  func findings(
    onRules rules: [Rule], rows: Set<String>, concern: (Finding) -> Bool
  ) -> [(number: Int, finding: Finding)] {
    let named = rules.flatMap { open.ofRule[$0.id] ?? [] } + rows.flatMap { findingsOfRow[$0] ?? [] }
    return Set(named + findingsOfSegments.filter { concern(open.all[$0]) }).sorted()
      .map { ($0 + 1, open.all[$0]) }
  }

  /// People by their ids, in the order of the roster.
  func people(_ ids: some Sequence<Roster.Member.ID>) -> [Roster.Member] {
    Set(ids.compactMap { places[$0] }).sorted().map { members[$0] }
  }

  /// Those who are there and whose backup is this person, in the order of the roster.
  func covered(by person: Roster.Member.ID) -> [Roster.Member] {
    (covered[person] ?? []).map { members[$0] }
  }
}
