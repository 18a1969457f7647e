import Diagnostics
import Plans
import Vocabulary

/// Flags named accounts that stand in the accounts sheets twice with different owners.
package struct AccountInTwoBooks: Check {
  package static let code: Finding.Code = "CON-09"
  package static let name = "account-in-two-books"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      An account that the accounts sheets list twice, by its domain or, where a row has none, by its name, with \
      different owners or partners; and one that a rule names and gives to somebody else than the accounts sheet. \
      Accounts of one name with different domains are different accounts.
      """,
    matters: """
      Two people believe that the account is theirs: both call, or the commission ends in a quarrel.
      """,
    fix: """
      Keep one of the rows. If it is two companies, give each its domain.
      """)
  package static let examples = [
    CheckExample(
      "one domain, two owners",
      sheets: [
        (
          "accounts.csv",
          """
          Account,Domain,Owner
          Acme,acme.example,Ana Keller
          Nordwerk,nordwerk.example,Ana Keller
          Acme Corporation,www.acme.example,↓Bo Braun
          """
        ),
        routing,
      ]),
    CheckExample(
      "a rule and the accounts sheet",
      sheets: [
        (
          "accounts.csv",
          """
          Account,Domain,Owner
          Acme,acme.example,Ana Keller
          Nordwerk,nordwerk.example,Ana Keller
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Account,Country,Owner
          R1,10,Nordwerk,,Ana Keller
          R2,20,Acme,,↓Bo Braun
          R3,30,,AT,Cy Lind
          """
        ),
      ]),
    CheckExample(
      "two companies of one name",
      sheets: [
        (
          "accounts.csv",
          """
          Account,Domain,Owner
          Acme,acme.example,Ana Keller
          Acme,acme.test,Bo Braun
          Nordwerk,nordwerk.example,Ana Keller
          Nordwerk,nordwerk.example,Ana Keller
          """
        ),
        routing,
      ]),
  ]

  private static let routing = ("routing.csv", "Priority,Country,Owner\n10,AT,Ana Keller")

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let books = plan.accounts.grouped(by: \.key)
    let cells = books.flatMap { _, rows -> [CauseCell] in
      guard let first = rows.first else { return [] }
      return rows.dropFirst().compactMap { row in
        first.quarrel(with: row).map { quarrel in
          CauseCell(
            cause: "\(quarrel.first) \(quarrel.second)", location: quarrel.location,
            message: .twice(row, quarrel),
            note: "and \(Wording.quote(row.name.value)) with \(Wording.quote(quarrel.second))",
            notes: [
              Finding.Note(
                "\(Wording.quote(first.name.value)) is with \(Wording.quote(quarrel.first)) here",
                at: quarrel.firstLocation)
            ], rules: [])
        }
      }
    }
    return findings(at: cells + plan.accountsOfRules.map { cell($0.account, $0.rule, $0.quarrel) }) {
      "; so \($0 == 1 ? "is" : "are") \(Wording.count($0, "more account"))"
    }
  }
}

extension AccountInTwoBooks {
  fileprivate func cell(_ account: NamedAccount, _ rule: Rule, _ quarrel: Quarrel) -> CauseCell {
    CauseCell(
      cause: "\(rule.id) \(quarrel.first) \(quarrel.second)", location: quarrel.location,
      message: .inBookAndRule(account, rule, quarrel),
      note: "and \(Wording.quote(account.name.value)), which is with \(Wording.quote(quarrel.first))",
      notes: [
        Finding.Note(
          "\(Wording.quote(account.name.value)) is with \(Wording.quote(quarrel.first)) here",
          at: quarrel.firstLocation)
      ], rules: [rule.id])
  }
}

extension Plan {
  /// Accounts that a rule names and gives to another owner than the accounts sheet, whose owner is there to act.
  fileprivate var accountsOfRules: [(account: NamedAccount, rule: Rule, quarrel: Quarrel)] {
    // A partner may work the account of one's own, who stays its owner.
    let naming = routing.ordered.filter { !$0.accountTerms.isEmpty && !$0.isPartnerLed }
    guard !naming.isEmpty else { return [] }
    var rows: [String: [NamedAccount]] = [:]
    for account in accounts where account.owner.map({ isLiving($0.value) }) ?? false {
      for name in Set([account.name, account.domain].compactMap { $0 }.map { Fold.key($0.value) }) {
        rows[name, default: []].append(account)
      }
    }
    return naming.flatMap { rule in
      rule.accountTerms.compactMap { term in
        // Of several companies of one name none is meant for sure.
        guard let listed = rows[term.key], let row = listed.first, listed.count == 1,
          rule.owner?.value.primary?.owner != .accountOwner,
          let quarrel = Quarrel(row.owner, rule.owner)
        else { return nil }
        return (row, rule, quarrel)
      }
    }
  }
}

/// Two who claim one account.
private struct Quarrel {
  let first: String
  let firstLocation: SourceLocation
  let second: String
  let location: SourceLocation

  /// `nil` where one of the cells is blank or undecided, or both name the same.
  init?(_ first: Located<OwnerReference>?, _ second: Located<OwnerReference>?) {
    guard let first, let second, let one = first.value.primary, let two = second.value.primary,
      one.owner != two.owner, !first.value.isUndecided, !second.value.isUndecided
    else { return nil }
    self.first = first.value.title
    firstLocation = first.location
    self.second = second.value.title
    location = second.location
  }
}

extension NamedAccount {
  /// Tells accounts apart: the domain without `www.`, else the name.
  fileprivate var key: String {
    guard let domain = domain?.value.lowercased(), domain.contains(".") else {
      return "name " + Fold.key(name.value)
    }
    return "domain " + (domain.hasPrefix("www.") ? String(domain.dropFirst(4)) : domain)
  }

  /// Different owners, else different partners.
  fileprivate func quarrel(with other: Self) -> Quarrel? {
    Quarrel(owner, other.owner) ?? Quarrel(partner, other.partner)
  }
}

extension Finding.Message {
  fileprivate static func inBookAndRule(_ account: NamedAccount, _ rule: Rule, _ quarrel: Quarrel) -> Self {
    let file = quarrel.firstLocation.file
    return Self(
      "\(Wording.quote(account.name.value)) is with \(Wording.quote(quarrel.first)) in \(file) and with "
        + "\(Wording.quote(quarrel.second)) by \(rule.title): both believe that the account is theirs",
      help: "name one owner in both, or take the account out of \(rule.mark)")
  }

  fileprivate static func twice(_ account: NamedAccount, _ quarrel: Quarrel) -> Self {
    let what = account.domain?.value ?? account.name.value
    return Self(
      "\(Wording.quote(what)) is in two books, with \(Wording.quote(quarrel.first)) and with "
        + "\(Wording.quote(quarrel.second)): both believe that the account is theirs",
      help: "keep one of the rows; if these are two companies, give each its domain")
  }
}
