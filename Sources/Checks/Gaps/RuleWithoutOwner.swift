import Diagnostics
import Plans
import Vocabulary

/// Flags routing rules that nobody owns.
package struct RuleWithoutOwner: Check {
  package static let code: Finding.Code = "GAP-03"
  package static let name = "rule-without-owner"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An active rule whose owner cell is blank, says that the owner is still to be decided (TBD, ?, vacant, \
      open req), or names a position of the roster that is open.
      """,
    matters: """
      The rule takes its leads away from the rules below it and gives them to nobody.
      """,
    fix: """
      Name a person, a queue or a partner. Until then use the fallback, or switch the rule off so that the \
      rules below it get the leads.
      """)
  package static let examples = [
    CheckExample(
      "a to-be-decided owner",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,↓TBD (Q3 hire)
      """),
    CheckExample(
      "a blank owner",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,↓
      R2,20,MM,Bo Berg
      """),
    CheckExample(
      "a rule that is switched off",
      """
      Rule ID,Priority,Segment,Owner,Active
      R1,10,SMB,Ana Keller,yes
      R2,20,MM,TBD,no
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // A row that says nothing at all, and an owner cell that holds an error, are the reading's findings.
    let blankRows = Set(
      plan.remarks.compactMap { remark -> SourceLocation? in
        guard case .blankRequired = remark.kind else { return nil }
        return SourceLocation(file: remark.location.file, row: remark.location.row)
      } + plan.emptyRules.map(\.row))
    let errors = Set(plan.remarks.filter { $0.kind == .errorValue }.map(\.location))
    let regions = Dictionary(
      plan.proof.unowned.map { ($0.rule, $0.regions) }, uniquingKeysWith: { first, _ in first })
    return plan.rulesInForce.compactMap { rule in
      guard let vacancy = Vacancy(of: rule, in: plan),
        // Without an owner column the whole sheet is at fault, and DAT-02 says so once.
        rule.ownerLocation.columnIndex != nil,
        !blankRows.contains(rule.row), !errors.contains(rule.ownerLocation)
      else { return nil }
      let region = plan.figures(of: regions[rule.id] ?? [])
      return finding(
        at: rule.ownerLocation,
        vacancy.message(
          of: rule, from: plan.firstDay(of: rule), leads: plan.leads(region?.reach?.leads)),
        notes: vacancy.notes, rules: [rule.id], region: region)
    }
  }
}

/// Why a rule has no owner.
private enum Vacancy {
  case blank
  case undecided(String)
  case openPosition(String, Roster.Member)

  init?(of rule: Rule, in plan: Plan) {
    guard let owner = rule.owner else {
      self = .blank
      return
    }
    if owner.value.isUndecided {
      self = .undecided(owner.written)
    } else if case .member(let id) = owner.value.primary?.owner, let member = plan.roster.member(id),
      member.status?.value == "open"
    {
      self = .openPosition(owner.written, member)
    } else {
      return nil
    }
  }

  func message(of rule: Rule, from day: CalendarDate?, leads: String?) -> Finding.Message {
    let since = day.map { " from \($0)" } ?? ""
    let effect = "its leads would be unowned\(since)" + (leads.map { " (\($0))" } ?? "")
    let name = "name a person, a queue or a partner"
    let help =
      rule.fallback.map { "\(name); until then use the fallback \(Wording.quote($0.value.title))" } ?? name
    switch self {
    case .blank: return Finding.Message("\(rule.title) names no owner: \(effect)", help: help)
    case .undecided(let written):
      return Finding.Message("\(rule.title) routes to \(Wording.quote(written)): \(effect)", help: help)
    case .openPosition(let written, _):
      return Finding.Message(
        "\(rule.title) routes to \(Wording.quote(written)), a position that is open: \(effect)", help: help)
    }
  }

  var notes: [Finding.Note] {
    guard case .openPosition(_, let member) = self else { return [] }
    let place = member.status?.location ?? member.location
    return [Finding.Note("\(Wording.quote(member.name.value)) is open", at: place)]
  }
}
