import Diagnostics
import Plans

/// Flags columns whose blanks were read as merged cells.
package struct FillDownSuspected: Check {
  package static let code: Finding.Code = "DAT-14"
  package static let name = "fill-down-suspected"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A column that is filled only above blocks of blanks, as merged cells are after an export; the blanks were read \
      as the value above them. In sheets of rules only where later rules could never fire if the blanks meant any.
      """,
    matters: """
      A blank condition means any: the same rule then takes leads of every region instead of one.
      """,
    fix: """
      Unmerge the cells and fill the column before you export the sheet. If the blanks mean any, write "any", or add \
      to the settings: "fill down", "off".
      """)
  package static let examples = [
    CheckExample(
      "regions that were merged over their rules",
      """
      Rule ID,Priority,Region,Segment,Owner
      R1,10,DACH,SMB,Ana Keller
      R2,20,↓,ENT,Bo Braun
      R3,30,UKI,SMB,Cy Lind
      R4,40,,ENT,Dee Roe
      R9,99,,,Inbound desk
      """),
    CheckExample(
      "a rule for any region at the end of the list",
      """
      Rule ID,Priority,Region,Segment,Owner
      R1,10,DACH,SMB,Ana Keller
      R2,20,UKI,SMB,Cy Lind
      R3,30,,ENT,Bo Braun
      R9,99,,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let blocks = plan.remarks.filter { $0.block != nil }
    return blocks.grouped(by: \.columnKey).compactMap { _, blocks in
      guard let first = blocks.first else { return nil }
      let notes = blocks.dropFirst().map { Finding.Note("so are \($0.rows)", at: $0.location) }
      return finding(
        at: first.location, .merged(first, in: blocks), notes: Wording.cap(Array(notes), left: "block"))
    }
  }
}

extension PlanRemark {
  /// The value above a block of blanks, and its first and last row.
  fileprivate var block: (value: String, first: Int, last: Int)? {
    if case .filledDown(let value, let first, let last) = kind { (value, first, last) } else { nil }
  }

  /// `rows 5–9 under "DACH"`.
  fileprivate var rows: String {
    guard let (value, first, last) = block else { return "" }
    return (first == last ? "row \(first)" : "rows \(first)–\(last)") + " under \(Wording.quote(value))"
  }
}

extension Finding.Message {
  fileprivate static func merged(_ remark: PlanRemark, in blocks: [PlanRemark]) -> Self {
    let column = Wording.quote(remark.location.column ?? "")
    let value = Wording.quote(remark.block?.value ?? "")
    let more = blocks.count > 1 ? ", and \(Wording.count(blocks.count - 1, "more block")) below likewise" : ""
    return Self(
      "\(column) is blank in \(remark.rows), as merged cells are: it was read as \(value)\(more); if the blanks mean "
        + "any, leads go elsewhere",
      help:
        "fill the column before you export the sheet; if any is meant, write \(Wording.quote("any")), or add to "
        + "the settings: \(Wording.quote("fill down")), \(Wording.quote("off"))")
  }
}
