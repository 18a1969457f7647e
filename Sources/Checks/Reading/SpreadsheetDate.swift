import Diagnostics
import Plans

/// Flags ranges that a spreadsheet turned into dates.
package struct SpreadsheetDate: Check {
  package static let code: Finding.Code = "DAT-07"
  package static let name = "spreadsheet-date"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A date, or the number behind one, in a column of bands: 10-Nov was 10-11 before the spreadsheet took it \
      for a day in November.
      """,
    matters: """
      The band is lost, and with it the leads that the row was for.
      """,
    fix: """
      Format the column as text in the spreadsheet and type the band again.
      """)
  package static let examples = [
    CheckExample(
      "a band that became a date",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,↓10-Nov,Ana Keller
      R2,20,50-249,Bo Braun
      R9,99,,Inbound desk
      """),
    CheckExample(
      "bands",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,10-11,Ana Keller
      R2,20,50-249,Bo Braun
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard case .spreadsheetDate(let candidates) = remark.kind else { return nil }
      return CauseCell(
        cause: remark.columnKey, location: remark.location, message: .date(remark, candidates: candidates),
        note: "so was \(Wording.quote(remark.written))", notes: [], rules: [])
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more cell")) of the column \($0 == 1 ? "is" : "are") damaged too"
    }
  }
}

extension Finding.Message {
  fileprivate static func date(_ remark: PlanRemark, candidates: [String]) -> Self {
    let before = Wording.list(candidates.map(Wording.quote), joined: "or")
    let guess = candidates.isEmpty ? "was a range" : "was probably \(before)"
    return Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) \(guess) before a spreadsheet turned it into a date: "
        + "it could not be read, and no lead goes by it",
      help: "format the column as text and type the range again")
  }
}
