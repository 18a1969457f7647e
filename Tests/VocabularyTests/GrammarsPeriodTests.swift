import Testing
import Vocabulary

struct GrammarsPeriodTests {
  @Test(arguments: [
    ("FY26 Q3", "FY26 Q3"), ("Q3 FY26", "FY26 Q3"), ("FY26Q3", "FY26 Q3"), ("FY26-Q3", "FY26 Q3"),
    ("FY2026 Q3", "FY26 Q3"),
    ("FY 26 Q3", "FY26 Q3"), ("Q3FY26", "FY26 Q3"), ("3Q26", "FY26 Q3"), ("3Q FY26", "FY26 Q3"),
    ("Q3'26", "FY26 Q3"),
    ("Q3’26", "FY26 Q3"), ("Q3-26", "FY26 Q3"), ("Q3/26", "FY26 Q3"), ("Q3 26", "FY26 Q3"),
    ("Q3 2026", "FY26 Q3"),
    ("2026-Q3", "FY26 Q3"), ("2026Q3", "FY26 Q3"), ("2026 Q3", "FY26 Q3"), ("Q3 CY26", "FY26 Q3"),
    ("Q3", "FY26 Q3"),
    ("CQ3", "FY26 Q3"), ("T3 2026", "FY26 Q3"), ("3T26", "FY26 Q3"), ("3. Quartal 2026", "FY26 Q3"),
    ("Quarter 3", "FY26 Q3"), ("Jul–Sep 2026", "FY26 Q3"), ("Jul - Sep 2026", "FY26 Q3"),
    ("Jul–Sep", "FY26 Q3"),
    ("July to September 2026", "FY26 Q3"), ("Jul 2026 – Sep 2026", "FY26 Q3"),
    ("2026-07-01 to 2026-09-30", "FY26 Q3"),
    ("01.07.2026 - 30.09.2026", "FY26 Q3"), ("2026-07 to 2026-09", "FY26 Q3"), ("H2 2026", "FY26 H2"),
    ("2H26", "FY26 H2"),
    ("H2'26", "FY26 H2"), ("FY26 H2", "FY26 H2"), ("H2", "FY26 H2"), ("HY2", "FY26 H2"),
    ("2. Halbjahr 2026", "FY26 H2"),
    ("Q3–Q4 FY26", "FY26 H2"), ("FY26", "FY26"), ("2026", "FY26"), ("FY2026", "FY26"), ("CY26", "FY26"),
    ("FY'26", "FY26"),
    ("Q1-Q4 2026", "FY26"), ("2026-07", "2026-07"), ("Jul-26", "2026-07"), ("Jul 2026", "2026-07"),
    ("Juli 2026", "2026-07"),
    ("Jul '26", "2026-07"), ("07/2026", "2026-07"), ("7/26", "2026-07"), ("July", "2026-07"),
    ("M7", "2026-07"),
    ("2026-W29", "2026-W29"), ("KW29", "2026-W29"), ("KW 29", "2026-W29"), ("W29", "2026-W29"),
    ("wk 29", "2026-W29"),
    ("week 29 2026", "2026-W29"), ("CW29/2026", "2026-W29"), ("W29'26", "2026-W29"),
    ("Nov–Jan 2027", "2026-11 to 2027-01"), ("Aug–Oct 2026", "2026-08 to 2026-10"),
    ("2026-07-15 to 2026-08-14", "2026-07-15 to 2026-08-14"),
  ])
  func periodHasOneName(text: String, label: String) {
    #expect(PeriodGrammar.read(text, in: GrammarContext(period: thirdQuarter)).value?.label == label)
  }

  @Test(arguments: [
    ("FY26", 1, "2026-01-01", "2026-12-31"), ("FY26", 2, "2025-02-01", "2026-01-31"),
    ("FY26", 7, "2025-07-01", "2026-06-30"), ("FY26 Q3", 1, "2026-07-01", "2026-09-30"),
    ("FY26 Q3", 2, "2025-08-01", "2025-10-31"), ("FY26 Q3", 7, "2026-01-01", "2026-03-31"),
    ("FY26 Q1", 10, "2025-10-01", "2025-12-31"), ("FY26 H2", 4, "2025-10-01", "2026-03-31"),
    ("FY25/26", 7, "2025-07-01", "2026-06-30"), ("2025-26", 4, "2025-04-01", "2026-03-31"),
    ("2025/2026", 4, "2025-04-01", "2026-03-31"), ("CY26", 7, "2026-01-01", "2026-12-31"),
    ("CQ3 2026", 2, "2026-07-01", "2026-09-30"), ("Q3 CY26", 7, "2026-07-01", "2026-09-30"),
    ("Jul FY26", 7, "2025-07-01", "2025-07-31"), ("Jul 2026", 7, "2026-07-01", "2026-07-31"),
    ("2026-W01", 1, "2025-12-29", "2026-01-04"), ("Q3 2026", 2, "2025-08-01", "2025-10-31"),
  ])
  func fiscalYearEndsInTheYearOfItsName(text: String, start: Int, first: String, last: String) {
    let period = PeriodGrammar.read(text, in: GrammarContext(fiscalYearStart: start)).value
    #expect(period?.first.description == first)
    #expect(period?.last.description == last)
  }

  @Test(arguments: 1...12) func quartersFillTheYear(start: Int) throws {
    let calendar = FiscalCalendar(startMonth: start)
    let year = calendar.year(2026)
    let quarters = (1...4).compactMap { calendar.quarter($0, of: 2026) }
    let halves = (1...2).compactMap { calendar.half($0, of: 2026) }
    #expect(quarters.map(\.label) == ["FY26 Q1", "FY26 Q2", "FY26 Q3", "FY26 Q4"])
    #expect(halves.map(\.label) == ["FY26 H1", "FY26 H2"])
    #expect(quarters.first?.first == year.first)
    #expect(quarters.last?.last == year.last)
    for (quarter, next) in zip(quarters, quarters.dropFirst()) {
      #expect(quarter.last.adding(days: 1) == next.first)
    }
    for (index, quarter) in quarters.enumerated() {
      #expect(calendar.quarter(containing: quarter.last) == index + 1)
      #expect(calendar.year(containing: quarter.first) == 2026)
    }
    #expect(calendar.year(2027).first == year.last.adding(days: 1))
  }

  @Test(arguments: [
    "", "Q5 2026", "H3 2026", "Q0", "W54 2026", "2027-W53", "2026-13", "13/2026", "Q3 Q4", "FY", "26", "any",
    "quarterly",
    "Q3 FY26 FY27", "2026-09-30 to 2026-07-01", "1799", "FY99999", "Jul–Sep–Nov", "Q3 H2 2026", "50-249",
  ])
  func whatIsNoPeriodIsUnreadable(text: String) {
    #expect(PeriodGrammar.read(text, in: GrammarContext(period: thirdQuarter)).isUnreadable)
  }

  @Test(arguments: ["Q3", "H2", "Jul–Sep", "July", "KW29", "W29", "CQ3"])
  func periodWithoutYearNeedsAPlan(text: String) {
    #expect(PeriodGrammar.read(text, in: GrammarContext()).isUnreadable)
    #expect(PeriodGrammar.read(text, in: GrammarContext(period: thirdQuarter)).noticeKinds == [.changed])
  }

  @Test func straddlingYearIsADoubtWhereTheYearStartsInJanuary() {
    #expect(
      PeriodGrammar.read("FY25/26", in: GrammarContext()).doubt == .ambiguous(candidates: ["FY26", "FY25"]))
  }

  @Test func calendarYearReadAsFiscalIsNoticed() {
    #expect(PeriodGrammar.read("Q3 2026", in: GrammarContext(fiscalYearStart: 2)).noticeKinds == [.changed])
    #expect(PeriodGrammar.read("Q3 FY26", in: GrammarContext(fiscalYearStart: 2)).noticeKinds == [])
    #expect(PeriodGrammar.read("Q3 2026", in: GrammarContext()).noticeKinds == [])
  }
}
