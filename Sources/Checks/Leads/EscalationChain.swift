import Diagnostics
import Plans

/// Whom a missed lead goes on to, one after the other, as far as the sheets say.
struct EscalationChain {
  private let plan: Plan
  private let steps: [EscalationStep]

  init(of plan: Plan) {
    self.plan = plan
    steps = plan.escalationSteps
  }

  /// The names in order: the rule's own step, then those that others write, else managers; a circle ends the chain.
  func names(from rule: Rule) -> [String] {
    guard let owner = rule.owner?.value.primary?.owner,
      let first = steps.first(where: { $0.rule?.id == rule.id })?.owner(in: plan)
    else { return [] }
    var seen: Set<OwnerReference.Owner> = [owner]
    var names: [String] = []
    var next: (owner: OwnerReference.Owner, name: String)? = first
    while let step = next, seen.insert(step.owner).inserted {
      names.append(step.name)
      next =
        steps.lazy.filter { $0.from?.owner == step.owner }.compactMap { $0.owner(in: plan) }.first
        ?? plan.manager(of: step.owner).map { ($0.owner, $0.name) }
    }
    return names
  }
}

extension EscalationStep {
  fileprivate func owner(in plan: Plan) -> (owner: OwnerReference.Owner, name: String)? {
    if case .owner(let owner, let name) = target(in: plan) { (owner, name) } else { nil }
  }
}
