/// The words of owner cells that are no names.
enum OwnerWords {
  /// Whether the text says that nobody is chosen yet: `TBD`, `?`, `vacant`, `TBD (Q3 hire)`.
  static func isUndecided(_ text: String) -> Bool {
    let folded = GrammarText.folded(text)
    if undecided.contains(folded) || folded.allSatisfy({ $0 == "?" }) { return true }
    let bare = folded.trimmed(of: "[]().:*! ")
    if undecided.contains(bare) { return true }
    for word in openings where bare.hasPrefix(word) {
      let rest = bare.dropFirst(word.count)
      guard let next = rest.first, !next.isLetter else { continue }
      let outside = rest.prefix { $0 != "(" }
      // `TBD / Keller` names somebody all the same.
      if !outside.contains(where: { "/;&+,|\n".contains($0) }) { return true }
    }
    return false
  }

  /// Whether the text means the owner that the lead's account already has.
  static func isAccountOwner(_ text: String) -> Bool {
    let folded = GrammarText.folded(text)
    return accountOwners.contains(folded) || accountOwnerEndings.contains { folded.hasSuffix($0) }
  }

  /// What a name ending in `team`, `queue` and the like is.
  static func kind(_ name: String) -> OwnerText.Party.Kind? {
    let words = GrammarLexer.lexemes(name, numbers: .digitsOnly).filter { $0.kind == .word }
    guard let last = words.last?.text, let first = words.first?.text else { return nil }
    return kinds[last] ?? (words.count > 1 ? openingKinds[first] : nil)
  }

  /// What a name that begins so is, where the word comes first in its language: `File commune`, `Équipe Sud`.
  private static let openingKinds: [String: OwnerText.Party.Kind] = [
    "file": .queue, "equipe": .team, "equipo": .team, "cola": .queue, "team": .team, "pool": .team,
    "queue": .queue,
    "groupe": .team, "grupo": .team,
  ]

  /// What stands before a colon: `Queue: Inbound`.
  static func prefix(_ word: String) -> OwnerText.Party.Kind? { prefixes[GrammarText.folded(word)] }

  static func isRoundRobin(_ text: String) -> Bool {
    ["rr", "round robin", "round-robin", "roundrobin", "rotation", "reihum"].contains(
      GrammarText.folded(text))
  }

  /// Whether a word stands before a person's name: `Herr`, `Mme`.
  static func isTitle(_ text: String) -> Bool {
    titles.contains(GrammarText.folded(text).filter { $0 != "." })
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "hr", "fr", "mme", "mlle", "madame", "monsieur",
    "sr",
    "sra", "srta", "senor", "senora", "don", "dona",
  ]

  /// Whether the text is the legal form behind a company's name: `Inc.`, `GmbH`.
  static func isLegalForm(_ text: String) -> Bool {
    legalForms.contains(GrammarText.folded(text).filter { $0 != "." && $0 != " " })
  }

  /// What follows `&` in a company's name: `Smith & Co`.
  static func isCompanyEnding(_ text: String) -> Bool {
    let words = GrammarLexer.lexemes(text).map(\.text)
    return words.first.map {
      ["co", "sons", "partners", "cie", "sohne", "sohn", "associates", "company"].contains($0)
    }
      ?? false
  }

  /// In front of the name of somebody who stands in.
  static let backups = [
    "backup", "back-up", "bkp", "bu", "deputy", "cover", "covered by", "vertretung", "stellvertretung",
    "stellvertreter", "stv", "vertreten durch", "suppléant", "remplaçant", "suplente",
  ]

  /// In front of the day from which a name counts.
  static let starts = [
    "from", "as of", "as from", "starting", "starts", "start", "since", "ab", "effective", "à partir du",
    "dès le",
    "a partir de", "a partir del", "desde",
  ]

  private static let openings = [
    "tbd", "tbc", "tba", "tbh", "to be hired", "to be decided", "to be confirmed", "to be defined",
    "to be assigned",
    "to be named", "vacant", "vakant", "vacante", "open req", "open headcount", "open role", "open position",
    "new hire", "newhire", "offen", "unbesetzt", "unassigned", "placeholder", "noch offen", "a definir",
    "a determiner", "a pourvoir", "a confirmer", "poste vacant", "por confirmar", "por asignar",
    "por contratar",
    "plaza vacante", "nicht besetzt", "noch zu besetzen", "stelle offen", "未定", "未確定", "採用中", "募集中",
    "non pourvu", "por definir", "a recruter", "n.n",
  ]

  private static let undecided: Set<String> = Set(openings).union([
    "t.b.d", "?", "xx", "xxx", "xxxx", "pending", "open", "unknown", "not yet assigned", "not assigned",
    "dummy", "asap",
    "later", "nn", "n.n.", "待定", "to hire", "hiring", "nobody", "niemand", "none yet", "unclear",
    "unklar",
    "[no proporcionado]", "no proporcionado", "sin asignar", "non attribue", "zu besetzen",
    "wird noch benannt",
  ])

  private static let accountOwners: Set<String> = [
    "account owner", "existing owner", "record owner", "current owner", "matched account", "sticky",
    "follow account",
    "existing account owner", "owner of record", "account inhaber", "kundenbetreuer des accounts",
    "account-inhaber",
    "proprietaire du compte", "propietario de la cuenta", "opportunity owner", "lead owner",
  ]

  private static let accountOwnerEndings = [
    " of account", " of the account", " of record", " on account", " on record", " des accounts",
    " du compte",
    " de la cuenta",
  ]

  private static let kinds: [String: OwnerText.Party.Kind] = [
    "team": .team, "teams": .team, "pool": .team, "squad": .team, "pod": .team, "group": .team,
    "gruppe": .team, "innendienst": .team, "vertriebsteam": .team, "pools": .team, "queues": .queue,
    "desk": .team,
    "roundrobin": .team, "postkorb": .queue, "sammelpostfach": .queue, "file": .queue, "cola": .queue,
    "equipe": .team, "equipo": .team, "queue": .queue, "inbox": .queue, "mailbox": .queue,
    "warteschlange": .queue,
    "postfach": .queue, "bucket": .queue,
  ]

  private static let prefixes: [String: OwnerText.Party.Kind] = [
    "team": .team, "pool": .team, "group": .team, "pod": .team, "squad": .team, "rr": .team,
    "round robin": .team,
    "rotation": .team, "desk": .team, "equipe": .team, "equipo": .team, "gruppe": .team, "file": .queue,
    "cola": .queue,
    "partenaire": .partner, "socio": .partner, "vertriebspartner": .partner, "queue": .queue,
    "inbox": .queue, "mailbox": .queue, "dl": .queue, "list": .queue, "warteschlange": .queue,
    "partner": .partner,
    "reseller": .partner, "agency": .partner, "distributor": .partner, "mailto": .email,
  ]

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "llp", "lp", "corp", "co", "plc", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl",
    "sprl", "sasu", "eurl", "slu", "sau", "ug", "kft", "sro",
    "sl", "srl", "spa",
    "bv", "nv", "ab", "as", "aps", "oy", "oyj", "pty", "ptyltd", "cokg", "ohg", "gmbh&cokg", "kk", "limited",
    "incorporated",
  ]
}
