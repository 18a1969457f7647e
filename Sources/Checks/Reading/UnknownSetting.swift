import Diagnostics
import Plans

/// Notes settings that nothing knows.
package struct UnknownSetting: Check {
  package static let code: Finding.Code = "DAT-31"
  package static let name = "unknown-setting"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A row of the settings sheet whose name is no setting and whose value is no number. Thresholds go by name \
      and number.
      """,
    matters: """
      What it was meant to settle, such as the period or the default owner, was not settled by it.
      """,
    fix: """
      Correct the name, or delete the row.
      """)
  package static let examples = [
    CheckExample(
      "a setting mistyped",
      sheets: [
        (
          "settings.csv",
          """
          Setting,Value
          curency,↓EUR
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
      "known settings",
      sheets: [
        (
          "settings.csv",
          """
          Setting,Value
          currency,EUR
          period,2026 Q3
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
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.remarks.compactMap { remark in
      guard case .unknownSetting(let near) = remark.kind else { return nil }
      return finding(at: remark.location, .unknown(remark.written, near: near))
    }
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ name: String, near: [String]) -> Self {
    Self(
      "the setting \(Wording.quote(name)) is not known and changes nothing: leads are routed without it",
      help: near.count == 1
        ? "did you mean \(Wording.quote(near[0]))? Otherwise delete the row"
        : "write one of \(Wording.list(near.map(Wording.quote), limit: 20, joined: "or")), or delete the row")
  }
}
