/// Takes off a header the words that only say how the sheet is read: `If industry is`, `Then owner`, `Lead's country`.
enum HeaderFrame {
  /// The fields that the header means without such words; empty where it has none, or names nothing without them.
  static func matches(_ key: String, in kind: SheetKind) -> [HeaderMatch] {
    var words = key.split(separator: " ").map(String.init)
    while words.count > 1, let first = words.first, openings.contains(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, endings.contains(last) { words.removeLast() }
    let bare = words.joined(separator: " ")
    if bare != key {
      let found = known(bare, in: kind)
      if !found.isEmpty { return found }
    }
    // Whose country it is: a lead's. Whose owner it is says something else: that of the account is not the new one.
    while words.count > 1, let first = words.first, holders.contains(first) || fillers.contains(first) {
      let isHolder = holders.contains(first)
      words.removeFirst()
      let found = known(words.joined(separator: " "), in: kind)
        .filter { !isHolder || Field.routingConditions.contains($0.field) }
      if !found.isEmpty { return found }
    }
    for ending in holderEndings where key.hasSuffix(" " + ending) {
      return known(String(key.dropLast(ending.count + 1)), in: kind)
        .filter { Field.routingConditions.contains($0.field) }
    }
    return []
  }

  private static func known(_ key: String, in kind: SheetKind) -> [HeaderMatch] {
    HeaderCatalogue.knownMatches(HeaderKeys(key), in: kind).map {
      HeaderMatch(
        field: $0.field, type: $0.type, quality: .similar(of: $0.alias), alias: $0.alias, place: $0.place)
    }
  }

  /// Words of logic in front of a column's name.
  private static let openings: Set<String> = [
    "if", "and", "or", "then", "when", "where", "wenn", "falls", "und", "oder", "dann", "si", "et", "ou",
    "alors",
    "quand", "y", "o", "entonces", "cuando", "もし", "かつ",
  ]

  /// Words of logic behind it.
  private static let endings: Set<String> = [
    "is", "are", "equals", "in", "contains", "=", "one", "of", "any", "ist", "sind", "gleich", "est", "sont",
    "egale", "es", "son",
    "igual",
  ]

  private static let holders: Set<String> = [
    "lead", "leads", "prospect", "prospects", "customer", "customers", "company", "companys", "account",
    "accounts",
    "contact", "contacts", "client", "clients", "kunden", "billing", "shipping", "mailing", "hq",
    "headquarters",
  ]

  private static let holderEndings = [
    "of lead", "of the lead", "of account", "of the account", "of customer", "of the customer", "des leads",
    "des kunden", "du lead", "du prospect", "du client", "del lead", "del cliente", "des interessenten",
  ]

  private static let fillers: Set<String> = [
    "assigned", "final", "responsible", "the", "our", "their", "der", "die", "das", "le", "la", "les", "el",
    "los",
    "zugewiesener", "zugewiesene",
  ]
}
