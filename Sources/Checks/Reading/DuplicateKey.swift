import Diagnostics
import Plans

/// Flags rows that have the number or the name of an earlier row.
package struct DuplicateKey: Check {
  package static let code: Finding.Code = "DAT-15"
  package static let name = "duplicate-key"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A number or a name that stands in two rows of the roster, the partners, the segments or the accounts, and a \
      rule's number that stands in two rows of a routing sheet. Two people of one name with two e-mails, and two \
      accounts of one name with two domains, are two. Rules that ask for the same are RUL-05 and RUL-06. A row \
      that repeats another word for word is a warning.
      """,
    matters: """
      Where the rows differ, nobody can say which of the two holds for a lead.
      """,
    fix: """
      Delete one of the rows, or give each a number or a name of its own.
      """)
  package static let examples = [
    CheckExample(
      "a partner's number used twice",
      sheets: [
        (
          "partners.csv",
          """
          Partner code,Partner,Type,Tier
          P-014,Nordwerk GmbH,SI,Gold
          ↓P-014,Nordwerk GmbH,SI,Silver
          P-015,Alpha AG,Reseller,Gold
          P-016,Beta BV,Reseller,Gold
          """
        )
      ]),
    CheckExample(
      "two people of one name",
      sheets: [
        (
          "owners.csv",
          """
          Name,Email,Team
          Alex Smith,alex.smith@example.com,US East
          Alex Smith,alex.smith2@example.com,US West
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> (isWhole: Bool, cell: CauseCell)? in
      guard case .repeatedKey(let row) = remark.kind else { return nil }
      let cell = CauseCell(
        cause: remark.columnKey, location: remark.location, message: .repeated(remark, row),
        note: "\(Wording.quote(remark.written)) is here again",
        notes: [Finding.Note("\(Wording.quote(row.earlier)) is here first", at: row.location)], rules: [])
      return (row.differences.isEmpty, cell)
    }
    let rest = { (count: Int) in
      "; \(Wording.count(count, "more row")) of the sheet \(count == 1 ? "does" : "do") the same"
    }
    let differing = findings(at: cells.filter { !$0.isWhole }.map(\.cell), rest: rest)
    let whole = findings(at: cells.filter(\.isWhole).map(\.cell), rest: rest)
    return differing
      + whole.map { finding in
        var finding = finding
        finding.severity = .warning
        return finding
      }
  }
}

extension Finding.Message {
  fileprivate static func repeated(_ remark: PlanRemark, _ row: RepeatedRow) -> Self {
    let place = row.location.row.map { " row \($0)" } ?? ""
    let file = row.location.file == remark.location.file ? "" : " of \(row.location.file)"
    let what = "\(Wording.quote(remark.written))\(remark.underColumn) stands in\(place)\(file) too"
    guard !row.differences.isEmpty else {
      return Self(
        "\(what), word for word: who changes one row will forget the other", help: "delete one of the rows")
    }
    let differences = row.differences.map {
      "\(Wording.quote($0.column)) (\(shown($0.earlier)), \(shown($0.later)))"
    }
    return Self(
      "\(what), and the rows differ in \(Wording.list(differences, limit: 3)): nobody can say which holds for a lead",
      help: "delete one of the rows, or give each its own")
  }

  private static func shown(_ text: String) -> String { text.isEmpty ? "blank" : Wording.quote(text) }
}
