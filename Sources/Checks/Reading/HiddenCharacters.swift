import Diagnostics
import Plans
import Sheets

/// Notes invisible characters that were taken off.
package struct HiddenCharacters: Check {
  package static let code: Finding.Code = "DAT-26"
  package static let name = "hidden-characters"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      Characters that nobody sees, such as hard spaces and zero-width marks, in or around values. They were \
      taken off. Told once for each file.
      """,
    matters: """
      Other systems keep them, and there "DACH" with a hard space is another region than "DACH".
      """,
    fix: """
      Nothing here. Clean the spreadsheet if the CRM reads it too.
      """)
  package static let examples = [
    CheckExample(
      "a hard space after a value",
      """
      Rule ID,Priority,Region,Owner
      R1,10,↓DACH\u{A0},Ana Keller
      """),
    CheckExample(
      "values without",
      """
      Rule ID,Priority,Region,Owner
      R1,10,DACH,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.sheetRemarks.compactMap { kind, location in
      guard case .hiddenCharacters(let count) = kind else { return nil }
      return finding(at: location, .hidden(count))
    }
  }
}

extension Finding.Message {
  fileprivate static func hidden(_ count: Int) -> Self {
    Self(
      "\(Wording.count(count, "cell")) had invisible characters, \(count == 1 ? "here" : "the first here"): they were "
        + "taken off, and no lead is lost by them",
      help: "nothing to do; clean the spreadsheet if another system reads it too")
  }
}
