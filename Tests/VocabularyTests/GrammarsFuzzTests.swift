import Testing
import Vocabulary

/// Whatever a cell holds, a grammar answers.
struct GrammarsFuzzTests {
  /// A generator whose numbers are the same in every run (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "50", "249", "1,000", "1.000", "99999999999999999999", "9223372036854775807", "0", "-", "–", "+", "<",
    "≤", ">", "(", ")", "%",
    "$", "€", "k", "M", "Mio", "Mrd", "lakh", "crore", " ", " ", " ", "\n", "\t", ",", ";", "/", "&", "|",
    ".", ":", "'", "\"", "?",
    "*", "#REF!", "to", "bis", "and", "und", "between", "up to", "under", "h", "hrs", "days", "bd",
    "business", "calendar", "24x7",
    "PT4H", "P", "T", "EOD", "NBD", "asap", "Aug", "Nov", "2026", "26", "31", "08", "FY", "FY26", "Q3", "H2",
    "KW", "W29", "EOQ", "end",
    "46265", "excl.", "except", "not", "w/o", "!", "≠", "<>", "all", "ROW", "EMEA", "UK", "DE", "80", "xxx",
    "SW1A", "Ana", "Keller",
    "(RR)", "(backup: ", "→", "->", "from", "60%", "@", "@x.com", "TBD", "Partner:", "x", "✓", "½",
    "\u{FEFF}", "\u{301}",
    "\u{0}", "😀", "İ", "ß", "\u{FFFD}", "٣", "１", "e\u{301}", "\r", "\u{202E}", "[", "]", "→→", "1e9",
  ]

  private static let contexts = [
    GrammarContext(),
    GrammarContext(
      currency: "EUR", decimalMark: .comma, dateOrder: .dayFirst, fiscalYearStart: 2, unit: "business hrs",
      period: thirdQuarter, clock: .business),
    GrammarContext(
      currency: "CAD", decimalMark: .point, dateOrder: .monthFirst, fiscalYearStart: 99, unit: "$k",
      period: Period(label: "", first: CalendarDate(dayNumber: -1), last: CalendarDate(dayNumber: 1)),
      clock: .calendar),
  ]

  private func readAll(_ text: String) {
    let isKnown = { (name: String) in name.utf8.count % 3 == 0 }
    for context in Self.contexts {
      _ = NumberGrammar.read(text, in: context)
      _ = IntegerGrammar.read(text, in: context)
      _ = PercentGrammar.read(text, in: context)
      _ = MoneyGrammar.read(text, in: context)
      _ = DateGrammar.read(text, in: context)
      _ = DateGrammar.read(text, in: context, edge: .end)
      _ = PeriodGrammar.read(text, in: context)
      _ = BooleanGrammar.read(text, in: context)
      _ = MarkGrammar.read(text, in: context)
      for band in [EmployeeBandGrammar.read(text, in: context), MoneyBandGrammar.read(text, in: context)] {
        if let band = band.value { #expect(band.range != nil) }
      }
      if let time = DurationGrammar.read(text, in: context).value {
        #expect(time.comparableMinutes >= 0)
        #expect(!time.code.isEmpty && !time.description.isEmpty)
      }
      if let ranges = PostalGrammar.read(text, in: context).value {
        #expect(!ranges.isEmpty)
        #expect(ranges.allSatisfy { $0.contains($0.first) && $0.contains($0.last) })
      }
      if let owner = OwnerGrammar.read(text, in: context, isKnown: isKnown).value {
        #expect(owner.isUndecided == owner.parties.isEmpty)
        #expect(owner.parties.allSatisfy { !$0.name.isEmpty })
      }
    }
    #expect(ListGrammar.read(text, isKnown: isKnown).items.allSatisfy { !$0.isEmpty })
    let condition = ConditionGrammar.read(text, isKnown: isKnown)
    if case .items(let items) = condition.base { #expect(!items.isEmpty) }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func wordsOfTheSheetsInAnyOrderAreRead(seed: UInt64) {
    var random = Seeded(state: seed)
    var texts: [String] = []
    for _ in 0..<250 {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }.joined()
      readAll(text)
      texts.append(text)
    }
    #expect(texts.count == 250)
    _ = NumberColumn.decimalMark(of: texts)
    _ = DateColumn.order(of: texts)
    _ = MarkGrammar.letterP(inGridOf: texts)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func anyBytesAreRead(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<250 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      readAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func longCellsAreReadInReasonableTime() {
    for piece in [
      "DE, ", "(", "9", "80-87,", "not ", "Keller, Ana; ", "1 ", "a/", "excl. X ", "(backup: ", "-",
    ] {
      readAll(String(repeating: piece, count: 500))
    }
  }
}
