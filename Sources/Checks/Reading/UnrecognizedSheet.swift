import Diagnostics
import Plans

/// Flags files of which neither headers nor name tell what they are.
package struct UnrecognizedSheet: Check {
  package static let code: Finding.Code = "DAT-28"
  package static let name = "unrecognized-sheet"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A table whose headers fit no kind of planning sheet, and whose file name does not help either. It was \
      left out.
      """,
    matters: """
      If it holds rules, owners or partners, the plan was judged without them.
      """,
    fix: """
      Rename the headers, put the kind in the file name ("routing.csv"), or enter in the vocabulary sheet what a \
      header or the whole sheet is ("sheet", "lunch.csv", "ignore" for one that is no part of the plan).
      """)
  package static let examples = [
    CheckExample(
      "a sheet about something else",
      sheets: [
        (
          "lunch.csv",
          """
          ↓Dish,Spice,Chef
          Soup,mild,Kim
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "a known kind under a name of its own",
      sheets: [
        (
          "Sheet1.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          """
        )
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .unrecognizedSheet(let headers) = remark.kind else { return nil }
      let file = remark.location.file
      // One of several tables in a file goes by the row of its header too.
      let isOneOfMany = plan.sheets.count { $0.file == file } > 1
      let name = isOneOfMany ? file + (remark.location.row.map { ":\($0)" } ?? "") : file
      return finding(at: remark.location, .unrecognized(name, headers: headers))
    }
  }
}

extension Finding.Message {
  fileprivate static func unrecognized(_ file: String, headers: [String]) -> Self {
    let names = headers.filter { !$0.isEmpty }.map(Wording.quote)
    let columns = names.isEmpty ? "it has no headers" : "its headers are \(Wording.list(names))"
    return Self(
      "\(file) is no kind of planning sheet that is known (\(columns)): it was left out, and no lead goes by it",
      help: "rename its headers or the file, or add to the vocabulary sheet what it is: "
        + Wording.row("sheet", file, "routing") + "; if it is no part of the plan: "
        + Wording.row("sheet", file, "ignore"))
  }
}
