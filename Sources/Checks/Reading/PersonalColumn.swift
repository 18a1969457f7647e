import Diagnostics
import Plans
import Vocabulary

/// Notes columns about somebody's private life, which are left out.
package struct PersonalColumn: Check {
  package static let code: Finding.Code = "DAT-22"
  package static let name = "personal-column"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A column such as Mobile, Home address or Date of birth, which decides nothing about a lead. It was not read \
      and is in no workbook. More than three in one file are told together.
      """,
    matters: """
      No lead is routed by it. A playbook goes to many people, and what is not in it cannot leak from it.
      """,
    fix: """
      Nothing here. Better still, leave the column out of the planning spreadsheet.
      """)
  package static let examples = [
    CheckExample(
      "phone numbers of the team",
      sheets: [
        (
          "owners.csv",
          """
          Name,Email,Team,↓Mobile
          Ana Keller,ana@example.com,DACH,+49 170 1234567
          """
        )
      ]),
    CheckExample(
      "names and e-mails only",
      sheets: [
        (
          "owners.csv",
          """
          Name,Email,Team
          Ana Keller,ana@example.com,DACH
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let personal = plan.remarks.filter(\.isPersonalColumn)
    return findings(
      onColumns: personal, one: { .left($0) }, many: { .left($1, in: $0) },
      note: { "\(Wording.quote($0.written)) was not copied" })
  }
}

extension PlanRemark {
  /// Whether it is about a column that no field takes and that holds private matters.
  var isPersonalColumn: Bool {
    if case .unknownColumn = kind { PersonalHeaders.contains(written) } else { false }
  }
}

extension Finding.Message {
  private static let help = "nothing to do; leave private matters out of the planning sheet"

  fileprivate static func left(_ remark: PlanRemark) -> Self {
    Self(
      "column \(Wording.quote(remark.written)) looks private and was not copied to the workbooks: no lead is routed by it",
      help: help)
  }

  fileprivate static func left(_ columns: [PlanRemark], in file: String) -> Self {
    let names = columns.map { Wording.quote($0.written) }
    return Self(
      "\(Wording.count(columns.count, "column")) of \(file) look private and were not copied to the workbooks "
        + "(\(Wording.list(names))): no lead is routed by them",
      help: help)
  }
}
