import Diagnostics
import Plans

/// The findings that nobody has accepted, and which of them name a rule; found out once for all sheets and sales leads.
struct OpenFindings: Sendable {
  /// In the order of the report; the first has the number 1 in every workbook.
  let all: [Finding]
  /// Places among all, in their order.
  let ofRule: [Rule.ID: [Int]]

  init(_ findings: [Finding]) {
    all = findings.filter { $0.waived == nil }
    var ofRule: [Rule.ID: [Int]] = [:]
    for (place, finding) in all.enumerated() {
      for rule in finding.rules where ofRule[rule]?.last != place { ofRule[rule, default: []].append(place) }
    }
    self.ofRule = ofRule
  }
}
