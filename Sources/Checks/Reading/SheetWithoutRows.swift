import Diagnostics
import Plans
import Sheets
import Vocabulary

/// Flags sheets that hold no rows.
package struct SheetWithoutRows: Check {
  package static let code: Finding.Code = "DAT-30"
  package static let name = "sheet-without-rows"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A file that is empty, or that holds a header and nothing below it.
      """,
    matters: """
      Most often an export went wrong or a filter hid the rows: the plan was judged without them.
      """,
    fix: """
      Export the sheet again without filters, or delete the file.
      """)
  package static let examples = [
    CheckExample(
      "a header and nothing below it",
      sheets: [
        (
          "partners.csv",
          """
          ↓Partner,Partner type,Tier
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "a sheet with a row",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      switch remark.kind {
      case .headerOnly(let kind):
        finding(at: remark.location, .headerOnly(remark.location.file, kind))
      case .sheet(.empty): finding(at: remark.location, .empty(remark.location.file))
      default: nil
      }
    }
  }
}

extension Finding.Message {
  private static let help = "export the sheet again without filters, or delete the file"

  fileprivate static func headerOnly(_ file: String, _ kind: SheetKind) -> Self {
    Self(
      "\(file) has the headers of \(kind.phrase) and no rows: leads were routed without it",
      help: help)
  }

  fileprivate static func empty(_ file: String) -> Self {
    Self("\(file) is empty: leads were routed without it", help: help)
  }
}
