import Diagnostics
import Plans
import Vocabulary

/// Flags rows that lack what a row of their kind needs.
package struct BlankRequired: Check {
  package static let code: Finding.Code = "DAT-24"
  package static let name = "blank-required-cell"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A row without the cell that names it, such as a partner without a name, and a rule with neither \
      conditions nor owner. A last rule without an owner is GAP-03.
      """,
    matters: """
      A row without a name is not read. A rule without conditions and owner takes every lead from the rules \
      below it and gives it to nobody.
      """,
    fix: """
      Fill in the row, or delete it.
      """)
  package static let examples = [
    CheckExample(
      "a rule of which only the number is there",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DE,Ana Keller
      ↓R2,20,,,
      R3,30,MM,DE,Bo Braun
      R9,99,,,Inbound desk
      """),
    CheckExample(
      "rules that are whole",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,SMB,DE,Ana Keller
      R3,30,MM,,Bo Braun
      R9,99,,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let rows = plan.remarks.compactMap { remark -> (row: SourceLocation, finding: Finding)? in
      guard case .blankRequired(let field) = remark.kind else { return nil }
      let row = SourceLocation(file: remark.location.file, row: remark.location.row)
      return (row, finding(at: remark.location, .blank(plan.title(of: field, at: remark.location))))
    }
    let told = Set(rows.map(\.row))
    let rules = plan.emptyRules.filter { !told.contains($0.row) }.map { rule in
      finding(at: rule.location, .empty(rule), rules: [rule.id])
    }
    return rows.map(\.finding) + rules
  }
}

extension Plan {
  /// Rules with neither conditions nor owner, other than the last: that one lacks only its owner.
  var emptyRules: [Rule] {
    let doubtful = doubtfulRows
    return rulesInForce.filter { rule in
      rule.saysNothing && rule.id != routing.catchAll && !doubtful.contains(rule.row)
    }
  }

  /// The planner's own header for a field, else the one that is usual.
  fileprivate func title(of field: Field, at location: SourceLocation) -> String? {
    if let column = location.column { return column }
    guard let sheet = sheets.first(where: { $0.file == location.file }) else { return nil }
    return sheet.columns.first { $0.field == field }?.header
      ?? sheet.kind.flatMap { HeaderCatalogue.names(of: field, in: $0).first }
  }
}

extension Finding.Message {
  fileprivate static func blank(_ column: String?) -> Self {
    let what = column.map { "\(Wording.quote($0)) is blank" } ?? "the cell that names the row is blank"
    return Self(
      "\(what), so the row was not read: no lead goes by it", help: "fill in the cell, or delete the row")
  }

  fileprivate static func empty(_ rule: Rule) -> Self {
    Self(
      "\(rule.title) has neither conditions nor an owner: it takes every lead from the rules below it and gives it "
        + "to nobody",
      help: "fill in the row, or delete it")
  }
}
