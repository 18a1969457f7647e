import Diagnostics
import Plans
import Vocabulary

/// Flags postal codes that lost their leading zero in a spreadsheet.
package struct LostZero: Check {
  package static let code: Finding.Code = "DAT-08"
  package static let name = "lost-zero"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A postal code with one digit less than the codes of its country, such as 1067 in Germany or 2115 in \
      Massachusetts. It is read with its zero where the other codes of the column are whole or the state's \
      codes all begin with one; else it is read as a prefix.
      """,
    matters: """
      1067 without its zero means the places from 10670 to 10679: the leads of Dresden go to Berlin.
      """,
    fix: """
      Format the column as text in the spreadsheet, and type or import the codes again.
      """)
  package static let examples = [
    CheckExample(
      "a code of Dresden among whole ones",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,PLZ,Owner
          T1,DE,↓1067,Ana Keller
          T2,DE,10115,Bo Braun
          T3,DE,80331,Cy Lind
          """
        )
      ]),
    CheckExample(
      "a code of Massachusetts",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,State,ZIP,Owner
          T1,US,MA,↓2115,Ana Keller
          T2,US,NY,10001,Bo Braun
          """
        )
      ]),
    CheckExample(
      "prefixes of several lengths",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,PLZ,Owner
          T1,DE,1067*,Ana Keller
          T2,DE,80-87,Bo Braun
          T3,DE,9,Cy Lind
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard case .lostZero(let code, let country) = remark.kind else { return nil }
      return CauseCell(
        cause: "\(remark.columnKey) \(code == nil)", location: remark.location,
        message: .lost(remark, read: code, country: country),
        note: code.map { "\(Wording.quote(remark.written)) was read as \(Wording.quote($0))" }
          ?? "nor can \(Wording.quote(remark.written))", notes: [], rules: [])
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more cell")) of the column \($0 == 1 ? "is" : "are") a digit short too"
    }
  }
}

extension Finding.Message {
  fileprivate static func lost(_ remark: PlanRemark, read code: String?, country: String) -> Self {
    let name = Places.name(ofCountry: country)
    let place = ["US", "PH", "VI"].contains(country) ? "the " + name : name
    let what = "\(Wording.quote(remark.written))\(remark.underColumn) is a digit short for a code of \(place)"
    guard let code else {
      return Self(
        "\(what), as are all its codes here: whether they lost a zero cannot be told, so leads go by them as prefixes",
        help: "format the column as text and type the zeros again, or write prefixes as \"1067*\"")
    }
    return Self(
      "\(what): it was read as \(Wording.quote(code)), and leads go by that",
      help: "format the column as text in the spreadsheet and type the zeros again")
  }
}
