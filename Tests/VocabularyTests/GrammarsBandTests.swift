import Testing
import Vocabulary

struct GrammarsBandTests {
  @Test(arguments: [
    ("50-249", "[50, 249]"), ("50–249", "[50, 249]"), ("50 - 249", "[50, 249]"), ("50 to 249", "[50, 249]"),
    ("50 bis 249", "[50, 249]"), ("50 à 249", "[50, 249]"), ("50..249", "[50, 249]"),
    ("between 50 and 249", "[50, 249]"),
    ("zwischen 50 und 249", "[50, 249]"), ("von 50 bis 249", "[50, 249]"), ("de 50 à 249", "[50, 249]"),
    ("<50", "(…, 50)"), ("< 50", "(…, 50)"), ("≤50", "(…, 50]"), ("<=50", "(…, 50]"), ("under 50", "(…, 50)"),
    ("unter 50", "(…, 50)"), ("moins de 50", "(…, 50)"), ("menos de 50", "(…, 50)"), ("up to 49", "(…, 49]"),
    ("bis 49", "(…, 49]"), ("bis zu 49", "(…, 49]"), ("jusqu'à 49", "(…, 49]"), ("max. 49", "(…, 49]"),
    ("49 or less", "(…, 49]"), ("50+", "[50, …)"), ("250 and up", "[250, …)"), ("250 & up", "[250, …)"),
    ("250 or more", "[250, …)"), ("ab 250", "[250, …)"), ("à partir de 250", "[250, …)"),
    ("> 250", "(250, …)"),
    (">=250", "[250, …)"), ("≥250", "[250, …)"), ("over 250", "(250, …)"), ("mehr als 250", "(250, …)"),
    ("more than 250", "(250, …)"), ("plus de 250", "(250, …)"), ("1,001-5,000", "[1001, 5000]"),
    ("1.001–5.000", "[1001, 5000]"), ("1 001 - 5 000", "[1001, 5000]"), ("10,001+", "[10001, …)"),
    ("SMB (1-49)", "[1, 49]"), ("SMB 1-49", "[1, 49]"), ("ENT 250+", "[250, …)"), ("MM: 50-249", "[50, 249]"),
    ("Micro (<10)", "(…, 10)"), ("Very Large (3000+)", "[3000, …)"), ("50-249 (MM)", "[50, 249]"),
    ("1-49 employees", "[1, 49]"), ("50 employees", "[50, 50]"), ("250+ FTE", "[250, …)"),
    ("50-249 Mitarbeiter", "[50, 249]"), ("50", "[50, 50]"), ("1k-5k", "[1000, 5000]"),
    ("1-5k", "[1000, 5000]"),
    ("500-1k", "[500, 1000]"), ("1.5k+", "[1500, …)"), (">50 and <250", "(50, 250)"),
    (">=50, <250", "[50, 250)"),
    ("50 - <250", "[50, 250)"), ("0", "[0, 0]"), ("25000", "[25000, 25000]"), ("'10-50", "[10, 50]"),
    ("50-50", "[50, 50]"),
  ])
  func employeesAreWholeHeadsWithBothEnds(text typed: String, expectation: String) {
    #expect(text(EmployeeBandGrammar.read(typed, in: GrammarContext()).value) == expectation)
  }

  @Test(arguments: [
    ("10-Nov", ["10-11", "11-10"]), ("11-Oct", ["10-11", "11-10"]), ("Oct-50", ["10-50"]),
    ("Jan-49", ["1-49"]),
    ("5-Jan", ["1-5", "5-1"]), ("10-Okt", ["10-10"]), ("10. Nov", ["10-11", "11-10"]),
    ("10.Nov", ["10-11", "11-10"]),
    ("2026-11-10 00:00:00", ["10-11", "11-10"]), ("2026-11-10", ["10-11", "11-10"]),
    ("1950-10-01", ["10-50"]),
    ("1950-10-01 00:00:00", ["10-50"]), ("10/11/2026", ["10-11", "11-10"]),
    ("10.11.2026", ["10-11", "11-10"]),
    ("45962", ["1-11", "11-1"]), ("18537", ["10-50"]), ("Nov 10", ["11-10"]), ("Mär-99", ["3-99"]),
    ("5-janv.", ["1-5", "5-1"]),
  ])
  func rangeTurnedIntoADateIsADoubt(text: String, candidates: [String]) {
    #expect(
      EmployeeBandGrammar.read(text, in: GrammarContext()).doubt == .spreadsheetDate(candidates: candidates))
  }

  @Test(arguments: [
    "", "any", "SMB", "not 50-249", "excl. 50-249", "Tier 1 (50)", "50-249 blah", "2.5", "50%", "$50-249",
    "-50",
    "<50-249", "50-<", "1-49-99", "999999999999999999999+", "50 249 1", "50-249 or so",
  ])
  func whatIsNoBandOfHeadsIsUnreadable(text: String) {
    #expect(EmployeeBandGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test func fallingBandIsADoubt() {
    #expect(
      EmployeeBandGrammar.read("249-50", in: GrammarContext()).doubt == .ambiguous(candidates: ["50-249"]))
  }

  @Test(
    arguments: [
      ("50-249", []), ("1-5k", [Notice.Kind.multiplierSpread]), ("SMB (1-49)", [.changed]), ("0-1k", []),
      ("~300", [.changed]),
    ] as [(String, [Notice.Kind])])
  func whatWasTakenForGrantedIsNoticed(text: String, notices: [Notice.Kind]) {
    let reading = EmployeeBandGrammar.read(text, in: GrammarContext())
    #expect(reading.value != nil)
    #expect(reading.noticeKinds == notices)
  }

  @Test(arguments: [
    ("$25k-100k", "[2500000, 10000000) USD"), ("25–100k", "[2500000, 10000000) EUR"),
    ("25-100k", "[2500000, 10000000) EUR"), ("€25.000–100.000", "[2500000, 10000000) EUR"),
    ("USD 25,000 to 100,000", "[2500000, 10000000) USD"), ("$25k - $100k", "[2500000, 10000000) USD"),
    (">100k", "(10000000, …) EUR"), ("100k+", "[10000000, …) EUR"), ("1,5 Mio", "[150000000, 150000000] EUR"),
    ("1M–5M", "[100000000, 500000000) EUR"), ("<$10M ARR", "(…, 1000000000) USD"),
    ("≥ 50k", "[5000000, …) EUR"),
    ("25k - <100k", "[2500000, 10000000) EUR"), ("25k - ≤100k", "[2500000, 10000000] EUR"),
    ("<25k", "(…, 2500000) EUR"),
    ("≤25k", "(…, 2500000] EUR"), ("up to 25k", "(…, 2500000] EUR"), ("bis 25.000 €", "(…, 2500000] EUR"),
    ("25,000,000", "[2500000000, 2500000000] EUR"), ("25 million", "[2500000000, 2500000000] EUR"),
    ("10,000,000 – 100,000,000", "[1000000000, 10000000000) EUR"), ("0-25k", "[0, 2500000) EUR"),
    ("$500-$1k", "[50000, 100000) USD"), (">25k ≤100k", "(2500000, 10000000] EUR"),
    ("25k€ bis 100k€", "[2500000, 10000000) EUR"), ("T€ 25 - T€ 100", "[2500000, 10000000) EUR"),
    ("Large (>100k)", "(10000000, …) EUR"), ("100k and above", "[10000000, …) EUR"),
    ("2.5-5 Mio €", "[250000000, 500000000) EUR"),
    ("£1m+", "[100000000, …) GBP"), ("between $25k and $100k", "[2500000, 10000000) USD"),
    ("10 lakh - 1 crore", "[100000000, 1000000000) EUR"), ("25k USD - 100k USD", "[2500000, 10000000) USD"),
    ("$25k–100k p.a.", "[2500000, 10000000) USD"), ("> $1B", "(100000000000, …) USD"),
  ])
  func moneyLeavesTheUpperEndOut(text typed: String, expectation: String) {
    #expect(text(MoneyBandGrammar.read(typed, in: GrammarContext(currency: "EUR")).value) == expectation)
  }

  @Test(
    arguments: [
      ("$25k-100k", nil, [.upperBoundLeftOut]), ("$25-100k", nil, [.multiplierSpread, .upperBoundLeftOut]),
      ("25-100k", nil, [.multiplierSpread, .currencyAssumed, .upperBoundLeftOut]),
      (">100k", nil, [.currencyAssumed]),
      ("$100k+", nil, []), ("<$25k", nil, []), ("$25k - <$100k", nil, []),
      ("25-100", "$k", [.unitAssumed, .upperBoundLeftOut]),
      ("25-100", "EUR", [.upperBoundLeftOut]), ("$25k-$100k (MM)", nil, [.upperBoundLeftOut, .changed]),
    ] as [(String, String?, [Notice.Kind])])
  func moneyNoticesAreComplete(text: String, unit: String?, notices: [Notice.Kind]) {
    let reading = MoneyBandGrammar.read(text, in: GrammarContext(currency: "EUR", unit: unit))
    #expect(reading.value != nil)
    #expect(reading.noticeKinds == notices)
  }

  @Test(arguments: [
    ("25-100", "$k", "[2500000, 10000000) USD"), ("25-100", "k", "[2500000, 10000000) CHF"),
    ("25-100", "T€", "[2500000, 10000000) EUR"), (">1,5", "Mio", "(150000000, …) CHF"),
    ("25-100", "EUR", "[2500, 10000) EUR"),
    ("25k-100k", "$k", "[2500000, 10000000) USD"),
  ])
  func headerUnitCountsForBareNumbers(typed: String, unit: String, expectation: String) {
    let context = GrammarContext(currency: "CHF", unit: unit)
    #expect(text(MoneyBandGrammar.read(typed, in: context).value) == expectation)
  }

  @Test func halfTypedMillionIsADoubt() {
    #expect(
      MoneyBandGrammar.read("500-1M", in: GrammarContext()).doubt
        == .ambiguous(candidates: ["500k-1M", "500-1M"]))
  }

  @Test(arguments: [
    "", "any", "all", "$25k-€100k", "100k-25k", "25k-25k", "not >100k", "-5k", "tbd", "9999999999999 Mrd",
  ])
  func whatIsNoMoneyBandIsUnreadable(text: String) {
    #expect(MoneyBandGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  /// The algebra of bands against counting every number.
  @Test func bandsOverlapWhereTheyShareANumber() {
    let bounds = (0...4).flatMap { [Band.Bound($0, isIncluded: true), Band.Bound($0, isIncluded: false)] }
    let ends: [Band.Bound?] = [nil] + bounds
    let bands = ends.flatMap { lower in ends.map { Band(lower: lower, upper: $0) } }
    #expect(bands.count == 121)
    for band in bands {
      let members = (-2...6).filter { number in
        (band.lower.map { $0.isIncluded ? number >= $0.value : number > $0.value } ?? true)
          && (band.upper.map { $0.isIncluded ? number <= $0.value : number < $0.value } ?? true)
      }
      #expect((-2...6).filter(band.contains) == members)
      #expect((band.range == nil) == members.isEmpty)
      for other in bands {
        let shared = members.filter(other.contains)
        #expect((band.overlap(with: other) == nil) == shared.isEmpty)
        if let overlap = band.overlap(with: other) { #expect((-2...6).filter(overlap.contains) == shared) }
      }
    }
  }

  @Test func largestNumbersDoNotOverflow() {
    let band = Band(lower: Band.Bound(.max, isIncluded: false), upper: Band.Bound(.max, isIncluded: true))
    #expect(band.range == nil)
  }
}
