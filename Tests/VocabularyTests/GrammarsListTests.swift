import Testing
import Vocabulary

struct GrammarsListTests {
  private static let known: Set<String> = [
    "AT&T", "A/NZ", "UK&I", "D/A/CH", "Nordwerk, Inc.", "DE", "AT", "CH", "UK", "EMEA", "UKI", "DACH", "ENT",
    "SMB", "MM",
    "Gov", "Commercial - Small", "Trinidad and Tobago", "NO", "SE", "Benelux", "AMER",
  ]

  @Test(arguments: [
    ("DE, AT, CH", ["DE", "AT", "CH"]), ("DE; AT", ["DE", "AT"]), ("DE/AT", ["DE", "AT"]),
    ("DE + AT", ["DE", "AT"]),
    ("DE & AT", ["DE", "AT"]), ("DE and AT", ["DE", "AT"]), ("DE und AT", ["DE", "AT"]),
    ("DE et AT", ["DE", "AT"]),
    ("DE y AT", ["DE", "AT"]), ("DE\nAT", ["DE", "AT"]), ("DE|AT", ["DE", "AT"]), ("DE or AT", ["DE", "AT"]),
    ("DE, AT/CH", ["DE", "AT", "CH"]), ("AT&T", ["AT&T"]), ("A/NZ", ["A/NZ"]), ("UK&I", ["UK&I"]),
    ("D/A/CH", ["D/A/CH"]),
    ("Nordwerk, Inc.", ["Nordwerk, Inc."]), ("Nordwerk, Inc.; AT&T", ["Nordwerk, Inc.", "AT&T"]),
    ("UK&I, D/A/CH + A/NZ", ["UK&I", "D/A/CH", "A/NZ"]),
    ("DE, Trinidad and Tobago", ["DE", "Trinidad and Tobago"]),
    ("X/Y", ["X", "Y"]), ("DE", ["DE"]), ("", []), (" , ; ", []), ("DE,,AT", ["DE", "AT"]),
    ("DE, and AT", ["DE", "AT"]),
    ("DE, DE", ["DE", "DE"]), ("DACH (DE, AT), UK", ["DACH (DE, AT)", "UK"]),
    ("DE (AT, CH", ["DE (AT", "CH"]),
    ("Web, Email; Partner site*", ["Web", "Email", "Partner site"]), ("MM+", ["MM+"]),
    ("MM+, ENT", ["MM+", "ENT"]),
    ("• DE\n• AT", ["DE", "AT"]), ("Andorra", ["Andorra"]), ("*", ["*"]), ("DE,AT,", ["DE", "AT"]),
    ("DE\u{A0}, AT", ["DE", "AT"]), ("Research AND Development", ["Research", "Development"]),
    ("w/o", ["w/o"]), ("WA, OR and CA", ["WA", "OR", "CA"]), ("Retail OR Energy", ["Retail", "Energy"]),
    ("Industrie ET Commerce", ["Industrie", "Commerce"]),
    ("Comercio o Industria", ["Comercio", "Industria"]),
    ("Salem OR", ["Salem OR"]), ("関東・関西", ["関東", "関西"]), ("ジョン・スミス", ["ジョン・スミス"]),
  ])
  func listIsCutOutsideKnownNames(text: String, items: [String]) {
    #expect(ListGrammar.read(text, isKnown: Self.known.contains).items == items)
  }

  @Test(
    arguments: [
      ("DE, AT, CH", [.comma]), ("DE, AT/CH", [.comma, .slash]), ("DE", []), ("AT&T", []),
      ("DE\nAT; CH", [.newline, .semicolon]),
      ("AT&T, DE", [.comma]), ("DE and AT", [.and]), ("DE,", []),
    ] as [(String, [ListText.Separator])])
  func separatorsAreReported(text: String, separators: [ListText.Separator]) {
    let list = ListGrammar.read(text, isKnown: Self.known.contains)
    #expect(list.separators == separators)
    #expect(list.hasMixedSeparators == (separators.count > 1))
  }

  @Test func footnoteMarksAreReported() {
    #expect(ListGrammar.read("Web, Site*, Mail†", isKnown: { _ in false }).footnoted == ["Site", "Mail"])
  }

  @Test(
    arguments: [
      ("EMEA excl. UK", .items(["EMEA"]), ["UK"]), ("EMEA excl UK", .items(["EMEA"]), ["UK"]),
      ("EMEA excluding UK", .items(["EMEA"]), ["UK"]),
      ("EMEA (excl. UK, DE)", .items(["EMEA"]), ["UK", "DE"]),
      ("EMEA ex UK", .items(["EMEA"]), ["UK"]), ("EMEA exkl. UK", .items(["EMEA"]), ["UK"]),
      ("EMEA without UK", .items(["EMEA"]), ["UK"]), ("EMEA minus UK", .items(["EMEA"]), ["UK"]),
      ("EMEA, not UK", .items(["EMEA"]), ["UK"]), ("EMEA but not UK", .items(["EMEA"]), ["UK"]),
      ("all except DE", .any, ["DE"]), ("All Except DE, AT", .any, ["DE", "AT"]),
      ("everything other than DE", .any, ["DE"]),
      ("all but DE", .any, ["DE"]), ("ROW", .rest, []), ("rest", .rest, []), ("other", .rest, []),
      ("else", .rest, []),
      ("Rest of World", .rest, []), ("übrige", .rest, []), ("ROW excl. DE", .rest, ["DE"]),
      ("not ENT", .any, ["ENT"]),
      ("not (ENT, MM)", .any, ["ENT", "MM"]), ("DACH (w/o CH)", .items(["DACH"]), ["CH"]),
      ("DACH w/o CH", .items(["DACH"]), ["CH"]),
      ("DACH (w/o CH), Benelux", .items(["DACH", "Benelux"]), ["CH"]),
      ("≠ Gov", .any, ["Gov"]), ("!DE", .any, ["DE"]), ("!= DE", .any, ["DE"]), ("<> DE", .any, ["DE"]),
      ("EMEA - UKI", .items(["EMEA"]), ["UKI"]), ("EMEA – UKI", .items(["EMEA"]), ["UKI"]),
      ("alle außer DE", .any, ["DE"]), ("製造業以外", .any, ["製造業"]), ("autres régions", .rest, []),
      ("übrige Länder", .rest, []), ("resto de zonas", .rest, []), ("all countries", .any, []),
      ("alle ausser DE", .any, ["DE"]), ("EMEA ohne UK", .items(["EMEA"]), ["UK"]),
      ("EMEA sauf UK", .items(["EMEA"]), ["UK"]),
      ("EMEA excepto UK", .items(["EMEA"]), ["UK"]), ("tous sauf DE", .any, ["DE"]),
      ("todos menos DE", .any, ["DE"]),
      ("Commercial - Small", .items(["Commercial - Small"]), []), ("Foo - Bar", .items(["Foo - Bar"]), []),
      ("DACH, !CH", .items(["DACH"]), ["CH"]), ("!DE, !AT", .any, ["DE", "AT"]),
      ("NO, SE", .items(["NO", "SE"]), []),
      ("SE NO", .items(["SE NO"]), []), ("no SMB", .any, ["SMB"]),
      ("EMEA excl. UK excl. DE", .items(["EMEA"]), ["UK", "DE"]),
      ("any", .any, []), ("All", .any, []), ("*", .any, []), ("alle", .any, []), ("unknown", .unknown, []),
      ("(blank)", .unknown, []), ("not set", .unknown, []), ("", .blank, []), ("  ", .blank, []),
      ("DE, DE", .items(["DE", "DE"]), []), ("UK&I, DE", .items(["UK&I", "DE"]), []),
      ("Exeter", .items(["Exeter"]), []),
      ("Notting Hill", .items(["Notting Hill"]), []), ("ENT, unknown", .items(["ENT", "unknown"]), []),
      ("excl.", .items(["excl."]), []), ("X excl. Y", .items(["X"]), ["Y"]),
    ] as [(String, ConditionText.Base, [String])])
  func conditionHasABaseAndExceptions(text: String, base: ConditionText.Base, except: [String]) {
    let condition = ConditionGrammar.read(text, isKnown: Self.known.contains)
    #expect(condition.base == base)
    #expect(condition.except == except)
  }

  @Test func ownWordsReplaceTheDefaults() {
    let condition = ConditionGrammar.read(
      "jedermann", token: { $0 == "jedermann" ? .any : nil }, isKnown: { _ in false })
    #expect(condition.base == .any)
    #expect(ConditionGrammar.read("DE, AT/CH", isKnown: { _ in false }).separators == [.comma, .slash])
  }
}
