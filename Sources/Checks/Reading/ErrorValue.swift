import Diagnostics
import Plans

/// Flags cells that hold a spreadsheet's error instead of a value.
package struct ErrorValue: Check {
  package static let code: Finding.Code = "DAT-23"
  package static let name = "error-value"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A cell with #REF!, #N/A, #NAME? or another error of a formula, in any language of the spreadsheet.
      """,
    matters: """
      The value is gone: the rule has no owner, or a condition that takes any lead.
      """,
    fix: """
      Repair the formula in the spreadsheet and export the sheet again.
      """)
  package static let examples = [
    CheckExample(
      "an owner that a formula lost",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,↓#REF!
      """),
    CheckExample(
      "values",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // A cell that two fields look at is told once.
    let remarks = plan.remarks.filter { $0.kind == .errorValue }.grouped(by: \.location).compactMap(
      \.items.first)
    let cells = remarks.map { remark in
      CauseCell(
        cause: remark.columnKey, location: remark.location, message: .error(remark),
        note: "\(Wording.quote(remark.written)) here too", notes: [], rules: [])
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more cell")) of the column \($0 == 1 ? "has" : "have") errors too"
    }
  }
}

extension Finding.Message {
  fileprivate static func error(_ remark: PlanRemark) -> Self {
    Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) is an error of the spreadsheet, read as blank: what "
        + "stood there reaches no lead",
      help: "repair the formula and export the sheet again")
  }
}
