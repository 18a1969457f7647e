import Testing
import Vocabulary

struct GrammarsDateTests {
  @Test(arguments: [
    ("2026-08-31", "2026-08-31"), ("2026-8-31", "2026-08-31"), ("2026/08/31", "2026-08-31"),
    ("20260831", "2026-08-31"),
    ("2026-08-31T00:00:00Z", "2026-08-31"), ("2026-08-31 00:00:00", "2026-08-31"),
    ("2026-08-31 14:30", "2026-08-31"),
    ("8/31/26 12:00 AM", "2026-08-31"), ("31.08.2026", "2026-08-31"), ("31.12.26", "2026-12-31"),
    ("31. 8. 2026", "2026-08-31"), ("31/08/2026", "2026-08-31"), ("8/31/26", "2026-08-31"),
    ("08-31-2026", "2026-08-31"),
    ("31-Aug-26", "2026-08-31"), ("31 August 2026", "2026-08-31"), ("31. August 2026", "2026-08-31"),
    ("Aug 31, 2026", "2026-08-31"), ("August 31st, 2026", "2026-08-31"),
    ("31st of August 2026", "2026-08-31"),
    ("Mon 31 Aug 2026", "2026-08-31"), ("2026 Aug 31", "2026-08-31"), ("1er août 2026", "2026-08-01"),
    ("31 de agosto de 2026", "2026-08-31"), ("1. März 2026", "2026-03-01"), ("15 déc. 2026", "2026-12-15"),
    ("3 ene 2026", "2026-01-03"), ("15. Okt. 26", "2026-10-15"), ("46265", "2026-08-31"),
    ("46265.0", "2026-08-31"),
    ("Aug 2026", "2026-08-01"), ("2026-08", "2026-08-01"), ("08/2026", "2026-08-01"),
    ("Aug-26", "2026-08-01"),
    ("Aug '26", "2026-08-01"), ("EOQ", "2026-09-30"), ("end of quarter", "2026-09-30"),
    ("end of Q3", "2026-09-30"),
    ("Q3 end", "2026-09-30"), ("EOQ3", "2026-09-30"), ("Ende Q4", "2026-12-31"), ("fin T3", "2026-09-30"),
    ("FY26 end", "2026-12-31"), ("end of FY26", "2026-12-31"), ("EOY", "2026-12-31"),
    ("end of July", "2026-07-31"),
    ("Ende August 2026", "2026-08-31"), ("start of Q4", "2026-10-01"), ("Q3 FY26", "2026-07-01"),
    ("Aug 31", "2026-08-31"), ("31 Aug", "2026-08-31"), ("31.08.", "2026-08-31"), ("1 Aug", "2026-08-01"),
    ("26-Aug", "2026-08-26"), ("3.1.", "2026-01-03"), ("29.02.2028", "2028-02-29"),
    ("04/04/2026", "2026-04-04"),
  ])
  func dayIsReadFromItsSpellings(text: String, expectation: String) {
    let reading = DateGrammar.read(text, in: GrammarContext(period: thirdQuarter))
    #expect(reading.value?.description == expectation)
  }

  @Test(arguments: [
    ("Aug 2026", "2026-08-31"), ("Feb 2028", "2028-02-29"), ("FY26", "2026-12-31"),
    ("2026-W29", "2026-07-19"),
    ("2026", "2026-12-31"), ("31.08.2026", "2026-08-31"), ("start of Q3", "2026-07-01"),
    ("Jul-26", "2026-07-31"),
  ])
  func edgeTakesTheLastDay(text: String, expectation: String) {
    let reading = DateGrammar.read(text, in: GrammarContext(period: thirdQuarter), edge: .end)
    #expect(reading.value?.description == expectation)
  }

  @Test(arguments: [
    "", "30.02.2026", "2026-02-29", "31.13.2026", "13/13/2026", "tbd", "today", "19999", "60001", "99999",
    "1/2", "EOQ EOQ",
    "31.08.1726", "end of", "Smarch 5, 2026", "5 2026 5 Aug", "123456789012345678901234567890",
  ])
  func whatIsNoDayIsUnreadable(text: String) {
    #expect(DateGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test(arguments: ["EOQ", "end of Q3", "1 Aug", "31.08.", "Q3", "EOY"])
  func dayWithoutYearNeedsAPeriod(text: String) {
    #expect(DateGrammar.read(text, in: GrammarContext()).isUnreadable)
  }

  @Test func dayWithoutYearIsTheOneNearestThePlan() throws {
    let winter = try #require(PeriodGrammar.read("2026-11-01 to 2027-01-31", in: GrammarContext()).value)
    let context = GrammarContext(period: winter)
    #expect(DateGrammar.read("15 Jan", in: context).value?.description == "2027-01-15")
    #expect(DateGrammar.read("15 Dec", in: context).value?.description == "2026-12-15")
    #expect(DateGrammar.read("15 Oct", in: context).value?.description == "2026-10-15")
    #expect(DateGrammar.read("EOQ", in: context).isUnreadable)
  }

  @Test(
    arguments: [
      ("31.08.2026", []), ("46265", [.serialDate]), ("Aug 2026", [.changed]),
      ("03/04/2026", [.dateOrderAssumed]),
      ("31/08/2026", []), ("8/31/26", [.dateOrderAssumed]), ("1 Aug", [.changed]), ("03.04.2026", []),
    ] as [(String, [Notice.Kind])])
  func whatWasTakenForGrantedIsNoticed(text: String, notices: [Notice.Kind]) {
    let reading = DateGrammar.read(text, in: GrammarContext(dateOrder: .dayFirst, period: thirdQuarter))
    #expect(reading.value != nil)
    #expect(reading.noticeKinds == notices)
  }

  @Test func orderOfTheColumnSettlesTheMonth() {
    #expect(
      DateGrammar.read("03/04/2026", in: GrammarContext(dateOrder: .dayFirst)).value?.description
        == "2026-04-03")
    #expect(
      DateGrammar.read("03/04/2026", in: GrammarContext(dateOrder: .monthFirst)).value?.description
        == "2026-03-04")
    #expect(
      DateGrammar.read("03/04/2026", in: GrammarContext()).doubt
        == .ambiguous(candidates: ["2026-04-03", "2026-03-04"]))
    #expect(
      DateGrammar.read("Aug 26", in: GrammarContext(period: thirdQuarter)).doubt
        == .ambiguous(candidates: ["Aug 2026", "26 Aug"]))
  }

  @Test(arguments: [
    (["31/08/2026", "03/04/2026"], GrammarContext.DateOrder.dayFirst, false, false),
    (["8/31/26", "3/4/26"], .monthFirst, false, false), (["31/08/2026", "8/31/26"], nil, true, false),
    (["03/04/2026"], nil, false, true), (["2026-03-04", "31-Aug-26"], nil, false, false),
    ([], nil, false, false),
    (["04/04/2026"], nil, false, false), (["31.08.2026", "03/04/2026"], .dayFirst, false, false),
    (["31.08.2026", "8/31/26"], .monthFirst, false, false),
    (["8/31/26 12:00", "3/4/26 09:30"], .monthFirst, false, false),
    (["31/08/2026 00:00:00"], .dayFirst, false, false), (["99/99/2026"], nil, false, false),
  ])
  func orderIsSettledByTheColumn(
    texts: [String], order: GrammarContext.DateOrder?, isContradictory: Bool, isUndecidable: Bool
  ) {
    let column = DateColumn.order(of: texts)
    #expect(column.order == order)
    #expect(column.isContradictory == isContradictory)
    #expect(column.isUndecidable == isUndecidable)
  }

  @Test func calendarAgreesWithCountingDays() throws {
    var (year, month, day) = (1899, 12, 30)
    var weekday = 6
    let start = try #require(CalendarDate(year: year, month: month, day: day))
    var counted = 0
    for number in start.dayNumber..<(start.dayNumber + 110_000) {
      let date = CalendarDate(dayNumber: number)
      let isSame = date.components == (year, month, day)
      let isBack = CalendarDate(year: year, month: month, day: day) == date
      let isSerial = CalendarDate(serial: counted) == date
      guard isSame, isBack, isSerial, date.weekday == weekday else {
        Issue.record("\(date) is not \(year)-\(month)-\(day)")
        return
      }
      counted += 1
      weekday = weekday % 7 + 1
      day += 1
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] {
        day = 1
        month += 1
      }
      if month > 12 {
        month = 1
        year += 1
      }
    }
    #expect(counted == 110_000)
  }

  @Test(arguments: [
    ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1), ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53),
    ("2027-01-04", 2027, 1), ("2026-07-13", 2026, 29),
  ])
  func weekBelongsToTheYearOfItsThursday(text: String, year: Int, week: Int) throws {
    let day = try #require(DateGrammar.read(text, in: GrammarContext()).value)
    #expect(day.isoWeek == (year, week))
    let monday = try #require(CalendarDate(isoYear: year, week: week))
    #expect((0...6).contains(day.dayNumber - monday.dayNumber))
    #expect(CalendarDate(isoYear: 2027, week: 53) == nil)
  }
}
