import Diagnostics
import Plans

/// Flags waivers that accept nothing.
package struct IdleWaiver: Check {
  package static let code: Finding.Code = "DAT-27"
  package static let name = "idle-waiver"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A row of the waivers sheet that accepts no finding: its code is unknown, it lacks a place, a reason, an \
      owner or a last day, or nothing in the plan matches it.
      """,
    matters: """
      Somebody believes that a gap or conflict is settled by it. If the waiver is merely left over, it would \
      hide the next finding at that place.
      """,
    fix: """
      Delete it, or correct it. Code is a check's code such as GAP-01; Where is a file (routing.csv), a place \
      (routing.csv:14), a rule (R140), a region (segment=MM country=NO) or *; Reason, Owner and Until are \
      needed. A waiver counts up to and including its last day.
      """)
  package static let examples = [
    CheckExample(
      "no last day, and a code that no check has",
      sheets: [
        (
          "waivers.csv",
          """
          Code,Where,Reason,Owner,Until
          ↓GAP-01,*,No team in Iceland yet,Ana Keller,
          ↓GAP-1001,routing.csv,No team in Iceland yet,Ana Keller,2026-12-31
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
      "a whole waiver",
      sheets: [
        (
          "waivers.csv",
          """
          Code,Where,Reason,Owner,Until
          GAP-02,*,Forms offer these segments only,Ana Keller,2026-12-31
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

  /// What can be seen from the waivers alone; what they match is known when all other checks have run.
  package func check(_ plan: Plan) -> [Finding] {
    plan.waivers.compactMap { waiver in
      if waiver.codes.isEmpty { return finding(at: waiver.location, .unknownCode(waiver)) }
      let missing = waiver.missing
      return missing.isEmpty ? nil : finding(at: waiver.location, .incomplete(waiver, missing: missing))
    }
  }

  /// The finding on a waiver that is in order and matches no finding of the plan.
  func matchesNothing(_ waiver: Waiver, in plan: Plan) -> Finding {
    finding(at: waiver.location, .matchesNothing(waiver))
  }
}

extension Waiver {
  /// The columns that a waiver needs and this one lacks.
  fileprivate var missing: [String] {
    [
      place == nil ? "place" : nil, reason == nil ? "reason" : nil, owner == nil ? "owner" : nil,
      until == nil ? "last day" : nil,
    ].compactMap { $0 }
  }
}

extension Finding.Message {
  fileprivate static func unknownCode(_ waiver: Waiver) -> Self {
    Self(
      "the waiver for \(Wording.quote(waiver.code.written)) accepts nothing: no check has that code",
      help: "write the code as the report shows it, such as GAP-01")
  }

  fileprivate static func incomplete(_ waiver: Waiver, missing: [String]) -> Self {
    Self(
      "the waiver for \(waiver.code.written) does not count: it has no \(Wording.list(missing, joined: "and no"))",
      help: "fill the row: code, where, reason, owner, until")
  }

  fileprivate static func matchesNothing(_ waiver: Waiver) -> Self {
    let place = waiver.place.map { $0.written == "*" ? "" : " at \(Wording.quote($0.written))" } ?? ""
    return Self(
      "the waiver for \(waiver.code.written)\(place) matches no finding: what it accepted is gone, or is "
        + "somewhere else",
      help: "delete the row, or correct its place")
  }
}
