import Diagnostics
import Plans

/// Flags amounts of which nothing says the currency, or only the plan where the column says another.
package struct MissingCurrency: Check {
  package static let code: Finding.Code = "DAT-12"
  package static let name = "missing-currency"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      An amount of money without a currency, where neither its column, nor the settings name one; and one that \
      was read in the plan's currency although the column has others. Told once for each column.
      """,
    matters: """
      25k in euros and 25k in yen are not one deal: a lead on the border between two owners goes to the wrong one.
      """,
    fix: """
      Set "currency" in the settings, or write it in the header: "Deal size (EUR)".
      """)
  package static let examples = [
    CheckExample(
      "amounts of no currency",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,↓<25k,Ana Keller
      R2,20,25k+,Bo Braun
      """),
    CheckExample(
      "a currency in the header",
      """
      Rule ID,Priority,Deal size (EUR),Owner
      R1,10,<25k,Ana Keller
      R2,20,25k+,Bo Braun
      """),
    CheckExample(
      "one currency in the column",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,<€25k,Ana Keller
      R2,20,25k+,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.filter { if case .missingCurrency = $0.kind { true } else { false } }
    return cells.grouped(by: \.columnKey).compactMap { _, same in
      guard let first = same.first, case .missingCurrency(let taken) = first.kind else { return nil }
      return finding(at: first.location, .missing(first, taken: taken, count: same.count))
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(_ remark: PlanRemark, taken: String?, count: Int) -> Self {
    let more =
      count > 1
      ? ", nor \(count == 2 ? "does" : "do") \(Wording.count(count - 1, "more amount")) of the column" : ""
    let what = "\(Wording.quote(remark.written))\(remark.underColumn) does not say its currency\(more)"
    guard let taken else {
      return Self(
        "\(what), and nothing else in the plan does: leads are compared by the bare number",
        help: "add \"currency\" to the settings, or write it in the header")
    }
    return Self(
      "\(what), and the column has others: \(taken), the plan's own, was taken, and leads go by it",
      help: "write the currency beside each amount of the column")
  }
}
