import Testing
import Vocabulary

/// Numbers in every spelling of the sheets: the "Numbers" row and more.
struct GrammarsNumberTests {
  @Test(arguments: [
    ("1,000", 100_000), ("1.000", 100_000), ("1 000", 100_000), ("1\u{A0}000", 100_000), ("1'000", 100_000),
    ("1’000", 100_000), ("1k", 100_000), ("1,5M", 150_000_000), ("2.5 Mio", 250_000_000),
    ("2,5 Mio.", 250_000_000),
    ("10 lakh", 100_000_000), ("(500)", -50_000), ("-500", -50_000), ("−500", -50_000), ("~300", 30_000),
    ("ca. 300", 30_000), ("1.000.000", 100_000_000), ("1,000.50", 100_050), ("1.000,50", 100_050),
    ("0.125", 13),
    ("0,5", 50), (".5", 50), ("1½", 150), ("½", 50), ("10,00,000", 100_000_000), ("3 Mrd", 300_000_000_000),
    ("2 crore", 2_000_000_000), ("1.125M", 112_500_000), ("٣", nil), ("0", 0), ("007", 700),
    ("'1000", 100_000),
    ("１２", 1_200), ("1 000 000", 100_000_000), ("12 tsd", 1_200_000),
  ])
  func numberIsReadInHundredths(text: String, expectation: Int?) {
    #expect(NumberGrammar.read(text, in: GrammarContext()).value == expectation)
  }

  @Test(arguments: [
    "", " ", "abc", "1,00,0", "1.0.0", "12:30", "1,000,00", "--5", "5-", "1 2", "1e5", "99999999999999999999",
    "999999999999999 Mrd", "1.2.3", "k", "$5", "300+", "<50", "10%",
  ])
  func whatIsNoNumberIsUnreadable(text: String) {
    #expect(NumberGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test(arguments: ["#REF!", "#N/A", "#NV", "#BEZUG!", "#DIV/0!", "#VALUE!", "#ÜBERLAUF!"])
  func errorOfASpreadsheetIsAnErrorValue(text: String) {
    #expect(NumberGrammar.read(text, in: GrammarContext()).doubt == .errorValue)
    #expect(OwnerGrammar.read(text, in: GrammarContext()).doubt == .errorValue)
    #expect(MoneyBandGrammar.read(text, in: GrammarContext()).doubt == .errorValue)
  }

  @Test(arguments: [
    ("25.000", GrammarContext.DecimalMark.comma, 2_500_000), ("25.000", .point, 2_500),
    ("25,000", .point, 2_500_000),
    ("25,000", .comma, 2_500), ("25.5", .comma, 2_550), ("1.000,5", .point, 100_050),
  ])
  func decimalMarkOfTheColumnSettlesThreeDigits(
    text: String, mark: GrammarContext.DecimalMark, expectation: Int
  ) {
    #expect(NumberGrammar.read(text, in: GrammarContext(decimalMark: mark)).value == expectation)
  }

  @Test func roundingAndApproximationAreNoticed() {
    #expect(NumberGrammar.read("0.125", in: GrammarContext()).noticeKinds == [.changed])
    #expect(NumberGrammar.read("~300", in: GrammarContext()).noticeKinds == [.changed])
    #expect(NumberGrammar.read("300", in: GrammarContext()).noticeKinds == [])
  }

  @Test(arguments: [
    (["1,5", "25.000"], GrammarContext.DecimalMark.comma, false), (["1.5", "25,000"], .point, false),
    (["25.000"], .comma, false), (["25,000", "1,000"], .point, false), (["25.000", "25,000"], nil, true),
    (["100", "250"], nil, false), ([], nil, false), (["1.5", "2,5"], nil, true),
    (["1.5", "2.5", "2,5"], .point, true),
    (["1.5", "25.000"], .point, true), (["€25.000–100.000", "1,5 Mio"], .comma, false),
    (["1.000.000"], .comma, false), (["1,234,567.5"], .point, false),
    (["31.08.2026", "n/a", "?"], nil, false),
    (["1.5", "2.125"], .point, false),
  ])
  func decimalMarkIsSettledByTheColumn(texts: [String], mark: GrammarContext.DecimalMark?, isMixed: Bool) {
    let column = NumberColumn.decimalMark(of: texts)
    #expect(column.mark == mark)
    #expect(column.isMixed == isMixed)
  }

  @Test(arguments: [
    ("10", 10), ("10.0", 10), ("1,000", 1_000), ("1k", 1_000), ("1.5k", 1_500), ("#10", 10), ("No. 10", 10),
    ("10.", 10),
    ("(5)", -5), ("2.5", nil), ("", nil), ("R010", nil), ("20/month", nil), ("9999999999999999999999", nil),
    ("$5", nil),
  ])
  func integerIsWhole(text: String, expectation: Int?) {
    #expect(IntegerGrammar.read(text, in: GrammarContext()).value == expectation)
  }

  @Test(
    arguments: [
      ("40%", nil, 4_000, []), ("40 %", nil, 4_000, []), ("0.4", nil, 4_000, [Notice.Kind.unitAssumed]),
      ("40", "%", 4_000, [.unitAssumed]), ("12,5 %", nil, 1_250, []), ("40 percent", nil, 4_000, []),
      ("40 Prozent", nil, 4_000, []), ("40 pct", nil, 4_000, []), ("-5 %", nil, -500, []), ("0", "%", 0, []),
      ("100%", nil, 10_000, []), ("0,4", "%", 4_000, [.unitAssumed]), ("1", "%", 100, [.unitAssumed]),
      ("0%", nil, 0, []), ("~40%", nil, 4_000, [.changed]),
    ] as [(String, String?, Int, [Notice.Kind])])
  func percentIsReadInHundredths(text: String, unit: String?, expectation: Int, notices: [Notice.Kind]) {
    let reading = PercentGrammar.read(text, in: GrammarContext(unit: unit))
    #expect(reading.value == expectation)
    #expect(reading.noticeKinds == notices)
  }

  @Test func bareOneIsOneOrAHundredPercent() {
    #expect(PercentGrammar.read("1", in: GrammarContext()).doubt == .ambiguous(candidates: ["100%", "1%"]))
    #expect(PercentGrammar.read("$40", in: GrammarContext()).isUnreadable)
    #expect(PercentGrammar.read("40-50%", in: GrammarContext()).isUnreadable)
  }

  @Test(arguments: [
    ("$25k", "USD 25,000"), ("25.000 €", "EUR 25,000"), ("EUR 25.000", "EUR 25,000"), ("25k", "CHF 25,000"),
    ("(500)", "CHF -500"), ("-$500", "USD -500"), ("$-500", "USD -500"), ("1,5 Mio EUR", "EUR 1,500,000"),
    ("T€ 25", "EUR 25,000"), ("25 TEUR", "EUR 25,000"), ("25k€", "EUR 25,000"), ("25 k€", "EUR 25,000"),
    ("CHF 1'250.50", "CHF 1,250.50"), ("US$ 25k", "USD 25,000"), ("C$5", "CAD 5"), ("£10m", "GBP 10,000,000"),
    ("₹10 lakh", "INR 1,000,000"), ("R$ 5 mil", "BRL 5,000"), ("$10M ARR", "USD 10,000,000"),
    ("25k p.a.", "CHF 25,000"), ("25k / year", "CHF 25,000"), ("0.05", "CHF 0.05"), ("$5 CAD", "CAD 5"),
  ])
  func moneyHasACurrency(text: String, expectation: String) {
    #expect(MoneyGrammar.read(text, in: GrammarContext(currency: "CHF")).value?.description == expectation)
  }

  @Test(arguments: [
    ("25", "$k", "USD 25,000"), ("25", "k", "EUR 25,000"), ("25", "T€", "EUR 25,000"),
    ("2,5", "Mio", "EUR 2,500,000"),
    ("25", "GBP", "GBP 25"), ("25k", "$k", "USD 25,000"), ("25", "in k€", "EUR 25,000"),
    ("25", "$000", "USD 25,000"),
    ("25", "US$ m", "USD 25,000,000"), ("25", nil, "EUR 25"),
  ])
  func headerGivesUnitAndCurrency(text: String, unit: String?, expectation: String) {
    let context = GrammarContext(currency: "EUR", unit: unit)
    #expect(MoneyGrammar.read(text, in: context).value?.description == expectation)
  }

  @Test func dollarMeansThePlansDollar() {
    let reading = MoneyGrammar.read("$5", in: GrammarContext(currency: "AUD"))
    #expect(reading.value == Money(hundredths: 500, currency: "AUD"))
    #expect(reading.noticeKinds == [.currencyAssumed])
    #expect(MoneyGrammar.read("US$5", in: GrammarContext(currency: "AUD")).value?.currency == "USD")
    #expect(MoneyGrammar.read("5", in: GrammarContext()).value == Money(hundredths: 500, currency: nil))
  }

  @Test(arguments: ["", "any", "€", "$5 EUR 6", "EUR 5 USD", "9999999999999999 Mrd", "$25k-100k"])
  func whatIsNoMoneyIsUnreadable(text: String) {
    #expect(MoneyGrammar.read(text, in: GrammarContext()).isUnreadable)
  }
}
