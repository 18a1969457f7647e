import Diagnostics
import Vocabulary

/// Everyone a cell may name: the people and groups of the roster, and the partners.
struct OwnerLexicon: Sendable {
  struct Person: Sendable {
    let id: String
    let name: String
    let email: String?
    let number: String?
  }
  struct Name: Sendable {
    let id: String
    let name: String
  }

  private let people: [Person]
  private let groups: [Name]
  private let partners: [Name]
  /// Owners by folded spelling; more than one where a spelling fits several.
  private let bySpelling: [String: [OwnerReference.Owner]]
  private let names: [OwnerReference.Owner: String]

  init(people: [Person], groups: [Name], partners: [Name]) {
    self.people = people
    self.groups = groups
    self.partners = partners
    var bySpelling: [String: [OwnerReference.Owner]] = [:]
    var names: [OwnerReference.Owner: String] = [:]
    func add(_ spelling: String, _ owner: OwnerReference.Owner) {
      guard !spelling.isEmpty, bySpelling[spelling]?.contains(owner) != true else { return }
      bySpelling[spelling, default: []].append(owner)
    }
    for person in people {
      let owner = OwnerReference.Owner.member(person.id)
      names[owner] = names[owner] ?? person.name
      for spelling in PersonName.spellings(of: person.name) { add(spelling, owner) }
      if let email = person.email {
        add(Fold.key(email), owner)
        if let at = email.firstIndex(of: "@") { add("@" + Fold.key(String(email[..<at])), owner) }
      }
      if let number = person.number { add(Fold.key(number), owner) }
    }
    for group in groups {
      let owner = OwnerReference.Owner.group(group.id)
      names[owner] = group.name
      add(Fold.key(group.name), owner)
      add(Self.withoutGroupWord(Fold.key(group.name)), owner)
    }
    for partner in partners {
      let owner = OwnerReference.Owner.partner(partner.id)
      names[owner] = partner.name
      add(Fold.key(partner.name), owner)
      add(CompanyName.withoutLegalForm(Fold.key(partner.name)), owner)
    }
    self.bySpelling = bySpelling
    self.names = names
  }

  /// Whether nothing is known, so that every name is taken as it is.
  var isEmpty: Bool { people.isEmpty && groups.isEmpty && partners.isEmpty }

  func name(of owner: OwnerReference.Owner) -> String? { names[owner] }

  /// Looks up the names of an owner cell.
  func reference(
    for text: String, as field: Field = "owner", at location: SourceLocation, log: inout ReadingLog
  ) -> Located<OwnerReference>? {
    let reading = OwnerGrammar.read(
      text, in: GrammarContext(),
      isKnown: {
        // A question mark is a doubt about a name, not a part of it.
        !$0.hasSuffix("?") && find($0) != nil
      })
    guard let read = log.take(reading, of: text, as: field, at: location, shown: Self.shown)?.value else {
      return nil
    }
    let parties = read.parties.map { party -> OwnerReference.Party in
      let owner = owner(of: party)
      let shown = names[owner] ?? party.name
      if names[owner] != nil, Fold.key(shown) != Fold.key(party.name) {
        log.change(.alias, at: location, from: party.name, to: shown, why: "looked up in the roster")
      }
      return OwnerReference.Party(owner: owner, name: shown, role: party.role, from: party.from)
    }
    return Located(
      OwnerReference(
        parties: parties, isUndecided: read.isUndecided || read.isDoubtful, isRoundRobin: read.isRoundRobin),
      written: text, at: location)
  }

  private static func shown(_ owner: OwnerText) -> String {
    owner.isUndecided ? "undecided" : owner.parties.map(\.name).joined(separator: ", ")
  }

  private func owner(of party: OwnerText.Party) -> OwnerReference.Owner {
    if party.kind == .accountOwner { return .accountOwner }
    let key = party.kind == .handle ? "@" + Fold.key(party.name) : party.name
    if let owner = find(key) { return owner }
    let known = people.map(\.name) + groups.map(\.name) + partners.map(\.name)
    return .unknown(party.name, closest: Similarity.closest(to: party.name, among: known))
  }

  /// The one owner that a name fits; `nil` where none or several do.
  private func find(_ text: String) -> OwnerReference.Owner? {
    let key = text.hasPrefix("@") ? "@" + Fold.key(String(text.dropFirst())) : Fold.key(text)
    for spelling in [key, Self.withoutGroupWord(key), CompanyName.withoutLegalForm(key)] {
      if let owners = bySpelling[spelling], owners.count == 1 { return owners.first }
    }
    return nil
  }

  /// `dach mm team` and `team dach mm` are `dach mm`; a planner writes it all ways.
  private static func withoutGroupWord(_ key: String) -> String {
    for word in ["team ", "queue ", "pool ", "desk "] where key.hasPrefix(word) {
      return String(key.dropFirst(word.count))
    }
    for word in [" team", " queue", " pool", " desk"] where key.hasSuffix(word) {
      return String(key.dropLast(word.count))
    }
    return key
  }
}

/// A person's name in the spellings that planners use.
enum PersonName {
  /// Folded: `ana keller`, `keller ana`, `a keller`, `keller a`, `ana k`, `ana`, `keller`.
  static func spellings(of name: String) -> [String] {
    let parts: [String]
    if let comma = name.firstIndex(of: ",") {
      let last = Fold.key(String(name[..<comma]))
      let first = Fold.key(String(name[name.index(after: comma)...]))
      parts = first.split(separator: " ").map(String.init) + [last]
    } else {
      parts = Fold.key(name).split(separator: " ").map(String.init)
    }
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return parts }
    let surname = parts.dropFirst().joined(separator: " ")
    let initial = String(first.prefix(1))
    return [
      parts.joined(separator: " "), "\(surname) \(first)", "\(last) \(first)", "\(initial) \(surname)",
      "\(initial) \(last)", "\(surname) \(initial)", "\(first) \(last.prefix(1))", first, surname, last,
    ]
  }
}

/// A company's name without the form that law gives it.
enum CompanyName {
  private static let legalForms = [
    " gmbh", " ag", " inc", " ltd", " llc", " bv", " b v", " sa", " sas", " srl", " s r l", " oy", " ab",
    " as",
    " plc", " co kg", " gmbh co kg", " kg", " spa", " s p a", " corp", " co", " limited",
  ].sorted { $0.count > $1.count }

  /// `Nordwerk, Inc.` is one company; `Acme, Nordwerk, Inc.` are two.
  static func isOneWithComma(_ text: String) -> Bool {
    let parts = text.split(separator: ",")
    return parts.count == 2 && legalForms.contains(" " + Fold.key(String(parts[1])))
  }

  static func withoutLegalForm(_ key: String) -> String {
    for form in legalForms where key.hasSuffix(form) && key.count > form.count {
      return String(key.dropLast(form.count))
    }
    return key
  }
}
