import Diagnostics
import Plans
import Vocabulary

/// Flags response times that are no times.
package struct UnreadableDuration: Check {
  package static let code: Finding.Code = "SLA-02"
  package static let name = "unreadable-duration"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A response time, acceptance time, escalation time or stage length that cannot be read as a time: "asap", \
      "soon", "high". Rules that are switched off are left out.
      """,
    matters: """
      Nobody can be late on "asap", so nobody is reminded and nothing escalates. The lead waits.
      """,
    fix: """
      Write a number with a unit: 15m, 4h, 1bd (a business day), 2d; or "same day", "next business day".
      """)
  package static let examples = [
    CheckExample(
      "a time that nobody can keep or miss",
      """
      Rule ID,Priority,Segment,Owner,SLA
      R1,10,SMB,Ana Keller,4h
      R2,20,MM,Bo Braun,↓asap
      """),
    CheckExample(
      "a row of the SLA sheet",
      sheets: [
        (
          "sla.csv",
          """
          SLA,Applies to,First response,Escalate after
          Demo,Demo requests,1h,↓soon
          E-book,Downloads,2bd,3bd
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R9,99,,Inbound desk
          """
        ),
      ]),
    CheckExample(
      "times in many spellings",
      """
      Rule ID,Priority,Segment,Owner,SLA
      R1,10,SMB,Ana Keller,15 min
      R2,20,MM,Bo Braun,next business day
      R3,30,ENT,Cy Lind,2 working days
      """),
  ]

  package init() {}

  /// Columns that hold a time; a review cycle of content is none that a lead waits for.
  static let fields: Set<Field> = [
    "sla_first", "sla_accept", "escalate_after", "accept", "first_response", "resolve", "accept_sla",
    "duration",
  ]

  package func check(_ plan: Plan) -> [Finding] {
    let rules = Dictionary(plan.routing.rules.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = plan.remarks.compactMap { remark -> CauseCell? in
      guard case .unreadable(let field, let expected) = remark.kind, Self.fields.contains(field) else {
        return nil
      }
      let rule = rules[SourceLocation(file: remark.location.file, row: remark.location.row)]
      guard rule?.isActive ?? true else { return nil }
      return CauseCell(
        cause: "\(remark.location.file) \(field) \(remark.written)", location: remark.location,
        message: .noTime(remark.written, column: remark.location.column, rule: rule, expected: expected),
        note: "\(Wording.quote(remark.written)) stands here too", notes: [], rules: rule.map { [$0.id] } ?? []
      )
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more cell")) of the column \($0 == 1 ? "says" : "say") so"
    }
  }
}

extension Finding.Message {
  fileprivate static func noTime(_ written: String, column: String?, rule: Rule?, expected: String) -> Self {
    let place = column.map { " under \(Wording.quote($0))" } ?? ""
    let subject =
      rule.map { "\($0.title) says \(Wording.quote(written))\(place), which" }
      ?? "\(Wording.quote(written))\(place)"
    return Self(
      "\(subject) is no time: nobody can be late on it, so a lead may wait for ever",
      help: "write a number with a unit, such as \(expected)")
  }
}
