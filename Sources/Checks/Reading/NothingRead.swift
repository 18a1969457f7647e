import Diagnostics
import Plans
import Vocabulary

/// Flags sheets of a known kind of which no row could be read.
package struct NothingRead: Check {
  package static let code: Finding.Code = "DAT-32"
  package static let name = "nothing-read"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A sheet whose kind is known and that has rows, of which not one could be read: a grid whose headers are \
      no values that are known, or columns that all have names of the team's own.
      """,
    matters: """
      The plan was judged without the sheet. If it says who owns leads, no lead gets an owner from it.
      """,
    fix: """
      Say in the vocabulary sheet what its headers are ("region", "Nordwest", "DACH"), or rename them. If the \
      sheet is of another kind, say so ("sheet", "coverage.csv", "partners").
      """)
  package static let examples = [
    CheckExample(
      "a matrix under words of the team's own",
      sheets: [
        (
          "routing matrix.csv",
          """
          ↓Lane,Blue,Green
          Left,Ana Keller,Bo Braun
          Right,Bo Braun,Ana Keller
          """
        )
      ]),
    CheckExample(
      "a matrix under regions",
      sheets: [
        (
          "routing matrix.csv",
          """
          Segment,DACH,UKI
          SMB,Ana Keller,Bo Braun
          ENT,Bo Braun,Ana Keller
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .nothingRead(let kind, let headers) = remark.kind else { return nil }
      return finding(at: remark.location, .unread(remark.location.file, kind, headers: headers))
    }
  }
}

extension Finding.Message {
  fileprivate static func unread(_ file: String, _ kind: SheetKind, headers: [String]) -> Self {
    let effect =
      [.routing, .routingMatrix, .territories].contains(kind)
      ? "no lead gets an owner from it" : "the plan was judged without it"
    let unknown =
      headers.isEmpty
      ? "" : " (not known: \(Wording.list(headers.map(Wording.quote))))"
    return Self(
      "\(file) was taken for \(kind.phrase), and none of its rows could be read\(unknown): \(effect)",
      help: "say in the vocabulary sheet what its headers mean, or what kind of sheet it is: "
        + Wording.row("sheet", file, kind == .routing ? "routing matrix" : "routing"))
  }
}
