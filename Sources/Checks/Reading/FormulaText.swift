import Diagnostics
import Plans

/// Flags cells that hold a formula instead of what it gives.
package struct FormulaText: Check {
  package static let code: Finding.Code = "DAT-21"
  package static let name = "formula-text"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A cell whose text is a formula, such as =HYPERLINK("https://example.com"). It stays text in the workbooks, so \
      that nothing runs there. Signed numbers (-5 %), phone numbers (+49 89 1234), handles (@ana) and bullet points \
      are none.
      """,
    matters: """
      The value that the formula gives did not come along, so no lead can go by it; and a formula of a stranger \
      can do harm in whichever spreadsheet opens the file next.
      """,
    fix: """
      Export values instead of formulas, or paste the column as values first.
      """)
  package static let examples = [
    CheckExample(
      "a link made by a formula",
      """
      Rule ID,Priority,Segment,Owner,Notes
      R1,10,SMB,Ana Keller,"↓=HYPERLINK(""https://example.com"",""plan"")"
      """),
    CheckExample(
      "texts that only begin with a sign",
      """
      Rule ID,Priority,Segment,Owner,Notes
      R1,10,SMB,@ana,-5 % on last year
      R2,20,MM,Bo Braun,+49 89 1234
      R3,30,ENT,Bo Braun,- see the list
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard remark.kind == .formulaText else { return nil }
      return CauseCell(
        cause: remark.columnKey, location: remark.location, message: .formula(remark),
        note: "so is \(Wording.quote(remark.written))", notes: [], rules: [])
    }
    return findings(at: cells) { "; so are \(Wording.count($0, "more cell")) of the column" }
  }
}

extension Finding.Message {
  fileprivate static func formula(_ remark: PlanRemark) -> Self {
    Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) is a formula, and what it gives is not in the file: it was "
        + "kept as text, and no lead goes by its value",
      help: "export the sheet with values instead of formulas")
  }
}
