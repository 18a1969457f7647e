import Diagnostics
import Plans
import Vocabulary

/// Whom a missed lead goes on to, one after the other, as far as the sheets say.
package struct EscalationChain {
  /// Whoever hears of a miss.
  package struct Step: Hashable, Sendable {
    package let name: String
    /// How long the one before has, from the arrival of the lead; `nil` where no sheet says.
    package let after: String?
  }

  /// The steps in order, and how they end.
  package struct Chain: Hashable, Sendable {
    package let steps: [Step]
    /// Whom the chain comes back to, where it goes in a circle.
    package let circle: String?
  }

  private typealias Named = (owner: OwnerReference.Owner, name: String, after: String?)

  private let plan: Plan
  /// The steps of rules, by rule.
  private var ofRules: [Rule.ID: Named] = [:]
  /// The first step that any row writes for an owner.
  private var ofOwners: [OwnerReference.Owner: Named] = [:]

  package init(of plan: Plan) {
    self.plan = plan
    for step in plan.escalationSteps {
      guard case .owner(let owner, let name) = step.target(in: plan) else { continue }
      let named: Named = (owner, name, step.after)
      if let rule = step.rule, ofRules[rule.id] == nil { ofRules[rule.id] = named }
      if let from = step.from, ofOwners[from.owner] == nil { ofOwners[from.owner] = named }
    }
  }

  /// The names in order: the rule's own step, then those that others write, else managers; a circle ends the chain.
  func names(from rule: Rule) -> [String] { chain(from: rule).steps.map(\.name) }

  /// The chain of a rule; without steps where the rule names nobody to escalate to.
  package func chain(from rule: Rule) -> Chain {
    guard let owner = rule.owner?.value.primary, let first = ofRules[rule.id] else {
      return Chain(steps: [], circle: nil)
    }
    return chain([(owner.owner, owner.name, nil)], then: first)
  }

  /// The chain of a promise: the row's own steps, then as above.
  package func chain(from level: ServiceLevel) -> Chain {
    let named = level.escalations.compactMap { cell -> Named? in
      cell.value.isUndecided ? nil : cell.value.primary.map { ($0.owner, $0.name, nil) }
    }
    guard let first = named.first else { return Chain(steps: [], circle: nil) }
    let after = level.escalateAfter.map { $0.value.told(on: level.clock) }
    return chain([], then: (first.owner, first.name, after), before: Array(named.dropFirst()))
  }

  private func chain(_ past: [Named], then first: Named, before more: [Named] = []) -> Chain {
    var seen = past
    var told: [Step] = []
    var queue = more
    var next: Named? = first
    while let step = next {
      if let again = seen.first(where: { $0.owner == step.owner }) {
        return Chain(steps: told, circle: again.name)
      }
      seen.append(step)
      told.append(Step(name: step.name, after: step.after))
      next = queue.isEmpty ? following(step.owner) : queue.removeFirst()
    }
    return Chain(steps: told, circle: nil)
  }

  private func following(_ owner: OwnerReference.Owner) -> Named? {
    ofOwners[owner] ?? plan.manager(of: owner).map { ($0.owner, $0.name, nil) }
  }
}

extension EscalationStep {
  /// The time after which a rule passes a lead on.
  fileprivate var after: String? { rule.flatMap { rule in rule.escalateAfter?.value.told(on: rule.clock) } }
}

extension ServiceTime {
  /// In words, on the clock of its row where it says none of its own.
  fileprivate func told(on row: Located<Clock>?) -> String {
    ServiceTime(length, clock: clock ?? row?.value).description
  }
}
