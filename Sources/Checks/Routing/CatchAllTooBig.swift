import Diagnostics
import Plans
import Vocabulary

/// Flags a catch-all that takes too many of the test leads.
package struct CatchAllTooBig: Check {
  package static let code: Finding.Code = "RUL-20"
  package static let name = "catch-all-too-big"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      More than a tenth of the test leads end in the catch-all. The setting "catch-all share" says another \
      limit in percent. Told only where the plan has ten test leads or more.
      """,
    matters: """
      The catch-all is a queue that somebody sorts by hand: its leads wait longest, and most of them could \
      have been routed.
      """,
    fix: """
      See which fields these leads leave blank: ask for them on forms, or add rules that do without them.
      """)
  package static let examples = [
    CheckExample(
      "two of ten leads end in the catch-all",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Country,Owner
          R1,10,DE,Ana Keller
          ↓R9,99,,Inbound desk
          """
        ),
        ("test leads.csv", "Case,Country\n" + leads(blank: 2)),
      ]),
    CheckExample(
      "one of ten does",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Country,Owner
          R1,10,DE,Ana Keller
          R9,99,,Inbound desk
          """
        ),
        ("test leads.csv", "Case,Country\n" + leads(blank: 1)),
      ]),
  ]

  private static func leads(blank: Int) -> String {
    (1...10).map { "T\($0),\($0 <= blank ? "" : "DE")" }.joined(separator: "\n")
  }

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let results = TestLeadResult.all(of: plan)
    let limit = plan.settings.thresholds["catch all share"] ?? 10
    let caught = results.filter { result in
      if case .defaultOwner = result.route.decision { return true }
      return plan.routing.catchAll.map { result.takers == [$0] } ?? false
    }
    guard results.count >= 10, caught.count * 100 > limit * results.count else { return [] }
    let rule = plan.routing.catchAll.flatMap(plan.routing.rule)
    return [
      finding(
        at: rule?.location ?? plan.settings.defaultOwner?.location,
        .tooBig(caught, of: results.count, limit: limit, owner: plan.catchAllOwner),
        rules: [rule?.id].compactMap { $0 })
    ]
  }
}

extension Finding.Message {
  fileprivate static func tooBig(_ caught: [TestLeadResult], of count: Int, limit: Int, owner: String?)
    -> Self
  {
    let share = (caught.count * 100 + count / 2) / count
    var causes: [(title: String, count: Int)] = []
    for title in caught.first?.lead.values.map(\.title) ?? [] {
      let blank = caught.count { $0.lead.values.contains { $0.title == title && $0.text == nil } }
      if blank > 0 { causes.append((title, blank)) }
    }
    let top = causes.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
      .prefix(3).map { "\($0.element.title) blank \($0.element.count * 100 / caught.count) %" }
    let why = top.isEmpty ? "" : "; of these, \(top.joined(separator: ", "))"
    return Self(
      "\(share) % of the test leads (\(caught.count) of \(count)) end with \(owner.map(Wording.quote) ?? "the catch-all"), "
        + "where the limit is \(limit) %\(why): they wait until somebody sorts them by hand",
      help: "add rules for these leads, or ask for the blank fields on forms")
  }
}
