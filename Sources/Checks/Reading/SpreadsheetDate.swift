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
      for a day in November. Where only one range fits between the other bands of the column it is read so, and \
      this is a warning.
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
      "a band that only fits before its neighbour",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,↓Jan-49,Ana Keller
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
    let lost = cells(of: plan) { $0 == nil }
    let repaired = cells(of: plan) { $0 != nil }
    let rest = { (count: Int) in
      "; \(Wording.count(count, "more cell")) of the column \(count == 1 ? "is" : "are") damaged too"
    }
    return findings(at: lost, rest: rest)
      + findings(at: repaired, rest: rest).map { finding in
        var finding = finding
        finding.severity = .warning
        return finding
      }
  }

  private func cells(of plan: Plan, where isWanted: (String?) -> Bool) -> [CauseCell] {
    plan.remarks.compactMap { remark in
      guard case .spreadsheetDate(let candidates, let taken) = remark.kind, isWanted(taken) else {
        return nil
      }
      return CauseCell(
        cause: remark.columnKey, location: remark.location,
        message: taken.map { .repaired(remark, as: $0) } ?? .date(remark, candidates: candidates),
        note: "so was \(Wording.quote(remark.written))", notes: [], rules: [])
    }
  }
}

extension Finding.Message {
  private static let help = "format the column as text and type the range again"

  fileprivate static func date(_ remark: PlanRemark, candidates: [String]) -> Self {
    let before = Wording.list(candidates.map(Wording.quote), joined: "or")
    let guess = candidates.isEmpty ? "was a range" : "was probably \(before)"
    return Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) \(guess) before a spreadsheet turned it into a date: "
        + "it could not be read, and no lead goes by it",
      help: help)
  }

  fileprivate static func repaired(_ remark: PlanRemark, as range: String) -> Self {
    Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) was \(Wording.quote(range)) before a spreadsheet turned it "
        + "into a date, as its neighbours show: it was read so, and leads go by it",
      help: help)
  }
}
