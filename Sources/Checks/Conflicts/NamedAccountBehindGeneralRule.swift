import Diagnostics
import Plans
import Vocabulary

/// Flags rules for named accounts whose leads a general rule above them takes.
package struct NamedAccountBehindGeneralRule: Check {
  package static let code: Finding.Code = "CON-08"
  package static let name = "named-account-behind-general-rule"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A rule for named accounts, by an account or account type column, that stands below a general rule which \
      takes its leads and gives them to another owner.
      """,
    matters: """
      The accounts were promised to somebody by name, and their leads never get there: the general rule has \
      them first.
      """,
    fix: """
      Move the rule for named accounts above the general rule, or except the accounts from the general rule.
      """)
  package static let examples = [
    CheckExample(
      "named accounts below the rule of their country",
      """
      Rule ID,Priority,Account,Country,Owner
      R10,10,,DE,Bo Braun
      R20,20,"Acme, Nordwerk",DE,↓Ana Keller
      R99,99,,,Inbound desk
      """),
    CheckExample(
      "named accounts first",
      """
      Rule ID,Priority,Account,Country,Owner
      R10,10,"Acme, Nordwerk",DE,Ana Keller
      R20,20,,DE,Bo Braun
      R99,99,,,Inbound desk
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.proof.shadows.compactMap { shadow in
      guard let rule = plan.routing.rule(shadow.rule), rule.asksForNamedAccounts else { return nil }
      let ids = shadow.isWhole ? shadow.blockers : shadow.taken.map(\.by)
      var seen: Set<Rule.ID> = []
      let general = ids.filter { seen.insert($0).inserted }.compactMap { plan.routing.rule($0) }
        .filter { !$0.asksForNamedAccounts }
      guard !general.isEmpty else { return nil }
      let region = shadow.taken.first { $0.by == general.first?.id }?.region
      let notes = general.map { blocker in
        Finding.Note(
          "\(blocker.title) gives \(Wording.quote(blocker.asks)) to \(Wording.quote(blocker.ownerTitle))",
          at: blocker.location)
      }
      return finding(
        at: rule.ownerLocation, .behind(general, rule: rule, isWhole: shadow.isWhole),
        notes: Wording.cap(notes, left: "rule"), rules: [rule.id] + general.map(\.id),
        box: region?.limits ?? [], witness: region?.witness ?? [])
    }
  }
}

extension Rule {
  /// Whether it picks out accounts by name or kind; such a rule belongs above the general ones.
  var asksForNamedAccounts: Bool {
    conditions.contains { condition in
      guard condition.field == "account" || condition.field == "account_type" else { return false }
      if case .any = condition.asked.value { return false }
      return true
    }
  }

  /// How many accounts it names one by one; `nil` where it names a kind of account.
  fileprivate var namedAccounts: Int? {
    for condition in conditions where condition.field == "account" {
      if case .terms(let asked) = condition.asked.value, !asked.terms.isEmpty { return asked.terms.count }
    }
    return nil
  }
}

extension Finding.Message {
  fileprivate static func behind(_ general: [Rule], rule: Rule, isWhole: Bool) -> Self {
    let names = Wording.list(general.map(\.mark))
    let accounts = rule.namedAccounts.map { Wording.count($0, "named account") } ?? "its named accounts"
    let effect =
      isWhole
      ? "the leads of \(accounts) never reach \(Wording.quote(rule.ownerTitle))"
      : "part of the leads of \(accounts) never reach \(Wording.quote(rule.ownerTitle))"
    return Self(
      "\(rule.title) for named accounts comes after \(names): \(effect)",
      help: "move \(rule.mark) above \(names), or except the accounts there")
  }
}
