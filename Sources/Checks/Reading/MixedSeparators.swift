import Diagnostics
import Plans

/// Notes columns whose lists are parted by several marks.
package struct MixedSeparators: Check {
  package static let code: Finding.Code = "DAT-25"
  package static let name = "mixed-separators"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A column in which lists are parted by more than one of comma, semicolon, slash, plus, bar and line break. All \
      of them were taken. "A, B and C" is one way. Told once for each column.
      """,
    matters: """
      Leads go by the parts. Where a slash belongs to a name, one value became two that nobody else knows.
      """,
    fix: """
      Nothing, if the lists are read as you meant. Else enter the whole name in the vocabulary sheet.
      """)
  package static let examples = [
    CheckExample(
      "commas and slashes",
      """
      Rule ID,Priority,Country,Owner
      R1,10,"DE, FR",Ana Keller
      R2,20,↓AT/CH,Bo Braun
      """),
    CheckExample(
      "commas only",
      """
      Rule ID,Priority,Country,Owner
      R1,10,"DE, FR",Ana Keller
      R2,20,AT and CH,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .mixedSeparators(let marks) = remark.kind else { return nil }
      return finding(at: remark.location, .mixed(remark, marks: marks))
    }
  }
}

extension Finding.Message {
  fileprivate static func mixed(_ remark: PlanRemark, marks: [String]) -> Self {
    let shown = marks.map { $0 == "line break" ? "a line break" : Wording.quote($0) }
    return Self(
      "the lists\(remark.underColumn) are parted by \(Wording.list(shown)), here in \(Wording.quote(remark.written)): "
        + "all were split, and leads go by the parts",
      help: "nothing to do if the parts are right; else use one mark")
  }
}
