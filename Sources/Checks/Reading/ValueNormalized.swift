import Diagnostics
import Plans
import Vocabulary

/// Notes how many values were read by another spelling than the one written.
package struct ValueNormalized: Check {
  package static let code: Finding.Code = "DAT-05"
  package static let name = "value-normalized"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      Values that were written in one spelling and read in another, such as Midmkt for MM or "Keller, Ana" for \
      the Ana Keller of the roster. Told once for the whole plan; the Normalization worksheet lists each cell.
      """,
    matters: """
      Leads go by what was read. Where that is not what was meant, they go to somebody else.
      """,
    fix: """
      Look through the Normalization worksheet once. Say in a vocabulary sheet what a word means here, or write \
      it as the other sheets do.
      """)
  package static let examples = [
    CheckExample(
      "a country by its German name",
      """
      Rule ID,Priority,Country,Owner
      R1,10,↓Deutschland,Ana Keller
      R2,20,Österreich,Bo Braun
      """),
    CheckExample(
      "countries by their codes",
      """
      Rule ID,Priority,Country,Owner
      R1,10,DE,Ana Keller
      R2,20,AT,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let changes = plan.changes.filter { $0.kind == .alias }
    guard let first = changes.first else { return [] }
    let cells = Set(changes.map(\.location)).count
    let spellings = changes.grouped { [Fold.key($0.before), $0.after] }
    // What is another word altogether says more than `business hours` for `Business`.
    let told = spellings.enumerated().sorted { one, other in
      func rank(_ spelling: (offset: Int, element: (key: [String], items: [Change]))) -> (Int, Int, Int) {
        let (before, after) = (spelling.element.key[0], Fold.key(spelling.element.key[1]))
        return (
          before.contains(after) || after.contains(before) ? 1 : 0, -spelling.element.items.count,
          spelling.offset
        )
      }
      return rank(one) < rank(other)
    }
    let shown = told.prefix(3).compactMap { $0.element.items.first }
    return [finding(at: first.location, .normalized(cells, shown: shown, isAll: spellings.count <= 3))]
  }
}

extension Finding.Message {
  fileprivate static func normalized(_ count: Int, shown: [Change], isAll: Bool) -> Self {
    let words = Wording.list(shown.map { "\(Wording.quote($0.before)) as \(Wording.quote($0.after))" })
    return Self(
      "\(Wording.count(count, "value was", "values were")) read in another spelling\(isAll ? ":" : ", such as") "
        + "\(words): leads go by what was read",
      help: "look through the worksheet \"Normalization\"; enter in the vocabulary sheet what is not meant so"
    )
  }
}
