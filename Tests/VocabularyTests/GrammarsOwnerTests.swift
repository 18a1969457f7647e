import Testing
import Vocabulary

struct GrammarsOwnerTests {
  private static let known: Set<String> = [
    "Nordwerk, Inc.", "Keller, Ana", "DACH MM team", "A/NZ team", "Jane", "Bob", "Backup Desk",
    "Vogel (Wien)",
  ]

  /// One line for a cell: names with their marks.
  private func text(_ owner: OwnerText?) -> String {
    guard let owner else { return "unreadable" }
    let parties = owner.parties.map { party in
      var text = party.name
      if let kind = party.kind { text += " [\(kind)]" }
      switch party.role {
      case .primary: break
      case .backup: text += " backup"
      case .share(let percent): text += " \(percent)%"
      }
      if let from = party.from { text += " from \(from)" }
      return text
    }
    let marks = [
      owner.isUndecided ? "undecided" : nil, owner.isDoubtful ? "doubtful" : nil,
      owner.isRoundRobin ? "RR" : nil,
    ].compactMap { $0 }
    return (parties + marks).joined(separator: " | ")
  }

  @Test(arguments: [
    ("Ana Keller", "Ana Keller"), ("Keller, Ana", "Keller, Ana"), ("Vogel, Ralf", "Vogel, Ralf"),
    ("A. Keller", "A. Keller"),
    ("Keller, A.", "Keller, A."), ("van der Berg, Jan", "van der Berg, Jan"),
    ("ana@example.com", "ana@example.com [email]"),
    ("ops@", "ops@ [email]"), ("ops+emea@example.com", "ops+emea@example.com [email]"),
    ("Ana Keller <ana@example.com>", "ana@example.com [email]"), ("@ana.keller", "ana.keller [handle]"),
    ("DACH MM team (RR)", "DACH MM team [team] | RR"), ("DACH MM team", "DACH MM team [team]"),
    ("EMEA Inside round robin", "EMEA Inside [team] | RR"), ("Queue: Inbound EMEA", "Inbound EMEA [queue]"),
    ("Inbound queue", "Inbound queue [queue]"), ("AE of account", "AE of account [accountOwner]"),
    ("account owner", "account owner [accountOwner]"), ("Partner: Nordwerk SI", "Nordwerk SI [partner]"),
    ("Keller (backup: Vogel)", "Keller | Vogel backup"), ("Keller (backup Vogel)", "Keller | Vogel backup"),
    ("Keller / backup: Vogel", "Keller | Vogel backup"),
    ("Keller (Vertretung: Vogel)", "Keller | Vogel backup"),
    ("Backup: Vogel", "Vogel backup"), ("X → Y from 1 Aug", "X | Y from 1 Aug"),
    ("X -> Y from 1 Aug", "X | Y from 1 Aug"),
    ("X → Y (from 1 Aug)", "X | Y from 1 Aug"), ("X → Y ab 1.8.", "X | Y from 1.8."),
    ("X → Y", "X | Y | doubtful"),
    ("Y from 1 Aug", "Y from 1 Aug"), ("60% X / 40% Y", "X 60% | Y 40%"), ("X 60% / Y 40%", "X 60% | Y 40%"),
    ("X (60%), Y (40%)", "X 60% | Y 40%"), ("Keller*", "Keller"), ("Keller?", "Keller | doubtful"),
    ("Keller (?)", "Keller | doubtful"), ("Keller (TBC)", "Keller | doubtful"), ("Jane/Bob", "Jane | Bob"),
    ("Jane & Bob", "Jane | Bob"), ("Jane and Bob", "Jane | Bob"), ("Jane und Bob", "Jane | Bob"),
    ("Jane\nBob", "Jane | Bob"),
    ("Jane, Bob", "Jane | Bob"), ("Jane; Bob", "Jane | Bob"), ("Nordwerk, Inc.", "Nordwerk, Inc."),
    ("Südwind, GmbH", "Südwind, GmbH"), ("Smith & Co.", "Smith & Co."),
    ("A/NZ team / Jane", "A/NZ team [team] | Jane"),
    ("Ana Keller, Ralf Vogel", "Ana Keller | Ralf Vogel"),
    ("Keller, Ana; Vogel, Ralf", "Keller, Ana | Vogel, Ralf"),
    ("Meier, Jo / Vogel, Ralf", "Meier, Jo | Vogel, Ralf"), ("Ana, Cem, Dirk", "Ana | Cem | Dirk"),
    ("Keller / TBD", "Keller | doubtful"), ("Backup Desk", "Backup Desk [team]"),
    ("Vogel (Wien)", "Vogel (Wien)"),
    ("Keller (Köln)", "Keller"), ("Müller-Lüdenscheidt", "Müller-Lüdenscheidt"), ("O'Brien", "O'Brien"),
    ("Unrouted", "Unrouted"), ("Rita Benelux resellers", "Rita Benelux resellers"), ("10023", "10023"),
    ("Stefan Abel", "Stefan Abel"), ("Fromm", "Fromm"),
    ("Keller (60%) / Vogel (40%) (backup: Jane)", "Keller 60% | Vogel 40% | Jane backup"),
  ])
  func ownerIsPartedFromItsDecorations(typed: String, expectation: String) {
    let reading = OwnerGrammar.read(typed, in: GrammarContext(), isKnown: Self.known.contains)
    #expect(text(reading.value) == expectation)
  }

  @Test(arguments: [
    "TBD", "tbd", "TBH", "TBC", "t.b.d.", "?", "??", "vacant", "Vacant (was Keller)", "open req",
    "Open req #123", "offen",
    "TBD (Q3 hire)", "TBH - Q3", "new hire", "New hire Q3", "New Hire (EMEA)", "[TBD]", "to be hired",
    "à définir",
    "por definir", "待定", "N.N.", "noch offen", "xxx", "unassigned", "placeholder", "TBD?", "offen (Q3)",
  ])
  func undecidedOwnerHasNoParty(text: String) {
    let reading = OwnerGrammar.read(text, in: GrammarContext())
    #expect(reading.value == OwnerText(parties: [], isUndecided: true))
  }

  @Test(arguments: ["", " ", "60/40 X/Y", ",", "/"])
  func whatNamesNobodyIsUnreadable(text: String) {
    #expect(OwnerGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test(arguments: [
    ("Keller", 0), ("Keller*", 1), ("Keller (Köln)", 1), ("X → Y", 1), ("Keller / TBD", 1),
    ("Keller (RR)", 0),
  ])
  func whatIsLeftOutIsNoticed(text: String, count: Int) {
    let reading = OwnerGrammar.read(text, in: GrammarContext())
    #expect(reading.value != nil)
    #expect(reading.noticeKinds.count == count)
  }

  @Test(
    arguments: [
      ("y", true, nil), ("yes", true, nil), ("Yes", true, nil), ("ja", true, nil), ("oui", true, nil),
      ("sí", true, nil),
      ("si", true, nil), ("x", true, nil), ("X", true, nil), ("✓", true, nil), ("✔︎", true, nil),
      ("1", true, nil),
      ("true", true, nil), ("TRUE", true, nil), ("yes (3)", true, 3), ("ja (3)", true, 3), ("yes 3", true, 3),
      ("yes: 3", true, 3), ("no", false, nil), ("non", false, nil), ("nein", false, nil), ("0", false, nil),
      ("false", false, nil),
      ("FALSE", false, nil), ("n", false, nil), ("no (0)", false, 0), ("✗", false, nil),
      ("not started", false, nil),
      ("done", true, nil), ("○", false, nil),
    ] as [(String, Bool, Int?)])
  func booleanHasAnAnswerAndACount(text: String, isTrue: Bool, count: Int?) {
    #expect(
      BooleanGrammar.read(text, in: GrammarContext()).value == BooleanText(isTrue: isTrue, count: count))
  }

  @Test(arguments: [
    "", "maybe", "3", "yes no", "yes (many)", "yes (9999999999999999999999)", "partly", "2026-08-31",
  ])
  func whatIsNoAnswerIsUnreadable(text: String) {
    #expect(BooleanGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test(
    arguments: [
      ("X", .present, false), ("x", .present, false), ("✓", .present, false), ("●", .present, false),
      ("Y", .present, false),
      ("○", .support, false), ("S", .support, false), ("Support", .support, false), ("Lead", .primary, false),
      ("Primary", .primary, false), ("1", .primary, false), ("2", .support, false), ("(X)", .present, true),
      ("(S)", .support, true), ("Partner", .partner, false), ("-", .absent, false), ("–", .absent, false),
      ("X*", .present, false),
      ("no", .absent, false),
    ] as [(String, ChannelMark.Role, Bool)])
  func markHasARole(text: String, role: ChannelMark.Role, isBracketed: Bool) {
    let reading = MarkGrammar.read(text, in: GrammarContext())
    #expect(reading.value == ChannelMark(role, isBracketed: isBracketed))
  }

  @Test func letterPNeedsTheGrid() {
    #expect(
      MarkGrammar.read("P", in: GrammarContext()).doubt == .ambiguous(candidates: ["primary", "partner"]))
    let reading = MarkGrammar.read("P", in: GrammarContext(), letterP: .primary)
    #expect(reading.value == ChannelMark(.primary))
    #expect(reading.noticeKinds == [.alias])
    #expect(MarkGrammar.read("Webinar series", in: GrammarContext()).isUnreadable)
    #expect(MarkGrammar.read("", in: GrammarContext()).isUnreadable)
  }

  @Test(arguments: [
    (["P", "S", "x"], ChannelMark.Role.primary), (["P", "D"], .partner), (["P", "X"], nil),
    (["D", "P", "S"], nil),
    (["P", "Partner"], .primary), (["P", "Lead"], .partner), ([], nil),
  ])
  func gridTellsWhatPMeans(texts: [String], role: ChannelMark.Role?) {
    #expect(MarkGrammar.letterP(inGridOf: texts) == role)
  }
}
