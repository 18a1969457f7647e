import Diagnostics
import Plans
import Vocabulary

/// Flags rules whose leads go to the same owner without them.
package struct RedundantRule: Check {
  package static let code: Finding.Code = "RUL-04"
  package static let name = "redundant-rule"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A rule that takes leads, and without which other rules would give every one of them to the same owner \
      with the same response time, backup and escalation. Rules that can never fire are RUL-01 and RUL-02, rules \
      with the same conditions RUL-05.
      """,
    matters: """
      Every rule has to be read, and kept up when the owner changes. One that changes nothing hides those that do.
      """,
    fix: """
      Delete the rule, unless it stands for something that is still to come.
      """)
  package static let examples = [
    CheckExample(
      "the rule below gives the same owner",
      """
      Rule ID,Priority,Segment,Region,Owner
      ↓R12,10,MM,DE,Ana Keller
      R30,30,MM,DACH,Ana Keller
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "an exception that is answered faster",
      """
      Rule ID,Priority,Segment,Region,Owner,First response
      R12,10,MM,DE,Ana Keller,1h
      R30,30,MM,DACH,Ana Keller,4h
      R99,99,,,Inbound desk,
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let twins = Set(Duplicates(in: plan).pairs.flatMap { [$0.earlier.id, $0.later.id] })
    let cells = plan.proof.redundancies.compactMap { redundancy -> CauseCell? in
      let heirs = redundancy.heirs.compactMap(plan.routing.rule)
      guard let rule = plan.routing.rule(redundancy.rule), !twins.contains(rule.id), !heirs.isEmpty,
        // What is left to the catch-all alone is a finding of its own.
        !redundancy.heirs.contains(plan.routing.catchAll ?? ""),
        heirs.allSatisfy({ $0.promisesTheSame(as: rule) })
      else { return nil }
      return CauseCell(
        cause: heirs.map(\.id).joined(separator: "\n"), location: rule.location,
        message: .redundant(rule, heirs: heirs), note: "\(rule.title) neither", notes: [],
        rules: [rule.id] + heirs.map(\.id), region: plan.figures(ofRule: rule.id))
    }
    return findings(at: cells) { "; and so can \(Wording.count($0, "more rule"))" }
  }
}

extension Rule {
  /// Whether a lead would be answered as fast, covered and escalated alike.
  fileprivate func promisesTheSame(as other: Rule) -> Bool {
    firstResponse?.value == other.firstResponse?.value && acceptance?.value == other.acceptance?.value
      && escalateTo?.value.primary?.owner == other.escalateTo?.value.primary?.owner
      && backup?.value.primary?.owner == other.backup?.value.primary?.owner
      && fallback?.value.primary?.owner == other.fallback?.value.primary?.owner
  }
}

extension Finding.Message {
  fileprivate static func redundant(_ rule: Rule, heirs: [Rule]) -> Self {
    Self(
      "\(rule.title) can be deleted without changing any lead's owner: "
        + "\(Wording.list(heirs.map(\.mark))) \(heirs.count == 1 ? "gives" : "give") the same leads to "
        + Wording.quote(rule.ownerTitle),
      help: "delete \(rule.mark), unless it is to differ some day")
  }
}
