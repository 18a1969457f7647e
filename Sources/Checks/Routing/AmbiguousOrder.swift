import Coverage
import Diagnostics
import Plans
import Vocabulary

/// Flags rules whose priority is missing or unreadable in a sheet that has the column.
package struct AmbiguousOrder: Check {
  package static let code: Finding.Code = "RUL-12"
  package static let name = "ambiguous-order"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule without a readable priority in a sheet with a priority column, where it could match the same leads \
      as a rule with another owner. It was placed right behind the rule above it. A last rule without conditions \
      needs none.
      """,
    matters: """
      Whose lead it is depends on a guess about the order: the CRM may place the rule elsewhere.
      """,
    fix: """
      Give the rule a priority.
      """)
  package static let examples = [
    CheckExample(
      "a priority is missing",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,MM,,Ana Keller
      R2,↓,,DE,Bo Braun
      R3,30,ENT,,Cy Lind
      R9,,,,Inbound desk
      """),
    CheckExample(
      "a priority that is no number",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,MM,,Ana Keller
      R2,↓soon,,DE,Bo Braun
      """),
    CheckExample(
      "no lead could match two of the rules",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,MM,,Ana Keller
      R2,,SMB,,Bo Braun
      R3,30,ENT,,Cy Lind
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let ordered = plan.routing.ordered.filter { plan.routing.hitPolicies[$0.location.file] == .first }
    var columns: [String: SourceLocation] = [:]
    for rule in ordered.reversed() {
      if let cell = rule.priority?.location { columns[cell.file] = cell }
    }
    let unread = Dictionary(
      plan.unreadPriorities.map { ($0.location, $0.written) }, uniquingKeysWith: { first, _ in first })
    let cells = ordered.compactMap { rule -> CauseCell? in
      guard rule.priority == nil, rule.id != plan.routing.catchAll, let column = columns[rule.location.file]
      else {
        return nil
      }
      let cell = SourceLocation(
        file: rule.location.file, row: rule.location.row, line: rule.location.line,
        columnIndex: column.columnIndex, column: column.column)
      let written = unread[cell]
      let rival = ordered.first { other in
        other.id != rule.id && other.location.file == rule.location.file
          && other.ownerTitle != rule.ownerTitle
          && other.canMeet(rule, in: plan.places)
      }
      guard rival != nil || written != nil else { return nil }
      return CauseCell(
        cause: "\(cell.file) \(written ?? "")", location: cell,
        message: .ambiguous(rule, written: written, rival: rival),
        note: "nor has \(rule.title)",
        notes: rival.map { [Finding.Note("\($0.title) could match the same leads", at: $0.location)] } ?? [],
        rules: [rule.id] + [rival?.id].compactMap { $0 },
        region: rival.flatMap { plan.figures(sharedBy: rule, $0) })
    }
    return findings(at: cells) { "; nor \($0 == 1 ? "has" : "have") \(Wording.count($0, "more rule"))" }
  }
}

extension Plan {
  /// What one of two rules takes of the leads that both match.
  fileprivate func figures(sharedBy first: Rule, _ second: Rule) -> RegionFigures? {
    guard let one = proof.ruleBoxes[first.id], let other = proof.ruleBoxes[second.id] else { return nil }
    let shared = one.intersection(other)
    let taken = proof.effectiveBoxes(of: [first.id, second.id]).map { $0.intersection(shared) }.filter {
      !$0.isEmpty
    }
    return figures(of: taken.map(proof.region))
  }

  /// Priority cells that are no numbers.
  fileprivate var unreadPriorities: [PlanRemark] {
    remarks.filter { remark in
      switch remark.kind {
      case .unreadable(let field, _): field == "priority"
      default: false
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func ambiguous(_ rule: Rule, written: String?, rival: Rule?) -> Self {
    let lack = written.map { "\(Wording.quote($0)) is no priority" } ?? "\(rule.title) has no priority"
    let whose = written == nil ? "it" : rule.title
    let effect =
      rival.map {
        ": \(whose) was placed behind the rule above it, and whether \(Wording.quote(rule.ownerTitle)) or "
          + "\(Wording.quote($0.ownerTitle)) gets leads that both match is a guess"
      } ?? ": \(whose) was placed behind the rule above it"
    return Self(lack + effect, help: "give \(rule.mark) a number")
  }
}
