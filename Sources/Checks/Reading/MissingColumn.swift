import Diagnostics
import Plans
import Vocabulary

/// Flags sheets that lack a column which their kind needs.
package struct MissingColumn: Check {
  package static let code: Finding.Code = "DAT-02"
  package static let name = "missing-column"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A sheet without a column that its kind needs, such as a routing sheet without owners. The headers that \
      would have been taken are listed.
      """,
    matters: """
      Every row of the sheet lacks the same thing, so it can say nothing about a lead.
      """,
    fix: """
      Add the column, or rename the one that is meant; a header of your own can stand in the vocabulary sheet.
      """)
  package static let examples = [
    CheckExample(
      "a routing sheet without owners",
      sheets: [
        (
          "routing.csv",
          """
          ↓Rule ID,Priority,Segment,SLA
          R1,10,SMB,4h
          """
        )
      ]),
    CheckExample(
      "everything is there",
      """
      Rule ID,Priority,Segment,Owner,SLA
      R1,10,SMB,Ana Keller,4h
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .missingColumn(let kind, let field, let names) = remark.kind else { return nil }
      return finding(at: remark.location, .missing(field, of: kind, in: remark.location.file, names: names))
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(
    _ field: Field, of kind: SheetKind, in file: String, names: [String]
  ) -> Self {
    let routes = [.routing, .routingMatrix, .territories].contains(kind)
    let effect =
      if routes, field == "owner" {
        "no lead gets an owner from it"
      } else if routes {
        "its rules cannot say which leads they are for"
      } else {
        "its rows cannot be used in full"
      }
    return Self(
      "\(file) has no column for what \(kind.phrase) needs (looked for "
        + "\(Wording.list(names.map(Wording.quote)))): \(effect)",
      help: "add the column, or rename the one that is meant")
  }
}
