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
  /// A team, queue or partner.
  struct Name: Sendable {
    let id: String
    let name: String
    var email: String? = nil
    var number: String? = nil
  }

  private let spellings: OwnerSpellings
  private let names: [OwnerReference.Owner: String]
  /// What tells owners of one name apart: the e-mail, else the number.
  private let labels: [OwnerReference.Owner: String]
  private let near: NearNames
  /// The names in the order of `near`.
  private let nearNames: [String]
  /// What the settings say that a text means, by folded text.
  private let meanings: [String: String]
  /// Whether a sheet lists the partners, so that one it does not list is a slip.
  private let listsPartners: Bool

  init(people: [Person], groups: [Name], partners: [Name], meanings: [String: String] = [:]) {
    var spellings = OwnerSpellings()
    var names: [OwnerReference.Owner: String] = [:]
    var labels: [OwnerReference.Owner: String] = [:]
    for person in people {
      let owner = OwnerReference.Owner.member(person.id)
      names[owner] = names[owner] ?? person.name
      labels[owner] = labels[owner] ?? person.email ?? person.number
      spellings.add(person)
    }
    for (list, owner) in [
      (groups, OwnerReference.Owner.group), (partners, OwnerReference.Owner.partner),
    ] {
      for name in list {
        names[owner(name.id)] = name.name
        spellings.add(name, as: owner(name.id))
      }
    }
    self.spellings = spellings
    self.names = names
    listsPartners = !partners.isEmpty
    self.labels = labels
    self.meanings = meanings
    let known =
      people.map { person in
        let name = PersonName(person.name)
        return (person.name, [name.whole] + name.parts.prefix(2))
      } + (groups + partners).map { ($0.name, [$0.name]) }
    // A name that stands twice is as near as one.
    var seen: Set<String> = []
    let once = known.filter { seen.insert(Fold.key($0.0)).inserted }
    nearNames = once.map(\.0)
    near = NearNames(once.map(\.1))
  }

  /// Whether nothing is known, so that every name is taken as it is.
  var isEmpty: Bool { names.isEmpty }

  func name(of owner: OwnerReference.Owner) -> String? { names[owner] }

  func knows(_ text: String) -> Bool { !find(text).isEmpty }

  /// The one person whom a name means; `nil` where it means none or several.
  func person(_ text: String) -> Roster.Member.ID? {
    guard case .member(let id) = find(text).first, find(text).count == 1 else { return nil }
    return id
  }

  /// Looks up the names of an owner cell.
  func reference(
    for text: String, as field: Field = "owner", at location: SourceLocation, log: inout ReadingLog
  ) -> Located<OwnerReference>? {
    let reading = OwnerGrammar.read(
      text, in: GrammarContext(),
      isKnown: {
        // A question mark is a doubt about a name, not a part of it.
        !$0.hasSuffix("?") && !find($0).isEmpty
      })
    guard let read = log.take(reading, of: text, as: field, at: location, shown: Self.shown)?.value else {
      return nil
    }
    let parties = read.parties.map { party -> OwnerReference.Party in
      let owner = owner(of: party, at: location, log: &log)
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

  /// The one owner that a name means; a name that fits several is doubted, and nobody is taken.
  private func owner(
    of party: OwnerText.Party, at location: SourceLocation, log: inout ReadingLog
  ) -> OwnerReference.Owner {
    if party.kind == .accountOwner { return .accountOwner }
    let found = find(party.kind == .handle ? "@" + party.name : party.name)
    switch found.count {
    // `Partner: Nordwerk` says what it is, and no sheet knows better.
    case 0 where party.kind == .partner && !listsPartners: return .partner(Fold.key(party.name))
    case 0: return .unknown(party.name, closest: closest(to: party.name))
    case 1: return found[0]
    default:
      log.note(
        .ambiguousValue(candidates: told(found), taken: nil), written: party.name, at: location)
      return .unknown(party.name, closest: nil)
    }
  }

  /// The settings outrank the roster, where they name somebody that it knows.
  private func find(_ text: String) -> [OwnerReference.Owner] {
    if !meanings.isEmpty, let meant = meanings[Fold.key(text)] {
      let found = spellings.find(meant)
      if !found.isEmpty { return found }
    }
    return spellings.find(text)
  }

  private func closest(to text: String) -> String? {
    let place = near.closest(to: text) ?? near.closest(to: PersonName(text).whole)
    return place.map { nearNames[$0] }
  }

  /// The names of owners; those of one name by their e-mail.
  private func told(_ owners: [OwnerReference.Owner]) -> [String] {
    let shown = owners.map { names[$0] ?? "" }
    return owners.indices.map { index in
      let isShared = shown.count { $0 == shown[index] } > 1
      return isShared ? labels[owners[index]] ?? shown[index] : shown[index]
    }
  }
}
