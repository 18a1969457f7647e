import Diagnostics
import Plans
import Vocabulary

/// Flags leads that are handed on in a circle: by fallbacks and by rules to pass them back.
package struct HandoffLoop: Check {
  package static let code: Finding.Code = "RUL-19"
  package static let name = "handoff-loop"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A chain of fallback and pass-back cells that comes back to its start: from a rule's owner to whoever is \
      next, and on by the rules of that owner. Escalation that runs in a circle is SLA-06.
      """,
    matters: """
      A lead that each of them refuses goes round for ever, and no deadline catches it.
      """,
    fix: """
      End the chain at a person or a queue that passes leads on to nobody.
      """)
  package static let examples = [
    CheckExample(
      "a team and a partner pass leads to each other",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Fallback,Pass back
          R1,10,SMB,DACH team,↓Nordwerk,
          R2,20,MM,Nordwerk,,Pass back to DACH team after 5 days
          """
        ),
        ("partners.csv", "Partner,Partner type,Tier\nNordwerk,SI,Gold"),
        ("owners.csv", "Name,Email,Team\nAna Keller,ana@example.com,DACH"),
      ]),
    CheckExample(
      "the chain ends at a person",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Fallback,Pass back
          R1,10,SMB,DACH team,Ana Keller,
          R2,20,MM,Nordwerk,,Pass back to DACH team after 5 days
          """
        ),
        ("partners.csv", "Partner,Partner type,Tier\nNordwerk,SI,Gold"),
        ("owners.csv", "Name,Email,Team\nAna Keller,ana@example.com,DACH"),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    var told: Set<SourceLocation> = []
    let handoffs = Handoff.all(of: plan)
    let onward = Dictionary(grouping: handoffs, by: \.from)
    return handoffs.compactMap { first in
      guard !told.contains(first.location), let loop = first.loop(by: onward),
        !loop.contains(where: { told.contains($0.location) })
      else { return nil }
      told.formUnion(loop.map(\.location))
      let names = loop.map(\.fromName) + [first.fromName]
      return finding(
        at: first.location,
        Finding.Message(
          "a lead that is refused runs in a circle: \(names.joined(separator: " → ")): nobody has to keep it",
          help: "end the chain at a person or queue that passes leads on to nobody"),
        notes: loop.dropFirst().map {
          Finding.Note("from \(Wording.quote($0.fromName)) to \(Wording.quote($0.toName))", at: $0.location)
        }, rules: loop.map(\.rule))
    }
  }
}

/// A cell by which an owner hands a lead on.
private struct Handoff {
  let from: OwnerReference.Owner
  let fromName: String
  let to: OwnerReference.Owner
  let toName: String
  let location: SourceLocation
  let rule: Rule.ID

  /// The first cell for each two owners, in the order of the sheets.
  static func all(of plan: Plan) -> [Handoff] {
    let all = plan.rulesInForce.flatMap { rule -> [Handoff] in
      guard let owner = rule.owner?.value.primary else { return [] }
      let next = [
        rule.fallback.flatMap { cell in cell.value.primary.map { (party: $0, location: cell.location) } },
        rule.returnRule.flatMap { cell in
          plan.receiver(in: cell).map { (party: $0, location: cell.location) }
        },
      ]
      return next.compactMap { $0 }.map { party, location in
        Handoff(
          from: owner.owner, fromName: owner.name, to: party.owner, toName: party.name, location: location,
          rule: rule.id)
      }
    }
    return all.grouped { [$0.from, $0.to] }.compactMap(\.items.first)
  }

  /// The shortest way that begins with this step and leads back to where it began.
  func loop(by onward: [OwnerReference.Owner: [Handoff]]) -> [Handoff]? {
    if to == from { return [self] }
    var ways: [OwnerReference.Owner: [Handoff]] = [to: [self]]
    var waiting = [to]
    var next = 0
    while next < waiting.count {
      let owner = waiting[next]
      next += 1
      for step in onward[owner] ?? [] where ways[step.to] == nil {
        let way = (ways[owner] ?? []) + [step]
        if step.to == from { return way }
        ways[step.to] = way
        waiting.append(step.to)
      }
    }
    return nil
  }
}

extension Plan {
  /// Whom a pass-back cell names: all of it, or what stands behind its last "to".
  fileprivate func receiver(in cell: Located<String>) -> OwnerReference.Party? {
    if let party = owner(named: cell.value, at: cell.location) { return party }
    var words = cell.value.split(separator: " ").map(String.init)
    guard let to = words.lastIndex(where: { ["to", "an"].contains($0.lowercased()) }) else { return nil }
    words.removeFirst(to + 1)
    let ends: Set<String> = ["after", "if", "when", "within", "unless", "nach", "wenn", "and"]
    if let end = words.firstIndex(where: { ends.contains($0.lowercased()) }) { words.removeSubrange(end...) }
    return words.isEmpty ? nil : owner(named: words.joined(separator: " "), at: cell.location)
  }
}
