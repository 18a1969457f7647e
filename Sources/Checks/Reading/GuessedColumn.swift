import Diagnostics
import Plans

/// Notes columns that were recognized by likeness only.
package struct GuessedColumn: Check {
  package static let code: Finding.Code = "DAT-03"
  package static let name = "guessed-column"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A header that is no known one but nearly is, and was read as that. More than three in one file are told \
      together.
      """,
    matters: """
      If the guess is wrong, the column was read as something that it is not, and leads go by it.
      """,
    fix: """
      Rename the column to the known header, or enter what it means in the vocabulary sheet.
      """)
  package static let examples = [
    CheckExample(
      "a slip of the pen",
      """
      Rule ID,Priority,↓Segmnt,Owner
      R1,10,SMB,Ana Keller
      """),
    CheckExample(
      "a header in another spelling",
      """
      rule_id,PRIORITY,Customer segment,Lead owner
      R1,10,SMB,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let guessed = plan.remarks.filter { if case .guessedColumn = $0.kind { true } else { false } }
    return findings(
      onColumns: guessed, one: { .guessed($0) }, many: { .guessed($1, in: $0) },
      note: { "\(Wording.quote($0.written)) was read as \(Wording.quote($0.like))" })
  }
}

extension PlanRemark {
  /// The known header that a guessed one is like.
  fileprivate var like: String { if case .guessedColumn(_, let like) = kind { like } else { "" } }
}

extension Finding.Message {
  fileprivate static func guessed(_ remark: PlanRemark) -> Self {
    if remark.written.isEmpty {
      return Self(
        "the column without a header was read as \(Wording.quote(remark.like)) by its values: leads go by it as such",
        help: "write \(Wording.quote(remark.like)) over it if that is right, else what it is")
    }
    return Self(
      "column \(Wording.quote(remark.written)) was read as \(Wording.quote(remark.like)): leads go by it as such",
      help:
        "rename it to \(Wording.quote(remark.like)) if that is right; else say in the vocabulary sheet what it means"
    )
  }

  fileprivate static func guessed(_ columns: [PlanRemark], in file: String) -> Self {
    let guesses = columns.map { "\(Wording.quote($0.written)) as \(Wording.quote($0.like))" }
    return Self(
      "\(Wording.count(columns.count, "column")) of \(file) were read by likeness: \(Wording.list(guesses))",
      help: "rename those that are right; say in the vocabulary sheet what the others mean")
  }
}
