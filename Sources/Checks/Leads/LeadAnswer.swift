import Diagnostics
import Plans
import Vocabulary

/// Who gets a lead and why, in words: the answer to `fairlead why`.
package struct LeadAnswer: Sendable {
  let plan: Plan
  let lead: Lead
  let route: LeadRoute
  /// The rule that was asked about, with what keeps it from the lead.
  let asked: (rule: Rule, misses: [LeadRoute.Miss])?

  /// Rules that come first and miss the lead by one condition; only where no rule was asked about.
  let nearly: [(rule: Rule.ID, miss: LeadRoute.Miss)]

  package init(of lead: Lead, by router: LeadRouter, asking rule: Rule?, in plan: Plan) {
    self.plan = plan
    self.lead = lead
    route = router.route(lead)
    asked = rule.map { ($0, router.misses(of: $0, for: lead)) }
    nearly = rule == nil ? router.nearly(lead, taking: route) : []
  }

  /// The answer for one of many leads, without a look at the rules that do not match.
  init(of lead: Lead, going route: LeadRoute, in plan: Plan) {
    self.plan = plan
    self.lead = lead
    self.route = route
    asked = nil
    nearly = []
  }

  /// The rule that decides for the whole lead; `nil` where none or several do.
  var rule: Rule? {
    switch route.decision {
    case .rules(let ids): ids.first.flatMap(plan.routing.rule)
    case .unowned(let id, _), .outOfScope(let id): plan.routing.rule(id)
    case .conflict, .account, .defaultOwner, .nobody, nil: nil
    }
  }

  /// Who gets the lead; `nil` where nobody does, or nobody can say.
  var owner: String? {
    switch route.decision {
    case let decision?: owner(of: decision)
    case nil: sharedOwner
    }
  }

  /// The cell that says so.
  var location: SourceLocation? {
    switch route.decision {
    case .account(let index): plan.accounts[index].owner?.location ?? plan.accounts[index].location
    case .defaultOwner: plan.settings.defaultOwner?.location
    default: rule?.ownerLocation
    }
  }

  /// The owner of all parts of a lead that leaves something open.
  private var sharedOwner: String? {
    let owners = route.parts.map { owner(of: $0.decision) }
    guard let first = owners.first, owners.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  func owner(of decision: LeadRoute.Decision) -> String? {
    switch decision {
    case .rules(let ids): owners(of: ids)
    case .account(let index): plan.accounts[index].owner?.value.title
    case .defaultOwner: plan.settings.defaultOwner?.value
    case .conflict, .unowned, .nobody, .outOfScope: nil
    }
  }
}

extension LeadAnswer {
  /// Each once, for rules that own together name several.
  private func owners(of ids: [Rule.ID]) -> String? {
    let titles = ids.compactMap(plan.routing.rule).grouped(by: \.ownerTitle).map(\.key)
    return titles.isEmpty ? nil : titles.joined(separator: ", ")
  }
}

// MARK: - Reasons

extension LeadAnswer {
  /// Why the lead goes where it goes, in a sentence.
  var reason: String {
    switch route.decision {
    case .rules(let ids):
      let marks = ids.compactMap { plan.routing.rule($0)?.mark }
      let first = marks.count > 1 ? "\(Wording.list(marks)) agree" : "\(marks.first ?? "a rule") takes it"
      return route.matching.count == marks.count
        ? "\(first), and no other rule matches" : "\(first), as the first in order"
    case .account(let index):
      return "the accounts sheet owns it by name: \(Wording.quote(plan.accounts[index].name.value))"
    case nil:
      let parts = route.parts.map { "\($0.phrase) goes to \(told($0.decision))" }
      return "it depends: \(parts.joined(separator: "; "))"
    case let decision?: return self.reason(for: decision)
    }
  }

  private func reason(for decision: LeadRoute.Decision) -> String {
    switch decision {
    case .conflict(let ids):
      let rules = ids.compactMap(plan.routing.rule)
      let owners = rules.map { "\(Wording.quote($0.ownerTitle)) (\($0.mark))" }
      return "rules of one rank name different owners: \(Wording.list(owners))"
    case .unowned(let id, let vacancy):
      return plan.routing.rule(id).map { vacancy.reason(of: $0) } ?? "its rule has no owner"
    case .defaultOwner: return "no rule matches; the settings name a default owner"
    case .nobody: return "no rule matches"
    case .outOfScope(let id) where plan.routing.rule(id)?.origin == .settings:
      return "the settings say that there are no such leads"
    case .outOfScope(let id):
      let mark = plan.routing.rule(id)?.mark ?? "the plan"
      return "\(mark) says that nobody works such leads"
    case .rules, .account: return ""
    }
  }

  private func told(_ decision: LeadRoute.Decision) -> String {
    guard let owner = owner(of: decision) else { return "nobody (\(reason(for: decision)))" }
    guard case .rules(let ids) = decision, let rule = ids.first.flatMap(plan.routing.rule) else {
      return owner
    }
    return "\(owner) by \(rule.mark)"
  }

  /// What was not taken as it was given, one sentence each.
  var doubts: [String] { lead.doubts.map(\.sentence) }
}

extension LeadRoute.Vacancy {
  fileprivate func reason(of rule: Rule) -> String {
    let owner = Wording.quote(rule.owner?.written ?? "")
    return switch self {
    case .blank: "\(rule.mark) takes it and names no owner"
    case .undecided: "\(rule.mark) takes it, and its owner is still open: \(owner)"
    case .unknown: "\(rule.mark) takes it for \(owner), whom no sheet knows"
    case .left: "\(rule.mark) takes it for \(owner), who has left"
    }
  }
}

extension Lead.Doubt {
  var sentence: String {
    switch self {
    case .outside(let field, let written, let known, let closest):
      let hint =
        closest.map { "did you mean \(Wording.quote($0))?" }
        ?? "known are \(Wording.list(known, limit: 12))"
      return "\(field) \(Wording.quote(written)) is none of the plan's values and counts as unknown: \(hint)"
    case .unreadable(let field, let written):
      return "\(Wording.quote(written)) under \(field) could not be read and counts as unknown"
    case .ambiguous(let written, let candidates, let taken):
      let meant = Wording.list(candidates.map(Wording.quote), joined: "or")
      return "\(Wording.quote(written)) may mean \(meant)"
        + (taken.map { ": \(Wording.quote($0)) was taken" } ?? "; it counts as unknown")
    case .unasked(let field): return "no rule asks for \(field)"
    case .contradiction(let written):
      return "\(Wording.list(written.map(Wording.quote))) exclude each other; the place counts as unknown"
    }
  }
}
