import Diagnostics
import Plans

/// Rules and open findings by whom and what they name, so that one sales lead's are not looked for among all.
struct LeadIndex: Sendable {
  private let order: [Rule]
  private let open: [Finding]
  /// By places in the order of the rules.
  private let rulesOfOwner: [OwnerReference.Owner: [Int]]
  /// By places among the open findings.
  private let findingsOfRule: [Rule.ID: [Int]]
  private let findingsOfRow: [String: [Int]]
  /// Findings on regions of segments, which may concern whoever works there.
  private let findingsOfSegments: [Int]

  init(_ playbook: Playbook) {
    order = playbook.rules.order
    open = playbook.findings.filter { $0.waived == nil }
    var rulesOfOwner: [OwnerReference.Owner: [Int]] = [:]
    for (place, rule) in order.enumerated() {
      for owner in Set((rule.owner?.value.parties ?? []).map(\.owner)) {
        rulesOfOwner[owner, default: []].append(place)
      }
    }
    self.rulesOfOwner = rulesOfOwner
    var findingsOfRule: [Rule.ID: [Int]] = [:]
    var findingsOfRow: [String: [Int]] = [:]
    var findingsOfSegments: [Int] = []
    for (place, finding) in open.enumerated() {
      for rule in Set(finding.rules) { findingsOfRule[rule, default: []].append(place) }
      if let location = finding.location {
        findingsOfRow[Words.rowAnchor(location), default: []].append(place)
      }
      if finding.box.contains(where: { $0.axis == "segment" }) { findingsOfSegments.append(place) }
    }
    self.findingsOfRule = findingsOfRule
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
    let named = rules.flatMap { findingsOfRule[$0.id] ?? [] } + rows.flatMap { findingsOfRow[$0] ?? [] }
    return Set(named + findingsOfSegments.filter { concern(open[$0]) }).sorted().map { ($0 + 1, open[$0]) }
  }
}
