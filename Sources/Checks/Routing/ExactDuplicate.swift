import Diagnostics
import Plans
import Vocabulary

/// Flags rules that repeat the conditions and the owner of another.
package struct ExactDuplicate: Check {
  package static let code: Finding.Code = "RUL-05"
  package static let name = "exact-duplicate"
  package static let severity = Severity.warning
  package static let explanation = Explanation(
    finds: """
      Two active rules that ask for the same and name the same owner, in whatever words: a region and the list \
      of its countries are the same. Rules for different days are no duplicates.
      """,
    matters: """
      One of the two will be changed some day and the other forgotten: then the lead goes to yesterday's owner.
      """,
    fix: """
      Delete one of the rules. If the second was meant to ask for something else, correct it.
      """)
  package static let examples = [
    CheckExample(
      "the same rule twice",
      """
      Rule ID,Priority,Segment,Country,Owner
      R18,10,MM,"DE, AT",Ana Keller
      R42,20,SMB,DE,Bo Braun
      ↓R43,30,MM,"AT, DE",Ana Keller
      """),
    CheckExample(
      "the second rule takes over when the first ends",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Start,End
          R1,10,MM,Ana Keller,2026-07-01,2026-07-31
          R2,20,MM,Ana Keller,2026-08-01,
          """
        ),
        (
          "settings.csv",
          """
          Setting,Value
          period,2026 Q3
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let pairs = Duplicates(in: plan).pairs.filter(\.hasSameOwner)
    let cells = Duplicates.byRows(pairs).compactMap { pairs -> CauseCell? in
      guard let pair = pairs.first else { return nil }
      // A sheet that is there twice is one cause.
      return CauseCell(
        cause: "\(pair.earlier.location.file) \(pair.later.location.file)", location: pair.later.location,
        message: .repeated(pair, times: pairs.count),
        note: "\(pair.later.title) repeats \(pair.earlier.mark)",
        notes: [Finding.Note("\(pair.earlier.title) is here", at: pair.earlier.location)],
        rules: pairs.flatMap { [$0.earlier.id, $0.later.id] }, region: plan.figures(sharedBy: pair))
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more rule")) \($0 == 1 ? "repeats" : "repeat") another"
    }
  }
}

extension Finding.Message {
  fileprivate static func repeated(_ pair: Duplicates.Pair, times: Int) -> Self {
    let (earlier, later) = (pair.earlier, pair.later)
    let more = times > 1 ? ", and so do \(Wording.count(times - 1, "more cell")) of its row" : ""
    let times = [earlier, later].compactMap { $0.firstResponse?.written }
    let difference =
      times.count == 2 && earlier.firstResponse?.value != later.firstResponse?.value
      ? "; they promise \(Wording.list(times.map(Wording.quote)))" : ""
    return Self(
      "\(later.title) repeats \(earlier.mark)\(more): both give \(later.asks) to "
        + "\(Wording.quote(later.ownerTitle))\(difference), and who changes one will forget the other",
      help: "delete one of the two, or correct what \(later.mark) asks for")
  }
}
