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
      takes their leads: one by segment, size, industry or place. Where the accounts sheet says where an account \
      is, only the rules that match it count; where nothing tells, the finding is a warning.
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
      "an account that a general rule matches",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Account,Region,Segment,Owner
          R10,10,,DACH,ENT,Bo Braun
          R20,20,"Acme, Nordwerk",,,↓Ana Keller
          R99,99,,,,Inbound desk
          """
        ),
        (
          "accounts.csv",
          """
          Account,Domain,Segment,Country,Owner
          Acme,acme.example,ENT,AT,Ana Keller
          Nordwerk,nordwerk.example,ENT,NO,Ana Keller
          """
        ),
      ]),
    CheckExample(
      "an account that no general rule matches",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Account,Region,Segment,Owner
          R10,10,,DACH,ENT,Bo Braun
          R20,20,Nordwerk,,,Ana Keller
          R99,99,,,,Inbound desk
          """
        ),
        (
          "accounts.csv",
          """
          Account,Domain,Segment,Country,Owner
          Nordwerk,nordwerk.example,ENT,NO,Ana Keller
          """
        ),
      ]),
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
    let table = GeneralRules(in: plan)
    return zip(plan.routing.ordered, plan.routing.precedences).compactMap { rule, precedence in
      guard rule.asksForNamedAccounts else { return nil }
      let grips = table.grips(on: rule, at: precedence)
      guard !grips.isEmpty else { return nil }
      let isCertain = grips.contains { $0.hold != .possible }
      let shown = isCertain ? grips.filter { $0.hold != .possible } : grips
      let shadow = table.shadows[rule.id]
      let taken = shadow?.taken.filter { $0.by == shown.first?.rule.id }.map(\.region) ?? []
      return finding(
        at: rule.ownerLocation, .behind(shown, rule: rule, isWhole: shadow?.isWhole ?? false),
        severity: isCertain ? nil : .warning,
        notes: Wording.cap(shown.map(\.note), left: "rule"), rules: [rule.id] + shown.map(\.rule.id),
        region: shadow?.isWhole == true
          ? plan.figures(ofDeadRule: rule.id, behind: shadow?.blockers ?? []) : plan.figures(of: taken))
    }
  }
}

/// A general rule's hold on the leads of a named-account rule below it.
private struct Grip {
  enum Hold: Equatable {
    /// The proof shows that it takes them.
    case proven
    /// It matches accounts of the accounts sheet, by name.
    case accounts([String])
    /// It takes those of the accounts that lie where it looks, and nothing tells which do.
    case possible
  }

  let rule: Rule
  let hold: Hold

  var note: Finding.Note {
    let which =
      if case .accounts(let names) = hold { ": " + Wording.list(names.map(Wording.quote)) } else { "" }
    return Finding.Note(
      "\(rule.title) gives \(Wording.quote(rule.asks)) to \(Wording.quote(rule.ownerTitle))\(which)",
      at: rule.location)
  }
}

/// The rules that a named-account rule should stand above.
private struct GeneralRules {
  let shadows: [Rule.ID: RoutingProof.Shadow]
  private let plan: Plan
  private let rules: [(rule: Rule, precedence: Int)]

  init(in plan: Plan) {
    self.plan = plan
    shadows = Dictionary(plan.proof.shadows.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
    rules = zip(plan.routing.ordered, plan.routing.precedences)
      .filter { !$0.0.asksForNamedAccounts && !$0.0.isUnconditional }
      .map { (rule: $0.0, precedence: $0.1) }
  }

  /// Those above a rule for named accounts that take leads from it, in order.
  func grips(on rule: Rule, at precedence: Int) -> [Grip] {
    let takers = Set(shadows[rule.id].map { $0.isWhole ? $0.blockers : $0.taken.map(\.by) } ?? [])
    let placed = plan.accounts(namedBy: rule).filter(\.isPlaced)
    return rules.prefix { $0.precedence < precedence }.compactMap { general, _ in
      if takers.contains(general.id) { return Grip(rule: general, hold: .proven) }
      guard general.ownerTitle != rule.ownerTitle, general.looksAtTheCompanyOnly else { return nil }
      let matched = placed.filter { general.surelyMatches($0, in: plan.places) }.map(\.name.value)
      if !matched.isEmpty { return Grip(rule: general, hold: .accounts(matched)) }
      guard placed.isEmpty, general.canMeet(rule, in: plan.places) else { return nil }
      return Grip(rule: general, hold: .possible)
    }
  }
}

extension RoutingProof.Shadow {
  /// Whether a general rule takes the leads of a named-account rule: then that is the cause to tell, not the order.
  func isNamedAccountBehindGeneralRule(in plan: Plan) -> Bool {
    guard plan.routing.rule(rule)?.asksForNamedAccounts == true else { return false }
    return (isWhole ? blockers : taken.map(\.by)).contains { id in
      plan.routing.rule(id).map { !$0.asksForNamedAccounts && !$0.isUnconditional } ?? false
    }
  }
}

extension Finding.Message {
  fileprivate static func behind(_ grips: [Grip], rule: Rule, isWhole: Bool) -> Self {
    let names = Wording.list(grips.map(\.rule.mark))
    let owner =
      if case .accountOwner = rule.owner?.value.primary?.owner { "their owner" } else {
        Wording.quote(rule.ownerTitle)
      }
    var matched: [String] = []
    for grip in grips {
      if case .accounts(let accounts) = grip.hold { matched += accounts.filter { !matched.contains($0) } }
    }
    let listed = rule.accountTerms.count
    let all = listed == 0 ? "its named accounts" : Wording.count(listed, "named account")
    let effect: String
    if isWhole {
      effect = "the leads of \(all) never reach \(owner)"
    } else if !matched.isEmpty {
      effect =
        "\(Wording.count(matched.count, "named account")) never \(matched.count == 1 ? "reaches" : "reach") \(owner)"
    } else if grips.contains(where: { $0.hold == .proven }) {
      effect = "part of the leads of \(all) never reaches \(owner)"
    } else {
      let regions = Wording.list(grips.map { Wording.quote($0.rule.asks) }, joined: "or")
      effect = "an account of it in \(regions) never reaches \(owner)"
    }
    return Self(
      "\(rule.title) for named accounts comes after \(names): \(effect)",
      help: "move \(rule.mark) above \(names), or except the accounts there")
  }
}
