import Diagnostics
import Plans
import Vocabulary

/// Flags values that cannot be read as what their column holds.
package struct UnreadableValue: Check {
  package static let code: Finding.Code = "DAT-29"
  package static let name = "unreadable-value"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A cell that cannot be read as the number, band, amount, date, place or answer that its column holds. Times \
      are SLA-02.
      """,
    matters: """
      A rule whose condition cannot be read takes no lead, and a date that cannot be read never comes.
      """,
    fix: """
      Write the value in one of the forms that the finding shows.
      """)
  package static let examples = [
    CheckExample(
      "a size in words",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,↓quite large,Ana Keller
      R9,99,,Inbound desk
      """),
    CheckExample(
      "a size in numbers",
      """
      Rule ID,Priority,Employees,Owner
      R1,10,250 and up,Ana Keller
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let routing: Set<SheetKind> = [.routing, .routingMatrix, .territories]
    let files = Set(plan.sheets.filter { $0.kind.map(routing.contains) ?? false }.map(\.file))
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      // "any" in a column of bands says that there is none, and was taken so.
      guard case .unreadable(let field, let expected) = remark.kind,
        // Times and priorities are told by what they do to a lead.
        !UnreadableDuration.fields.contains(field), field != "priority", CellToken.of(remark.written) != .any
      else { return nil }
      return CauseCell(
        cause: remark.columnKey, location: remark.location,
        message: .unreadable(
          remark,
          isCondition: Field.routingConditions.contains(field) && files.contains(remark.location.file),
          expected: expected),
        note: "nor can \(Wording.quote(remark.written))", notes: [], rules: [])
    }
    return findings(at: cells) { "; nor can \(Wording.count($0, "more cell")) of the column" }
  }
}

extension Finding.Message {
  fileprivate static func unreadable(_ remark: PlanRemark, isCondition: Bool, expected: String) -> Self {
    Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) cannot be read: "
        + (isCondition
          ? "nobody can tell which leads are meant, so they may go to another owner"
          : "it was taken as blank"),
      help: "write something like \(expected)")
  }
}
