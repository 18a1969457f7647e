import Diagnostics
import Plans
import Vocabulary

/// Flags rules that repeat the conditions of another and name another owner.
package struct ConflictingDuplicate: Check {
  package static let code: Finding.Code = "RUL-06"
  package static let name = "conflicting-duplicate"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Two active rules that ask for the same on the same days and name different owners, whatever their \
      priorities.
      """,
    matters: """
      Both owners find their name in the plan and count on the leads; at most one of them gets any.
      """,
    fix: """
      Decide whose leads these are and delete the other rule, or correct what one of them asks for. If one \
      owner helps the other, mark that rule as overlay.
      """)
  package static let examples = [
    CheckExample(
      "the same conditions, another owner",
      """
      Rule ID,Priority,Segment,Country,Owner
      R18,10,MM,DE,Ana Keller
      R43,30,MM,DE,↓Bo Braun
      """),
    CheckExample(
      "a territory twice",
      sheets: [
        (
          "territories.csv",
          """
          Territory ID,Country,Segment,Owner
          T1,AT,MM,Ana Keller
          T2,AT,MM,↓Bo Braun
          """
        )
      ]),
    CheckExample(
      "one asks for more than the other",
      """
      Rule ID,Priority,Segment,Country,Owner
      R18,10,MM,DE,Ana Keller
      R43,30,MM,,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    // Rules that apply together may name as many owners as they like.
    let pairs = Duplicates(in: plan).pairs.filter { pair in
      !pair.hasSameOwner
        && ![pair.earlier, pair.later].contains {
          plan.routing.hitPolicies[$0.location.file] == .collect
        }
    }
    let cells = Duplicates.byRows(pairs).compactMap { pairs -> CauseCell? in
      guard let pair = pairs.first else { return nil }
      let owners = [pair.earlier, pair.later].map(\.ownerTitle)
      return CauseCell(
        cause: ([pair.earlier, pair.later].map(\.location.file) + owners).joined(separator: "\n"),
        location: pair.later.ownerLocation, message: .twoOwners(pair, more: pairs.count - 1),
        note: "\(pair.later.title) asks for the same as \(pair.earlier.mark)",
        notes: [
          Finding.Note(
            "\(pair.earlier.title) names \(Wording.quote(pair.earlier.ownerTitle))",
            at: pair.earlier.ownerLocation)
        ],
        rules: pairs.flatMap { [$0.earlier.id, $0.later.id] }, region: plan.figures(sharedBy: pair))
    }
    return findings(at: cells) { "; the same two owners meet in \(Wording.count($0, "more pair")) of rules" }
  }
}

extension Finding.Message {
  fileprivate static func twoOwners(_ pair: Duplicates.Pair, more: Int) -> Self {
    let owners = [pair.earlier, pair.later].map { Wording.quote($0.ownerTitle) }
    let others = more > 0 ? " (and \(Wording.count(more, "more cell")) of the same rows)" : ""
    let effect: String
    if let winner = pair.winner {
      let loser = winner.id == pair.earlier.id ? pair.later : pair.earlier
      effect = "\(winner.mark) comes first, so \(Wording.quote(loser.ownerTitle)) never gets these leads"
    } else {
      effect = "nobody can say whose leads these are"
    }
    return Self(
      "\(pair.earlier.title) and \(pair.later.title) ask for the same, \(pair.later.asks), and "
        + "name \(Wording.list(owners))\(others): \(effect)",
      help: "delete one of the two, or correct what it asks for")
  }
}
