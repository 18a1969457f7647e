import Diagnostics
import Plans

/// Flags escalation that comes back to somebody who was already asked.
package struct EscalationCycle: Check {
  package static let code: Finding.Code = "SLA-06"
  package static let name = "escalation-cycle"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      Escalation that runs in a circle: from a rule's owner to whom it escalates, on by that person's own rules, \
      by the second step of the SLA sheet, or to their manager in the roster where no further step is written. \
      Who escalates to themselves is SLA-07.
      """,
    matters: """
      A lead that nobody answers goes round among people who have all missed it, and nobody with authority \
      hears of it.
      """,
    fix: """
      End the chain at somebody who passes it on to nobody, such as the head of sales.
      """)
  package static let examples = [
    CheckExample(
      "two owners escalate to each other",
      """
      Rule ID,Priority,Segment,Owner,Escalate to
      R1,10,SMB,Ana Keller,↓Bo Braun
      R2,20,MM,Bo Braun,Ana Keller
      """),
    CheckExample(
      "the manager reports to the owner",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Escalate to
          R1,10,SMB,Ana Keller,↓Bo Braun
          R2,20,MM,Cy Lind,Bo Braun
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,Manager
          Ana Keller,ana@example.com,DACH,
          Bo Braun,bo@example.com,DACH,Ana Keller
          Cy Lind,cy@example.com,DACH,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "the chain ends at the top",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner,Escalate to
          R1,10,SMB,Ana Keller,Bo Braun
          R2,20,MM,Bo Braun,manager
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,Manager
          Ana Keller,ana@example.com,DACH,Bo Braun
          Bo Braun,bo@example.com,DACH,Cy Lind
          Cy Lind,cy@example.com,Sales,Cy Lind
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cycles = EscalationGraph(of: plan).cycles
    let limit = 25
    // Counting a single one would take as much room as telling it.
    let shown = cycles.count > limit + 1 ? Array(cycles.prefix(limit)) : cycles
    let findings = shown.compactMap { cycle -> Finding? in
      guard let first = cycle.first else { return nil }
      let notes = cycle.dropFirst().map { step in
        Finding.Note(
          "from \(Wording.quote(step.fromName)) to \(Wording.quote(step.toName))", at: step.location)
      }
      return finding(
        at: first.location, .circle(cycle.map(\.fromName) + [first.fromName]), notes: Array(notes),
        rules: cycle.compactMap(\.rule))
    }
    guard let next = cycles.dropFirst(shown.count).first?.first else { return findings }
    return findings + [finding(at: next.location, .moreCircles(cycles.count - shown.count))]
  }
}

/// Who passes a missed lead on to whom.
private struct EscalationGraph {
  struct Step {
    let from: OwnerReference.Owner
    let fromName: String
    let to: OwnerReference.Owner
    let toName: String
    let location: SourceLocation
    let rule: Rule.ID?
  }

  /// What the sheets write, one step for each two owners, at the first cell that says so.
  private let steps: [Step]
  private let onward: [OwnerReference.Owner: [Step]]
  private let plan: Plan

  init(of plan: Plan) {
    let written = plan.escalationSteps.compactMap { step -> Step? in
      guard let from = step.from, case .owner(let to, let name) = step.target(in: plan), to != from.owner
      else {
        return nil
      }
      return Step(
        from: from.owner, fromName: from.name, to: to, toName: name, location: step.cell.location,
        rule: step.rule?.id)
    }
    steps = written.grouped { [$0.from, $0.to] }.compactMap(\.items.first)
    onward = Dictionary(grouping: steps, by: \.from)
    self.plan = plan
  }

  /// Circles that share no step, each from its first cell on: who opens one of them may open others too.
  var cycles: [[Step]] {
    var told: Set<SourceLocation> = []
    return steps.compactMap { step in
      guard !told.contains(step.location), let cycle = cycle(through: step),
        !cycle.contains(where: { told.contains($0.location) })
      else { return nil }
      told.formUnion(cycle.map(\.location))
      return cycle
    }
  }

  /// The shortest way that begins with a step and leads back to where it began; `nil` where none does.
  private func cycle(through first: Step) -> [Step]? {
    var ways: [OwnerReference.Owner: [Step]] = [first.to: [first]]
    var waiting = [first.to]
    var next = 0
    while next < waiting.count {
      let owner = waiting[next]
      next += 1
      for step in self.steps(from: owner) where ways[step.to] == nil {
        let way = (ways[owner] ?? []) + [step]
        if step.to == first.from { return way }
        ways[step.to] = way
        waiting.append(step.to)
      }
    }
    return nil
  }

  /// The steps that the sheets write, else the one to the manager.
  private func steps(from owner: OwnerReference.Owner) -> [Step] {
    if let steps = onward[owner] { return steps }
    guard case .member(let id) = owner, let member = plan.roster.member(id),
      let manager = plan.manager(of: owner), manager.owner != owner
    else { return [] }
    return [
      Step(
        from: owner, fromName: member.name.value, to: manager.owner, toName: manager.name,
        location: manager.location, rule: nil)
    ]
  }
}

extension Finding.Message {
  fileprivate static func circle(_ names: [String]) -> Self {
    Self(
      "escalation runs in a circle: \(names.joined(separator: " → ")): a lead that nobody answers never reaches "
        + "anybody new",
      help: "end the chain at somebody who passes leads on to nobody, such as the manager of them all")
  }

  fileprivate static func moreCircles(_ count: Int) -> Self {
    Self(
      "and \(count) more circles of escalation, the first of them from here: leads that nobody answers go round",
      help: "open those above first; many of these go the same ways")
  }
}
