import Testing
import Vocabulary

@Suite("What a spreadsheet leaves in a cell")
struct SpreadsheetTextTests {
  @Test(
    "Errors in every language are errors",
    arguments: [
      "#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#ERROR!", "####",
      "Err:502",
      "#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#NOM?", "#VALEUR!", "#NOMBRE!", "#¡REF!",
      "#¡VALOR!",
      "#¿NOMBRE?", "#¡DIV/0!", "#N/D", "#RIF!", "#VALORE!", "#NOME?", "#VERW!", "#WAARDE!", "#NAAM?",
      "#DEEL/0!",
      "#ССЫЛКА!", "#Н/Д", "#ЗНАЧ!", "#ИМЯ?", "#ДЕЛ/0!", "#ADR!", "#ARG!", "#NAZWA?", "#DZIEL/0!", "#ODKAZ!",
      "#HODNOTA!", "#NÁZEV?", "#REFERENS!", "#SAKNAS!", "#VÄRDEFEL!", "#VÆRDI!", "#VIITTAUS!", "#PUUTTUU!",
      "#HIV!",
      "#ÉRTÉK!", "#BAŞV!", "#DEĞER!", "#YOK", "#AD?", "＃REF!", " #REF! ",
    ])
  func errors(_ text: String) { #expect(CellToken.of(text) == .errorValue) }

  @Test(
    "Tags and numbers are none",
    arguments: ["#", "#1", "#ad", "#abm", "# of reps", "#name tags", "Err", "Err:50", "#12-34"])
  func noErrors(_ text: String) { #expect(CellToken.of(text) != .errorValue) }

  @Test(
    "An apostrophe in front and quotes all around are taken off",
    arguments: [
      ("'02115", "02115"), ("'=SUM(A1)", "=SUM(A1)"), ("'+49 89", "+49 89"), ("'Ana Keller", "Ana Keller"),
      ("\u{2019}007", "007"), ("\u{201C}Enterprise\u{201D}", "Enterprise"),
      ("\u{201E}Mittelstand\u{201C}", "Mittelstand"),
      ("«PME»", "PME"), ("« PME »", "PME"), ("\"DACH\"", "DACH"), ("「日本」", "日本"), ("'DACH'", "DACH"),
      ("'t Hooft", nil), ("'s Gravenhage", nil), ("O'Brien", nil), ("\"A\" and \"B\"", nil), ("\"", nil),
      ("\"<25k", "<25k"), ("\" Luc", "Luc"), ("\"a\"b", nil), ("5\" disk", nil),
      ("''", nil),
      ("5'", nil), ("DACH", nil), ("", nil), ("'", nil),
      ("\u{201C}Quick\u{201D} and \u{201C}dirty\u{201D}", nil),
    ] as [(String, String?)])
  func bare(_ text: String, _ expected: String?) { #expect(SpreadsheetText.bare(text)?.text == expected) }

  @Test(
    "Formulas are told from texts that begin with a sign",
    arguments: [
      ("=HYPERLINK(\"https://example.com\")", true), ("=A1", true), ("=1+1", true), ("= SUM(A1)", true),
      ("+SUM(A1)", true), ("@SUM(A1:A2)", true), ("-SUM(A1)", true), ("=cmd|' /C calc'!A0", true),
      ("+cmd|' /C calc'!A0", true), ("-2+3+cmd|' /C calc'!A0", true), ("=\"a\"", true), ("={1}", true),
      ("-5 %", false), ("+49 89 1234", false), ("- note", false), ("@ana.keller", false), ("=> Ana", false),
      ("-", false), ("+", false), ("=", false), ("--- DACH ---", false), ("+1 (555) 0100", false),
      ("== new ==", false),
      ("- see Plan (v2)", false), ("@Ana (AE)", false), ("-10", false), ("+ 2 reps", false),
    ])
  func formula(_ text: String, _ expected: Bool) { #expect(SpreadsheetText.isFormula(text) == expected) }

  @Test(
    "Numbers in scientific notation where an id was",
    arguments: [
      ("1.23E+11", false), ("1,23E+11", false), ("1.23457E+14", false), ("9.00719925474099E+15", false),
      ("1.00E+05", true), ("1,00E+05", true), ("1E+05", true), ("2E+10", true),
    ])
  func scientific(_ text: String, _ isCode: Bool) {
    #expect(SpreadsheetText.scientific(text)?.isCode == isCode)
  }

  @Test(
    "Other ids are none",
    arguments: ["1E5", "E+11", "A1E+5", "1.E+5", "0E+5", "100000", "P-014", "1.2.3E+4", "1E+5x"])
  func notScientific(_ text: String) { #expect(SpreadsheetText.scientific(text) == nil) }

  @Test("A short code is shown as it may have been typed")
  func code() {
    #expect(SpreadsheetText.scientific("1.00E+05")?.code == "1E5")
    #expect(SpreadsheetText.scientific("2E+10")?.code == "2E10")
  }

  @Test(
    "Headers of private matters",
    arguments: [
      ("Mobile", true), ("Mobile phone", true), ("Phone (work)", true), ("Home address", true),
      ("Handy", true),
      ("Telefon", true), ("Privatadresse", true), ("Date of birth", true), ("Geburtsdatum", true),
      ("Salary", true),
      ("Private email", true), ("Téléphone", true), ("携帯電話", true), ("Owner", false), ("Email", false),
      ("Region", false), ("Account address book", false), ("Segment age", false), ("Partner portal", false),
      ("Mobile app", true), ("Private label", false), ("Home market", false), ("Cell", true),
      ("Status", false),
    ])
  func personal(_ header: String, _ expected: Bool) { #expect(PersonalHeaders.contains(header) == expected) }
}
