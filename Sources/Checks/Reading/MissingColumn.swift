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
      let file = remark.location.file
      return finding(
        at: remark.location,
        .missing(field, of: kind, in: file, names: names, joined: Self.joinedHeader(of: file, in: plan)))
    }
  }

  /// A header of several columns between which stands another delimiter than between the others.
  private static func joinedHeader(of file: String, in plan: Plan) -> PlanRemark? {
    plan.remarks.first { remark in
      guard case .unknownColumn = remark.kind, remark.location.file == file else { return false }
      return ",;|\t".contains { mark in
        let parts = remark.written.split(separator: mark, omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { HeaderCatalogue.isKnown(String($0)) }
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(
    _ field: Field, of kind: SheetKind, in file: String, names: [String], joined: PlanRemark?
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
      help: joined.map {
        "\(Wording.quote($0.written)) in \($0.location.cell.map(\.description) ?? "the header") is several columns: "
          + "export the sheet again with one delimiter between all cells"
      } ?? "add the column, or rename the one that is meant")
  }
}
