import Vocabulary

/// The owners of a plan by folded spelling, kept apart by how surely a spelling means them.
struct OwnerSpellings: Sendable {
  /// How surely a spelling means an owner; a surer one outranks the others.
  enum Rank: Int, CaseIterable {
    /// The name in full, the e-mail, the number.
    case whole
    /// The same name in another order or spelling, the account of the e-mail.
    case variant
    /// A part of the name: `A. Keller`, `Ana`.
    case part
    /// `AK`.
    case initials
  }

  private var owners = [[String: [OwnerReference.Owner]]](repeating: [:], count: Rank.allCases.count)

  private var isEmpty: Bool { owners.allSatisfy(\.isEmpty) }

  mutating func add(_ spelling: String, _ owner: OwnerReference.Owner, _ rank: Rank) {
    guard !spelling.isEmpty, owners[rank.rawValue][spelling]?.contains(owner) != true else { return }
    owners[rank.rawValue][spelling, default: []].append(owner)
  }

  /// A person in all the ways to write the name.
  mutating func add(_ person: OwnerLexicon.Person) {
    let owner = OwnerReference.Owner.member(person.id)
    let name = PersonName(person.name)
    add(name.whole, owner, .whole)
    add(Fold.key(person.name), owner, .whole)
    for spelling in name.variants { add(spelling, owner, .variant) }
    for spelling in name.parts { add(spelling, owner, .part) }
    for spelling in name.initials { add(spelling, owner, .initials) }
    for spelling in UmlautSpelling.variants(of: person.name) {
      let other = PersonName(spelling)
      for variant in [other.whole] + other.variants { add(variant, owner, .variant) }
      for part in other.parts { add(part, owner, .part) }
    }
    if let number = person.number { add(Fold.key(number), owner, .whole) }
    if let email = person.email { add(email: email, owner) }
  }

  /// A team, queue or partner, whose name is one.
  mutating func add(_ name: OwnerLexicon.Name, as owner: OwnerReference.Owner) {
    let key = Fold.key(name.name)
    add(key, owner, .whole)
    for variant in [Self.withoutGroupWord(key), CompanyName.withoutLegalForm(key)] {
      add(variant, owner, .variant)
    }
    for spelling in UmlautSpelling.variants(of: name.name) { add(spelling, owner, .variant) }
    if let number = name.number { add(Fold.key(number), owner, .whole) }
    if let email = name.email { add(email: email, owner) }
  }

  private mutating func add(email: String, _ owner: OwnerReference.Owner) {
    add(Fold.key(email), owner, .whole)
    guard let at = email.firstIndex(of: "@") else { return }
    let account = Fold.key(String(email[..<at]))
    add("@" + account, owner, .whole)
    // `sales@` is a mailbox that several share.
    if !Self.mailboxes.contains(account) { add(account, owner, .variant) }
  }

  /// Those whom a text means most surely; several where it fits them equally, none where nobody is known by it.
  func find(_ text: String) -> [OwnerReference.Owner] {
    if isEmpty { return [] }
    // Most cells have a name as the roster has it.
    if let found = owners[Rank.whole.rawValue][Fold.key(text)], !text.hasPrefix("@"), !text.hasSuffix("@") {
      return found
    }
    let keys = Self.keys(of: text)
    for rank in Rank.allCases where rank != .initials {
      for key in keys {
        if let found = owners[rank.rawValue][key] { return found }
      }
    }
    return PersonName.initials(in: text).flatMap { owners[Rank.initials.rawValue][$0] } ?? []
  }

  /// The keys to look for, as typed first.
  private static func keys(of text: String) -> [String] {
    // `@ana.keller`, and `ops@` without its domain.
    if text.hasPrefix("@") || text.hasSuffix("@") {
      let account = Fold.key(String(text.filter { $0 != "@" }))
      return ["@" + account, account]
    }
    let key = Fold.key(text)
    let name = PersonName(text)
    var keys = [key, withoutGroupWord(key), CompanyName.withoutLegalForm(key), name.whole]
    keys += UmlautSpelling.variants(of: text)
    // `Ana M. Keller`: middle initials tell nobody apart.
    if name.words.count > 2, name.words.dropFirst().dropLast().allSatisfy({ $0.count == 1 }),
      let first = name.words.first, first.count > 1, let last = name.words.last
    {
      keys.append("\(first) \(last)")
    }
    return keys
  }

  /// `dach mm team` and `team dach mm` are `dach mm`; a planner writes it all ways.
  private static func withoutGroupWord(_ key: String) -> String {
    for word in groupWords where key.hasPrefix(word + " ") { return String(key.dropFirst(word.count + 1)) }
    for word in groupWords where key.hasSuffix(" " + word) { return String(key.dropLast(word.count + 1)) }
    for word in easternGroupWords where key.hasSuffix(word) && key.count > word.count {
      return String(key.dropLast(word.count))
    }
    return key
  }

  private static let groupWords = ["team", "queue", "pool", "desk", "equipe", "equipo", "gruppe"]

  private static let easternGroupWords = ["チーム", "グループ", "窓口", "课", "組"].map(Fold.key)

  private static let mailboxes: Set<String> = [
    "info", "sales", "team", "office", "contact", "hello", "support", "marketing", "admin", "vertrieb",
    "kontakt", "ventas", "contacto", "ventes", "commercial", "partner", "partners", "mail", "service",
  ]
}
