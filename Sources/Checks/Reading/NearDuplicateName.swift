import Diagnostics
import Plans

/// Flags names that are one name in two spellings.
package struct NearDuplicateName: Check {
  package static let code: Finding.Code = "DAT-16"
  package static let name = "near-duplicate-name"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Two rows of the roster, the partners, the segments or the accounts whose names differ only in case, accents, \
      punctuation, the order of names or a company's legal form, while nothing else tells them apart. They are \
      listed, never merged.
      """,
    matters: """
      Leads and numbers of one partner are spread over two rows, and each looks half as good as it is.
      """,
    fix: """
      Delete one of the rows and use one spelling. If they are two, tell them apart by e-mail, domain or name.
      """)
  package static let examples = [
    CheckExample(
      "one partner in two spellings",
      sheets: [
        (
          "partners.csv",
          """
          Partner,Type,Tier
          Nordwerk GmbH,SI,Gold
          ↓NORDWERK Gmbh.,SI,Silver
          Alpha AG,Reseller,Gold
          """
        )
      ]),
    CheckExample(
      "one person in two orders",
      sheets: [
        (
          "owners.csv",
          """
          Name,Email,Team
          Ana Keller,,DACH
          ↓"Keller, Ana",ana@example.com,DACH
          Bo Braun,bo@example.com,DACH
          """
        )
      ]),
    CheckExample(
      "two companies of one name",
      sheets: [
        (
          "partners.csv",
          """
          Partner,Type,Tier
          Nordwerk GmbH,SI,Gold
          Nordwerk AG,SI,Silver
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard case .nearName(let row) = remark.kind else { return nil }
      return CauseCell(
        cause: remark.columnKey, location: remark.location, message: .near(remark, row),
        note: "\(Wording.quote(remark.written)) is like \(Wording.quote(row.earlier))",
        notes: [Finding.Note("\(Wording.quote(row.earlier)) is here", at: row.location)], rules: [])
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more name")) of the sheet \($0 == 1 ? "is" : "are") there twice so"
    }
  }
}

extension Finding.Message {
  fileprivate static func near(_ remark: PlanRemark, _ row: RepeatedRow) -> Self {
    let place = row.location.row.map { "row \($0)" } ?? "another row"
    let file = row.location.file == remark.location.file ? "" : " of \(row.location.file)"
    return Self(
      "\(Wording.quote(remark.written))\(remark.underColumn) looks like \(Wording.quote(row.earlier)) in \(place)\(file) in "
        + "another spelling: its leads are spread over two rows",
      help: "delete one of the rows, or tell the two apart")
  }
}
