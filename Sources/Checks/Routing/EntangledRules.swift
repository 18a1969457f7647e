import Diagnostics
import Plans

/// Flags rules that overlap in so many ways that not everything about them could be settled.
package struct EntangledRules: Check {
  package static let code: Finding.Code = "RUL-26"
  package static let name = "entangled-rules"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Rules that overlap in so many ways that the work which a plan may take did not suffice to settle every \
      combination, or too many holes to list. It says what is open; all that the report tells besides is exact.
      """,
    matters: """
      Among the combinations that are not settled there may be more without an owner, or with two, than the \
      report tells.
      """,
    fix: """
      Let rules that belong together ask for the same fields, or split the sheet by segment or region. The setting \
      "proof effort" allows more work: 100000000 is about ten times as much as usual.
      """)
  package static let examples = [
    CheckExample(
      "a plan that allows next to no work",
      sheets: [("routing.csv", "↓↓" + rules), ("settings.csv", "Setting,Value\nproof effort,1")]),
    CheckExample("the same rules with the usual work", rules),
  ]

  private static let rules = """
    Rule ID,Priority,Segment,Product,Owner
    R1,10,SMB,A,Ana Keller
    R2,20,MM,,Bo Berg
    R3,30,,B,Cy Lind
    """

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let proof = plan.proof
    guard !proof.open.isEmpty else { return [] }
    let unsettled = Share(proof.shares.undecided, of: proof.shares.total)
    return [
      finding(
        at: plan.routingSheet, .entangled(unsettled),
        notes: proof.open.compactMap(Self.words).map { Finding.Note($0) })
    ]
  }

  private static func words(_ question: RoutingProof.OpenQuestion) -> String? {
    switch question {
    case .owners: nil
    case .gaps: "more combinations may be without an owner than are told and counted"
    case .conflicts: "more rules may claim the same leads than are told"
    case .shadows: "more rules may never get a lead, and some may get more than is shown"
    case .redundancies: "more rules may be needless than are told"
    }
  }
}

extension Finding.Message {
  fileprivate static func entangled(_ unsettled: Share) -> Self {
    let what =
      unsettled.part > 0
      ? "these rules overlap in so many ways that for \(unsettled.percent) of all combinations it is not settled who owns them"
      : "these rules overlap in so many ways that not everything about them is settled"
    return Self(
      "\(what): there may be more gaps and conflicts than the report tells, and all that it tells is exact",
      help:
        "let rules that belong together ask for the same fields, or split the sheet by segment or region; "
        + "\"proof effort\" in the settings allows more work")
  }
}
