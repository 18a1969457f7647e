import Diagnostics
import Plans
import Vocabulary

extension Rule {
  /// Whether it picks out accounts by name or kind; such a rule belongs above the general ones.
  var asksForNamedAccounts: Bool {
    conditions.contains { condition in
      guard condition.field == "account" || condition.field == "account_type" else { return false }
      if case .any = condition.asked.value { return false }
      return true
    }
  }

  /// The accounts it names one by one; empty where it names a kind of account.
  var accountTerms: [Term] {
    for condition in conditions where condition.field == "account" {
      if case .terms(let asked) = condition.asked.value, !asked.terms.isEmpty { return asked.terms }
    }
    return []
  }

  /// Whether it decides by what kind of company asks and where it is, never by what the lead asks for.
  var looksAtTheCompanyOnly: Bool {
    let company: Set<Field> = [
      "segment", "employees", "revenue", "industry", "region", "country", "state", "postal", "city",
    ]
    return conditions.allSatisfy { company.contains($0.field) }
  }

  /// Whether every condition is one that the accounts sheet answers, and the account fits them all.
  func surelyMatches(_ account: NamedAccount, in places: PlaceScheme) -> Bool {
    !conditions.isEmpty
      && conditions.allSatisfy { condition in
        switch condition.asked.value {
        case .any: true
        case .terms(let asked) where condition.field == "segment" && !asked.isRest:
          account.segment.map { segment in
            (asked.terms.isEmpty || asked.terms.contains(segment.value))
              && !asked.except.contains(segment.value)
          } ?? false
        case .places(let asked) where condition.field != "state" && !asked.isRest:
          account.countryCode.map { code in
            let isAsked = asked.places.isEmpty || asked.places.contains { $0.holds(code, in: places) }
            return isAsked && !asked.except.contains { $0.holds(code, in: places) }
          } ?? false
        default: false
        }
      }
  }
}

extension NamedAccount {
  /// Whether the accounts sheet says of what kind or where it is.
  var isPlaced: Bool { segment != nil || countryCode != nil }

  fileprivate var countryCode: String? { country.flatMap { Countries.code(of: $0.value) } }
}

extension NamedPlace {
  /// Whether the whole of a country lies in it.
  fileprivate func holds(_ country: String, in places: PlaceScheme) -> Bool {
    switch kind {
    case .country(let code): code == country
    case .region(let key): places.region(key)?.countries.contains(country) ?? false
    case .subdivision: false
    }
  }
}

extension Plan {
  /// The rows of the accounts sheet that a rule names, by name or domain, or as named accounts at large.
  func accounts(namedBy rule: Rule) -> [NamedAccount] {
    let keys = Set(rule.accountTerms.map(\.key))
    if !keys.isEmpty {
      return accounts.filter { account in
        keys.contains(Fold.key(account.name.value))
          || account.domain.map { keys.contains(Fold.key($0.value)) } ?? false
      }
    }
    let kinds = rule.conditions.filter { $0.field == "account_type" }.flatMap { condition -> [String] in
      if case .terms(let asked) = condition.asked.value { asked.terms.map { Fold.key($0.text) } } else { [] }
    }
    let named = ["named", "target", "strategic", "key account", "yes"]
    return kinds.contains { kind in named.contains { kind.contains($0) } } ? accounts : []
  }
}
