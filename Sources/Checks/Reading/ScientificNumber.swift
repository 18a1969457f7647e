import Diagnostics
import Plans

/// Flags ids that a spreadsheet turned into numbers in scientific notation.
package struct ScientificNumber: Check {
  package static let code: Finding.Code = "DAT-09"
  package static let name = "scientific-number"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A number such as 1.23E+11 in a column of ids or codes. A spreadsheet writes long ids so, and short codes \
      such as 1E5, which it takes for a number.
      """,
    matters: """
      The digits behind the first few are gone: no other sheet and no CRM knows the id, and its leads find nobody.
      """,
    fix: """
      Format the column as text in the spreadsheet, fill it from the source again, and export it.
      """)
  package static let examples = [
    CheckExample(
      "an account's id without its last digits",
      sheets: [
        (
          "accounts.csv",
          """
          Account ID,Account name,Owner
          ↓1.23E+11,Nordwerk GmbH,Ana Keller
          100200300,Alpha AG,Bo Braun
          """
        )
      ]),
    CheckExample(
      "whole ids",
      sheets: [
        (
          "accounts.csv",
          """
          Account ID,Account name,Owner
          123456789012,Nordwerk GmbH,Ana Keller
          1E5,Alpha AG,Bo Braun
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard case .scientificNumber(let code) = remark.kind else { return nil }
      return CauseCell(
        cause: remark.columnKey, location: remark.location, message: .scientific(remark, code: code),
        note: "so did \(Wording.quote(remark.written))", notes: [], rules: [])
    }
    return findings(at: cells) { "; so did \(Wording.count($0, "more cell")) of the column" }
  }
}

extension Finding.Message {
  fileprivate static func scientific(_ remark: PlanRemark, code: String?) -> Self {
    let what = "\(Wording.quote(remark.written))\(remark.underColumn)"
    guard let code else {
      return Self(
        "\(what) lost its last digits when a spreadsheet took it for a number: nothing else knows it by this id",
        help: "format the column as text, fill it from the source again, and export it")
    }
    return Self(
      "\(what) was probably \(Wording.quote(code)) before a spreadsheet took it for a number: nothing else knows it by "
        + "what stands here",
      help: "format the column as text and type the code again")
  }
}
