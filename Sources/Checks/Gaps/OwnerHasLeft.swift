import Diagnostics
import Plans
import Vocabulary

/// Flags people who own rules or accounts and have left, or leave before a rule is in force.
package struct OwnerHasLeft: Check {
  package static let code: Finding.Code = "GAP-05"
  package static let name = "owner-has-left"
  package static let severity = Severity.error
  package static let explanation = Explanation(
    finds: """
      A person who owns rules or named accounts and whose status in the roster is "left", or whose last day \
      comes before the rule is in force. Told once for each person: at the rule if it is only one, else at the \
      person's row in the roster.
      """,
    matters: """
      Their leads go to an account that nobody reads, or bounce to the CRM's default owner.
      """,
    fix: """
      Give the rules and accounts to somebody else before the quarter starts; the deputy on file is a good \
      first guess.
      """)
  package static let examples = [
    CheckExample(
      "an owner whose last day comes before the period",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,MM,↓Mia Rossi
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,Backup,End date
          Ana Keller,ana.keller@example.com,DACH,,
          Mia Rossi,mia.rossi@example.com,Italy,Ana Keller,2026-05-31
          """
        ),
        (
          "settings.csv",
          """
          Setting,Value
          period,2026 Q3
          """
        ),
      ]),
    CheckExample(
      "an owner of two rules who has left",
      sheets: [
        (
          "owners.csv",
          """
          Name,Email,Team,Status
          Ana Keller,ana.keller@example.com,DACH,active
          ↓Mia Rossi,mia.rossi@example.com,Italy,left
          """
        ),
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Mia Rossi
          R2,20,MM,Mia Rossi
          """
        ),
      ]),
    CheckExample(
      "an owner who stays through the period",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Mia Rossi
          """
        ),
        (
          "owners.csv",
          """
          Name,Email,Team,End date
          Mia Rossi,mia.rossi@example.com,Italy,2026-12-31
          """
        ),
        (
          "settings.csv",
          """
          Setting,Value
          period,2026 Q3
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let shelf = Shelf(of: plan)
    return plan.roster.members.compactMap { member in
      let books = shelf.books(of: member)
      guard !books.isEmpty else { return nil }
      let gone = Set(books.rules.map(\.id))
      let regions = plan.proof.unowned.filter { gone.contains($0.rule) }.flatMap(\.regions)
      let region = plan.figures(of: regions)
      return finding(
        at: books.single ?? member.location,
        .left(member, books: books, asOf: plan.asOf, leads: plan.leads(region?.reach?.leads)),
        notes: notes(on: member, books: books), rules: books.rules.map(\.id),
        region: region)
    }
  }

  private func notes(on member: Roster.Member, books: Books) -> [Finding.Note] {
    guard books.single == nil else {
      let name = Wording.quote(member.name.value)
      if let end = member.end { return [Finding.Note("the last day of \(name)", at: end.location)] }
      return [Finding.Note("\(name) in the roster", at: member.status?.location ?? member.location)]
    }
    let rules = books.rules.map { Finding.Note("\($0.title): \($0.asks)", at: $0.ownerLocation) }
    let accounts = books.accounts.map { account in
      Finding.Note(
        "account \(Wording.quote(account.name.value))", at: account.owner?.location ?? account.location)
    }
    return Wording.cap(rules + accounts, at: 25, left: "place")
  }
}

/// Rules and accounts by the person who owns them.
private struct Shelf {
  private let plan: Plan
  private let rules: [Roster.Member.ID: [Rule]]
  private let accounts: [Roster.Member.ID: [NamedAccount]]

  init(of plan: Plan) {
    self.plan = plan
    var rules: [Roster.Member.ID: [Rule]] = [:]
    for rule in plan.rulesInForce {
      for owner in rule.ownersByName { rules[owner, default: []].append(rule) }
    }
    self.rules = rules
    var accounts: [Roster.Member.ID: [NamedAccount]] = [:]
    for account in plan.accounts {
      if case .member(let id) = account.owner?.value.primary?.owner {
        accounts[id, default: []].append(account)
      }
    }
    self.accounts = accounts
  }

  /// What a person owns on a day when he or she is no longer there.
  func books(of member: Roster.Member) -> Books {
    let first = plan.settings.period?.first ?? plan.asOf
    return Books(
      rules: (rules[member.id] ?? []).filter { member.isGone(by: plan.firstDay(of: $0)) },
      accounts: member.isGone(by: first) ? accounts[member.id] ?? [] : [])
  }
}

/// What a person owns.
private struct Books {
  let rules: [Rule]
  let accounts: [NamedAccount]

  var isEmpty: Bool { rules.isEmpty && accounts.isEmpty }

  /// The owner cell, where one rule is all there is.
  var single: SourceLocation? { rules.count == 1 && accounts.isEmpty ? rules.first?.ownerLocation : nil }

  var title: String {
    let accounts = Wording.count(self.accounts.count, "named account")
    if rules.isEmpty { return accounts }
    let rules = single == nil ? Wording.count(self.rules.count, "rule") : self.rules.first?.title ?? ""
    return self.accounts.isEmpty ? rules : "\(rules) and \(accounts)"
  }
}

extension Rule {
  /// The people who own it, without deputies named in its owner cell; each once.
  fileprivate var ownersByName: [Roster.Member.ID] {
    var owners: [Roster.Member.ID] = []
    for party in owner?.value.parties ?? [] where party.role != .backup {
      if case .member(let id) = party.owner, !owners.contains(id) { owners.append(id) }
    }
    return owners
  }
}

extension Roster.Member {
  /// Whether the person is no longer there on a day.
  fileprivate func isGone(by day: CalendarDate?) -> Bool {
    if status?.value == "left" { return true }
    guard let end = end?.value, let day else { return false }
    return end < day
  }
}

extension Finding.Message {
  fileprivate static func left(
    _ member: Roster.Member, books: Books, asOf: CalendarDate?, leads: String?
  ) -> Self {
    let name = Wording.quote(member.name.value)
    let leaving =
      member.end.map { end in
        asOf.map { end.value >= $0 } ?? false ? "leaves on \(end.value)" : "left on \(end.value)"
      } ?? "has left"
    let what =
      books.rules.isEmpty
      ? "the \(books.accounts.count == 1 ? "account" : "accounts")"
      : Wording.list(books.rules.map(\.mark)) + (books.accounts.isEmpty ? "" : " and the accounts")
    let deputy = member.backup.map { "; deputy on file: \(Wording.quote($0.value.title))" } ?? ""
    return Self(
      "\(name) owns \(books.title) but \(leaving): these leads would reach nobody"
        + (leads.map { " (\($0))" } ?? ""),
      help: "give \(what) to somebody else before the quarter starts\(deputy)")
  }
}
