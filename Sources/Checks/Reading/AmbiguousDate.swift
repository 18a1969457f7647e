import Diagnostics
import Plans

/// Flags columns of dates that do not tell the day from the month.
package struct AmbiguousDate: Check {
  package static let code: Finding.Code = "DAT-11"
  package static let name = "ambiguous-date"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A column with dates such as 03/04/2026 in which no date shows whether the day or the month comes first, \
      or in which some dates show the one and some the other, which is an error. Told once for each column.
      """,
    matters: """
      A rule that starts on 3 April instead of 4 March leaves its leads to others for a month.
      """,
    fix: """
      Write dates as 2026-04-03, or set "date order" in the settings to "day first" or "month first".
      """)
  package static let examples = [
    CheckExample(
      "a date that reads both ways",
      """
      Rule ID,Priority,Segment,Owner,Start
      R1,10,SMB,Ana Keller,↓03/04/2026
      R2,20,MM,Bo Braun,
      """),
    CheckExample(
      "dates in both orders",
      """
      Rule ID,Priority,Segment,Owner,Start
      R1,10,SMB,Ana Keller,↓31/08/2026
      R2,20,MM,Bo Braun,8/31/2026
      """),
    CheckExample(
      "another date settles it",
      """
      Rule ID,Priority,Segment,Owner,Start
      R1,10,SMB,Ana Keller,03/04/2026
      R2,20,MM,Bo Braun,31/08/2026
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.filter { $0.isDay || $0.kind == .mixedDates }
    return cells.grouped(by: \.columnKey).compactMap { _, same in
      guard let first = same.first else { return nil }
      let open = same.filter(\.isDay)
      if same.contains(where: { $0.kind == .mixedDates }) {
        return finding(at: first.location, .bothOrders(first, open: open.count), severity: .error)
      }
      let notes = same.dropFirst().map {
        Finding.Note("so does \(Wording.quote($0.written))", at: $0.location)
      }
      return finding(
        at: first.location, .bothWays(first, count: same.count),
        notes: Wording.cap(Array(notes), left: "date"))
    }
  }
}

extension Finding.Message {
  private static let help =
    "write dates as 2026-04-03, or set \"date order\" in the settings to \"day first\" or \"month first\""

  fileprivate static func bothWays(_ remark: PlanRemark, count: Int) -> Self {
    let days = Wording.list(remark.meanings?.candidates ?? [], joined: "or")
    let more = count > 1 ? ", and so can \(Wording.count(count - 1, "more date")) of the column" : ""
    let effect = count > 1 ? "the dates were left out" : "the date was left out"
    return Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) can be \(days)\(more): \(effect), as if the \(count > 1 ? "cells were" : "cell was") blank",
      help: help)
  }

  fileprivate static func bothOrders(_ remark: PlanRemark, open: Int) -> Self {
    let left =
      open > 0
      ? "; \(Wording.count(open, "date")) that can be read both ways \(open == 1 ? "was" : "were") left out"
      : ""
    return Self(
      "the dates\(remark.underColumn) have the day first in some rows and the month first in others: each was read "
        + "as the only day that it can be\(left)",
      help: help)
  }
}
