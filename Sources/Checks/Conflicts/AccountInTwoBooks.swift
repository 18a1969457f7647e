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
      different owners or partners. Accounts of one name with different domains are different accounts.
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
    return findings(at: cells) { "; so \($0 == 1 ? "is" : "are") \(Wording.count($0, "more account"))" }
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
  fileprivate static func twice(_ account: NamedAccount, _ quarrel: Quarrel) -> Self {
    let what = account.domain?.value ?? account.name.value
    return Self(
      "\(Wording.quote(what)) is in two books, with \(Wording.quote(quarrel.first)) and with "
        + "\(Wording.quote(quarrel.second)): both believe that the account is theirs",
      help: "keep one of the rows; if these are two companies, give each its domain")
  }
}
