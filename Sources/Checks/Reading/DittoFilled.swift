import Diagnostics
import Plans
import Vocabulary

/// Notes cells that say "same as above" and were filled.
package struct DittoFilled: Check {
  package static let code: Finding.Code = "DAT-13"
  package static let name = "ditto-filled"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      Cells with a ditto mark or words such as "same as above", which were filled from the nearest filled cell \
      above. Told once for the whole plan; the Normalization worksheet lists each.
      """,
    matters: """
      Sorting the sheet puts another row above: then "same as above" means somebody else, and nobody notices.
      """,
    fix: """
      Nothing, if it is what you meant. Safer: write the values out in the spreadsheet.
      """)
  package static let examples = [
    CheckExample(
      "the owner of the row above",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,↓same as above
      R3,30,ENT,ditto
      """),
    CheckExample(
      "owners written out",
      """
      Rule ID,Priority,Segment,Owner
      R1,10,SMB,Ana Keller
      R2,20,MM,Ana Keller
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let filled = plan.changes.filter { $0.kind == .filled }
    return filled.first.map { [finding(at: $0.location, .filled($0, count: filled.count))] } ?? []
  }
}

extension Finding.Message {
  fileprivate static func filled(_ change: Change, count: Int) -> Self {
    let mark = change.before.contains(where: \.isLetter) ? Wording.quote(change.before) : "a ditto mark"
    let what = "\(mark) was read as \(Wording.quote(change.after)), which stands above"
    let more =
      count > 1
      ? ", and \(Wording.count(count - 1, "more such cell")) \(count == 2 ? "was" : "were") filled" : ""
    return Self(
      "\(what)\(more): leads go by it, and by another value once the sheet is sorted",
      help: "nothing to do if it is meant so; write the values out before you sort the sheet")
  }
}
