import Diagnostics
import Plans
import Vocabulary

/// A test lead, where it goes, and whether that is what its planner expects.
package struct TestLeadResult: Sendable {
  package enum Verdict: Sendable, Hashable {
    case asExpected
    /// Another owner gets it, or nobody does.
    case otherOwner
    /// The owner expected gets it, by another rule.
    case otherRule
    /// The sheet expects nothing.
    case nothingExpected
  }

  package let test: TestLead
  package let lead: Lead
  package let route: LeadRoute
  /// Who gets it; `nil` where nobody does or nobody can say.
  package let owner: String?
  /// The rule by which, in words: `R020`, `the accounts sheet`.
  package let by: String?
  /// Why nobody gets it; empty where somebody does.
  package let reason: String
  package let verdict: Verdict

  /// All test leads of a plan, in the order of the sheet.
  package static func all(of plan: Plan) -> [TestLeadResult] {
    zip(plan.testLeads, plan.testLeadRoutes).map { test, routed in
      TestLeadResult(test, routed.lead, route: routed.route, plan: plan)
    }
  }

  private init(_ test: TestLead, _ lead: Lead, route: LeadRoute, plan: Plan) {
    let answer = LeadAnswer(of: lead, going: route, in: plan)
    self.test = test
    self.lead = lead
    self.route = route
    owner = answer.owner
    by =
      switch answer.route.decision {
      case .account: "the accounts sheet"
      case .defaultOwner: "the settings"
      default: answer.rule?.mark
      }
    reason = answer.owner == nil ? answer.reason : ""
    verdict = Self.verdict(of: test, answer)
  }

  private static func verdict(of test: TestLead, _ answer: LeadAnswer) -> Verdict {
    if let expected = test.expectedOwner?.value {
      guard expected.isMet(by: answer) else { return .otherOwner }
    }
    guard let expected = test.expectedRule?.value else {
      return test.expectedOwner == nil ? .nothingExpected : .asExpected
    }
    let got = answer.rule.map { Fold.key($0.id) }
    if got == Fold.key(expected) { return .asExpected }
    return test.expectedOwner == nil ? .otherOwner : .otherRule
  }

  /// The rules that take the lead or a part of it.
  var takers: [Rule.ID] {
    route.parts.flatMap { part -> [Rule.ID] in
      switch part.decision {
      case .rules(let ids), .conflict(let ids): ids
      case .unowned(let id, _), .outOfScope(let id): [id]
      case .account, .defaultOwner, .nobody: []
      }
    }
  }
}

extension OwnerReference {
  /// Whether the answer's owner is the one meant here; a word such as "nobody" is met where nobody gets the lead.
  fileprivate func isMet(by answer: LeadAnswer) -> Bool {
    guard let expected = primary, !isUndecided else { return answer.owner == nil }
    guard let got = answer.owner else {
      return ["nobody", "none", "no one"].contains(Fold.key(expected.name))
    }
    let owners: [Party] =
      switch answer.route.decision {
      case .account(let index):
        answer.plan.accounts[index].owner?.value.parties ?? []
      case .rules(let ids):
        ids.compactMap(answer.plan.routing.rule).flatMap { $0.owner?.value.parties ?? [] }
      default: []
      }
    if owners.contains(where: { $0.role != .backup && $0.owner == expected.owner }) { return true }
    return Fold.key(got) == Fold.key(expected.name)
  }
}
