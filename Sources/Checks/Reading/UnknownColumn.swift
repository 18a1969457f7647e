import Diagnostics
import Plans

/// Notes columns that no kind of sheet knows and that were left out.
package struct UnknownColumn: Check {
  package static let code: Finding.Code = "DAT-01"
  package static let name = "unknown-column"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A column whose header matches no field of its kind of sheet; it was not read. More than three in one \
      file are told together.
      """,
    matters: """
      If the column decides who gets a lead, the plan was understood without it.
      """,
    fix: """
      Nothing, if the column is the team's own. Else rename it, enter its header in the vocabulary sheet, or \
      list it under "routing axes" in the settings if rules ask for it.
      """)
  package static let examples = [
    CheckExample(
      "a column of the team's own",
      """
      Rule ID,Priority,Segment,Owner,↓Zodiac sign
      R1,10,SMB,Ana Keller,Lion
      """),
    CheckExample(
      "known columns only",
      """
      Rule ID,Priority,Segment,Owner,Notes
      R1,10,SMB,Ana Keller,new
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let unread = Set(
      plan.remarks.compactMap { if case .nothingRead = $0.kind { $0.location.file } else { nil } })
    let unknown = plan.remarks.filter { remark in
      // What is not known in a sheet of which nothing was read is said with that.
      if case .unknownColumn = remark.kind {
        !remark.isPersonalColumn && !unread.contains(remark.location.file)
      } else {
        false
      }
    }
    return findings(
      onColumns: unknown, one: { .ignored($0) }, many: { .ignored($1, in: $0) },
      note: { "\($0.shownColumn) was not read" })
  }
}

extension Finding.Message {
  fileprivate static func ignored(_ remark: PlanRemark) -> Self {
    let near = if case .unknownColumn(let near) = remark.kind { near } else { [String]() }
    if remark.written.isEmpty {
      return Self(
        "column \(remark.shownColumn) has no header and was not read: no lead is routed by it",
        help: "nothing to do if it is your own; else write a header over it")
    }
    return Self(
      "column \(remark.shownColumn) is not known and was not read: no lead is routed by it",
      help: near.isEmpty
        ? "nothing to do if it is your own; else rename it or enter it in the vocabulary sheet"
        : "if it means \(Wording.list(near.map(Wording.quote), joined: "or")), rename it")
  }

  fileprivate static func ignored(_ columns: [PlanRemark], in file: String) -> Self {
    let names = columns.map(\.shownColumn)
    return Self(
      "\(Wording.count(columns.count, "column")) of \(file) are not known and were not read "
        + "(\(Wording.list(names))): no lead is routed by them",
      help: "nothing to do if they are your own; else rename them or enter them in the vocabulary sheet")
  }
}
