import Diagnostics
import Plans
import Vocabulary

/// Flags test leads that go to another owner than their planner expects.
package struct TestLeadElsewhere: Check {
  package static let code: Finding.Code = "RUL-18"
  package static let name = "test-lead-routed-elsewhere"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A row of the test-lead sheet whose lead goes to another owner, or by another rule, than the row expects. \
      Every lead is routed by the plan's rules as a CRM would route it; a field that the row leaves blank is \
      unknown.
      """,
    matters: """
      Either the rules do not do what their planner thinks, or the expectation is out of date. Both are found \
      here rather than by the customer who waits.
      """,
    fix: """
      Ask "fairlead why" about the lead to see every rule that matches, then correct the rule or the expectation.
      """)
  package static let examples = [
    CheckExample(
      "a rule that asks for more than the lead has",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Country,Employees,Owner
          R20,20,ENT,CH,1000+,Ana Keller
          R40,40,ENT,,,Bo Braun
          """
        ),
        (
          "test leads.csv",
          """
          Case,Segment,Country,Employees,Expected owner
          T14,ENT,CH,950,↓Ana Keller
          T15,ENT,CH,1200,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "leads that go where they should",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R20,20,ENT,Ana Keller
          R40,40,,Bo Braun
          """
        ),
        (
          "test leads.csv",
          """
          Case,Segment,Expected owner,Expected rule
          T1,Enterprise,Ana Keller,R20
          T2,,Bo Braun,
          T3,ENT,,
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    guard !plan.testLeads.isEmpty else { return [] }
    let expectations = Expectations(of: plan)
    let cells = TestLeadResult.all(of: plan).compactMap { result -> CauseCell? in
      guard [.otherOwner, .otherRule].contains(result.verdict),
        let cell = result.test.expectation(of: result.verdict)
      else { return nil }
      let expected = expectations.rule(for: result)
      let notes = expected.map { rule, _ in
        Finding.Note(
          "\(rule.title) gives \(rule.asks) to \(Wording.quote(rule.ownerTitle))",
          at: rule.location)
      }
      return CauseCell(
        cause: "\(cell.written) \(result.owner ?? "") \(result.by ?? "")", location: cell.location,
        message: .elsewhere(result, expecting: cell.written, missed: expected.map { $0 } ?? nil),
        note: "so does \(Wording.quote(result.test.name.value))", notes: [notes].compactMap { $0 },
        rules: result.takers + [expected?.rule.id].compactMap { $0 })
    }
    return findings(at: cells) {
      "; \(Wording.count($0, "more test lead")) \($0 == 1 ? "does" : "do") so too"
    }
  }
}

extension TestLead {
  /// The cell that says what is expected and is not met.
  fileprivate func expectation(
    of verdict: TestLeadResult.Verdict
  ) -> (written: String, location: SourceLocation)? {
    let owner = expectedOwner.map { ($0.written, $0.location) }
    let rule = expectedRule.map { ($0.written, $0.location) }
    return verdict == .otherRule ? rule ?? owner : owner ?? rule
  }
}

/// The rules that test leads may have expected, for looking up many.
private struct Expectations {
  let router: LeadRouter
  private let named: [String: Rule]
  /// In the order in which they count.
  private let owned: [OwnerReference.Owner: [Rule]]

  init(of plan: Plan) {
    router = LeadRouter(of: plan)
    // Folding the names of all rules is only worth it where a test lead names one.
    let isAskedByName = plan.testLeads.contains { $0.expectedRule != nil }
    named = Dictionary(
      (isAskedByName ? plan.routing.rules : []).map { (Fold.key($0.id), $0) },
      uniquingKeysWith: { first, _ in first })
    let owners = Set(plan.testLeads.compactMap { $0.expectedOwner?.value.primary?.owner })
    owned = plan.routing.ordered.reduce(into: [:]) { owned, rule in
      guard let owner = rule.owner?.value.primary?.owner, owners.contains(owner) else { return }
      owned[owner, default: []].append(rule)
    }
  }

  /// The rule that should have taken a test lead and what kept it from that: the one named, else the nearest of the
  /// owner expected.
  func rule(for result: TestLeadResult) -> (rule: Rule, misses: [LeadRoute.Miss])? {
    if let name = result.test.expectedRule?.value, let rule = named[Fold.key(name)] {
      return (rule, router.misses(of: rule, for: result.lead))
    }
    guard let owner = result.test.expectedOwner?.value.primary?.owner else { return nil }
    let near = owned[owner, default: []].map { (rule: $0, misses: router.misses(of: $0, for: result.lead)) }
    return near.min { $0.misses.count < $1.misses.count }
  }
}

extension Finding.Message {
  fileprivate static func elsewhere(
    _ result: TestLeadResult, expecting expected: String, missed: (rule: Rule, misses: [LeadRoute.Miss])?
  ) -> Self {
    let name = result.test.name.value
    let asks = result.test.conditions.map(\.asked.written).filter { !$0.isEmpty }
    let lead = asks.isEmpty ? name : "\(name) (\(asks.joined(separator: ", ")))"
    let by = result.by.map { " by \($0)" } ?? ""
    let got = result.owner.map { "goes to \(Wording.quote($0))\(by)" } ?? "goes to nobody: \(result.reason)"
    let aim = result.verdict == .otherRule ? "should go by" : "should go to"
    var why = ""
    if let missed, let miss = missed.misses.first {
      why =
        "; \(missed.rule.mark) asks for \(miss.title) \(Wording.quote(miss.asked)), and it has \(miss.has ?? "none")"
    } else if let missed, result.route.matching.contains(where: { $0.rule == missed.rule.id }) {
      why = "; \(missed.rule.mark) matches it and comes later"
    }
    return Self(
      "\(lead) \(aim) \(Wording.quote(expected)) and \(got)\(why)",
      help: missed.map { "correct \($0.rule.mark), its place, or the expectation" }
        ?? "correct the rules or the expectation")
  }
}
