import Diagnostics
import Plans

/// Flags columns in which numbers are written in two styles.
package struct MixedNumbers: Check {
  package static let code: Finding.Code = "DAT-10"
  package static let name = "mixed-numbers"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      A column in which some numbers have a point and some a comma where the thousands or the decimals begin, \
      so that 25.000 can be twenty-five or twenty-five thousand.
      """,
    matters: """
      A bound that is read a thousand times too small sends every deal to the owner of the large ones.
      """,
    fix: """
      Write the column in one style, or set "number style" in the settings to "1,234.5" or "1.234,5".
      """)
  package static let examples = [
    CheckExample(
      "points and commas",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,↓"<25.000",Ana Keller
      R2,20,"25,000+",Bo Braun
      R9,99,,Inbound desk
      """),
    CheckExample(
      "one style",
      """
      Rule ID,Priority,Deal size,Owner
      R1,10,"<25,000",Ana Keller
      R2,20,"25,000+",Bo Braun
      R9,99,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.filter { $0.kind == .mixedNumbers }.map { finding(at: $0.location, .mixed($0)) }
  }
}

extension Finding.Message {
  fileprivate static func mixed(_ remark: PlanRemark) -> Self {
    Self(
      "column \(Wording.quote(remark.written)) mixes numbers such as 25.000 and 25,000: a bound may have been read a "
        + "thousand times too small, and leads go by it",
      help:
        "write the column in one style, or set \"number style\" in the settings to \"1,234.5\" or \"1.234,5\""
    )
  }
}
