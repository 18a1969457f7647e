import Diagnostics
import Plans

/// Flags second columns for something that a sheet already has a column for.
package struct RepeatedColumn: Check {
  package static let code: Finding.Code = "DAT-04"
  package static let name = "repeated-column"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Two columns of one sheet that mean the same, by the same header or by two names for one thing. Only the \
      first is read.
      """,
    matters: """
      What stands in the second column does not count. If that is the one the team keeps up to date, leads go \
      by old values.
      """,
    fix: """
      Delete one of the columns, or give the second a header that says what it is.
      """)
  package static let examples = [
    CheckExample(
      "one header twice",
      """
      Rule ID,Priority,Segment,Owner,↓Segment
      R1,10,SMB,Ana Keller,MM
      """),
    CheckExample(
      "owner and backup",
      """
      Rule ID,Priority,Segment,Owner,Backup
      R1,10,SMB,Ana Keller,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .repeatedColumn(_, let first) = remark.kind else { return nil }
      let columns = plan.sheets.first { sheet in
        sheet.file == remark.location.file && sheet.headerRow == remark.location.row
      }?.columns
      return finding(
        at: remark.location,
        .twice(remark, first: first, letter: columns?.first { $0.header == first }?.letter))
    }
  }
}

extension Finding.Message {
  fileprivate static func twice(_ remark: PlanRemark, first: String, letter: String?) -> Self {
    let second = remark.location.columnIndex.map { " (\(CellAddress.letters(ofColumn: $0)))" } ?? ""
    let place = letter.map { " (\($0))" } ?? ""
    return Self(
      "two columns mean the same, \(Wording.quote(first))\(place) and \(Wording.quote(remark.written))\(second): only the "
        + "first was read, and what the second says reaches no lead",
      help: "delete one of the two, or rename the second")
  }
}
