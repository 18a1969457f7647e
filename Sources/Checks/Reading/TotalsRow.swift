import Diagnostics
import Plans
import Sheets

/// Notes totals and subtotals inside a table that were not read as rows.
package struct TotalsRow: Check {
  package static let code: Finding.Code = "DAT-19"
  package static let name = "totals-row"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      Rows that look like a total or subtotal of the rows above and were skipped. Told once for each file.
      """,
    matters: """
      If such a row is a rule after all, a segment called "Total" for one, its leads have no owner.
      """,
    fix: """
      Nothing, if it is a total. Else rename what its first cell says.
      """)
  package static let examples = [
    CheckExample(
      "a total below the segments",
      sheets: [
        (
          "segments.csv",
          """
          Segment,Employees,Leads per quarter
          SMB,1-49,120
          MM,50-249,80
          ↓Total,,200
          """
        )
      ]),
    CheckExample(
      "segments only",
      sheets: [
        (
          "segments.csv",
          """
          Segment,Employees,Leads per quarter
          SMB,1-49,120
          MM,50-249,80
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let totals = plan.sheetRemarks.compactMap { kind, location -> Total? in
      let (one, count) = kind.counted
      return if case .totalsRow(let text) = one { Total(text: text, count: count, location: location) } else {
        nil
      }
    }
    return totals.grouped(by: \.location.file).compactMap { _, rows in
      guard let first = rows.first else { return nil }
      let notes = rows.dropFirst().map { Finding.Note("so was \(Wording.quote($0.text))", at: $0.location) }
      let count = rows.reduce(0) { $0 + $1.count }
      return finding(
        at: first.location, .skipped(first.text, count: count),
        notes: Wording.cap(Array(notes), of: count - 1, left: "row"))
    }
  }
}

/// A row that looks like a total; of very many, the first of `count`.
private struct Total {
  let text: String
  let count: Int
  let location: SourceLocation
}

extension Finding.Message {
  fileprivate static func skipped(_ text: String, count: Int) -> Self {
    let what =
      count == 1
      ? "the row \(Wording.quote(text)) looks like a total and was skipped"
      : "\(count) rows look like totals and were skipped, first \(Wording.quote(text))"
    return Self(
      "\(what): nothing is routed by \(count == 1 ? "it" : "them")",
      help: "nothing to do if \(count == 1 ? "it is" : "they are"); else rename what the first cell says")
  }
}
