import Testing
import Vocabulary

struct GrammarsDurationTests {
  @Test(arguments: [
    ("24h", "P1D ?"), ("24 hrs", "P1D ?"), ("4 working hours", "PT4H business"), ("2bd", "2bd business"),
    ("2 bd", "2bd business"), ("2 BD", "2bd business"), ("2 b.d.", "2bd business"),
    ("2 business days", "2bd business"),
    ("1 business day", "1bd business"), ("1d", "P1D ?"), ("same day", "end of business day business"),
    ("Same-day", "end of business day business"), ("EOD", "end of business day business"),
    ("by EOD", "end of business day business"), ("COB", "end of business day business"),
    ("NBD", "next business day business"), ("next business day", "next business day business"),
    ("nächster Werktag", "next business day business"), ("15m", "PT15M ?"), ("15 min", "PT15M ?"),
    ("15 min.", "PT15M ?"),
    ("5'", "PT5M ?"), ("5′", "PT5M ?"), ("0:30", "PT30M ?"), ("1:30", "PT1H30M ?"), ("01:30:00", "PT1H30M ?"),
    ("24:00 h", "P1D ?"), ("PT4H", "PT4H ?"), ("P2D", "P2D ?"), ("PT1H30M", "PT1H30M ?"),
    ("P1W", "P7D calendar"),
    ("immediate", "PT0M ?"), ("real time", "PT0M ?"), ("Real-time", "PT0M ?"), ("sofort", "PT0M ?"),
    ("1-2 days", "P2D ?"), ("24–48h", "P2D ?"), ("1 to 2 business days", "2bd business"), ("1d-2d", "P2D ?"),
    ("within the hour", "PT1H ?"), ("within an hour", "PT1H ?"), ("within 4 hours", "PT4H ?"),
    ("<24h", "P1D ?"),
    ("≤ 4h", "PT4H ?"), ("max. 4h", "PT4H ?"), ("4h max", "PT4H ?"), ("half an hour", "PT30M ?"),
    ("2 Werktage", "2bd business"), ("2 Arbeitstage", "2bd business"), ("4 Std", "PT4H ?"),
    ("4 Std.", "PT4H ?"),
    ("24 heures", "P1D ?"), ("2 jours ouvrés", "2bd business"), ("48 horas", "P2D ?"),
    ("2 días hábiles", "2bd business"),
    ("innerhalb von 4 Stunden", "PT4H ?"), ("sous 24 heures", "P1D ?"), ("en 24 horas", "P1D ?"),
    ("ein Tag", "P1D ?"),
    ("90 days", "P90D ?"), ("180d", "P180D ?"), ("6 months", "P180D calendar"),
    ("6 Monate", "P180D calendar"),
    ("1 year", "P365D calendar"), ("2 weeks", "P14D calendar"), ("4 business hours", "PT4H business"),
    ("4h (business hours)", "PT4H business"), ("24h calendar", "P1D calendar"), ("24h 24x7", "P1D calendar"),
    ("4h 24/7", "PT4H calendar"), ("4h, 9-5", "PT4H business"), ("4 bh", "PT4H business"),
    ("4h bus.", "PT4H business"),
    ("8h Mon-Fri", "PT8H business"), ("2 calendar days", "P2D calendar"), ("2 Kalendertage", "P2D calendar"),
    ("24 business hours", "PT24H business"), ("1.5h", "PT1H30M ?"), ("1,5 h", "PT1H30M ?"),
    ("1½ h", "PT1H30M ?"),
    ("1h 30m", "PT1H30M ?"), ("1h30", "PT1H30M ?"), ("1 h 30 min", "PT1H30M ?"),
    ("1 day and 4 hours", "PT28H ?"),
    ("30 sec", "PT1M ?"), ("0h", "PT0M ?"), ("1.5 bd", "PT12H business"), ("two days", "P2D ?"),
    ("72 hours", "P3D ?"),
    ("1,000 h", "PT1000H ?"),
  ])
  func timeHasALengthAndAClock(text: String, expectation: String) {
    let time = DurationGrammar.read(text, in: GrammarContext()).value
    #expect(time.map { "\($0.code) \($0.clock?.rawValue ?? "?")" } == expectation)
  }

  @Test(arguments: [
    "asap", "ASAP", "soon", "tbd", "", "quarterly", "monthly", "24x7", "24/7", "fast", ">24h", "24h+",
    "4h after MQL",
    "-4h", "h", "4 4", "99999999999999999999h", "999999999 years", "4h calendar business", "1:99", "P", "PT",
    "P1H",
    "4 widgets", "half a day",
  ])
  func whatIsNoTimeIsUnreadable(text: String) {
    #expect(DurationGrammar.read(text, in: GrammarContext()).doubt == .unreadable(expected: "15m, 4h, 1bd"))
  }

  @Test(
    arguments: [
      ("24h", nil, nil, [Notice.Kind.clockNotStated]), ("1d", nil, nil, [.clockNotStated]),
      ("15m", nil, nil, []),
      ("2bd", nil, nil, []), ("4 business hours", nil, nil, []), ("24h", nil, .calendar, []),
      ("48", "hrs", nil, [.unitAssumed, .clockNotStated]), ("48", "business hours", nil, [.unitAssumed]),
      ("1-2 bd", nil, nil, [.upperOfRange]), ("6 months", nil, nil, [.changed]), ("2 weeks", nil, nil, []),
      ("EOD", nil, nil, []), ("immediate", nil, nil, []), ("30 sec", nil, nil, [.changed]),
      ("~4 bh", nil, nil, [.changed]),
      ("PT4H", nil, nil, [.clockNotStated]),
    ] as [(String, String?, ServiceTime.Clock?, [Notice.Kind])])
  func whatWasTakenForGrantedIsNoticed(
    text: String, unit: String?, clock: ServiceTime.Clock?, notices: [Notice.Kind]
  ) {
    let reading = DurationGrammar.read(text, in: GrammarContext(unit: unit, clock: clock))
    #expect(reading.value != nil)
    #expect(reading.noticeKinds == notices)
  }

  @Test(
    arguments: [
      ("48", "hrs", nil, "P2D ?"), ("48", "SLA (hrs)", nil, "P2D ?"), ("2", "bd", nil, "2bd business"),
      ("2", "business days", nil, "2bd business"), ("30", "min", nil, "PT30M ?"),
      ("1-2", "days", nil, "P2D ?"),
      ("2d", nil, .business, "2bd business"), ("4h", nil, .business, "PT4H business"),
      ("4h", nil, .calendar, "PT4H calendar"),
      ("2 calendar days", nil, .business, "P2D calendar"), ("15m", "hrs", nil, "PT15M ?"),
      ("4", "business hrs", nil, "PT4H business"),
      ("P2D", nil, .business, "2bd business"), ("2 weeks", nil, .business, "P14D calendar"),
    ] as [(String, String?, ServiceTime.Clock?, String)])
  func headerAndPlanFillInUnitAndClock(
    text: String, unit: String?, clock: ServiceTime.Clock?, expectation: String
  ) {
    let time = DurationGrammar.read(text, in: GrammarContext(unit: unit, clock: clock)).value
    #expect(time.map { "\($0.code) \($0.clock?.rawValue ?? "?")" } == expectation)
  }

  @Test func bareNumberWithoutUnitIsADoubt() {
    #expect(
      DurationGrammar.read("48", in: GrammarContext()).doubt == .ambiguous(candidates: ["48h", "48 days"]))
    #expect(
      DurationGrammar.read("5-2 h", in: GrammarContext()).doubt == .ambiguous(candidates: ["5 h", "2 h"]))
  }

  @Test(arguments: [
    (ServiceTime(.minutes(15), clock: nil), "15 min"), (ServiceTime(.minutes(240), clock: nil), "4 h"),
    (ServiceTime(.minutes(240), clock: .business), "4 business hours"),
    (ServiceTime(.minutes(60), clock: .business), "1 business hour"),
    (ServiceTime(.minutes(1_440), clock: .calendar), "24 calendar hours"),
    (ServiceTime(.minutes(1_440), clock: nil), "24 h"),
    (ServiceTime(.minutes(129_600), clock: nil), "90 days"),
    (ServiceTime(.minutes(129_600), clock: .calendar), "90 calendar days"),
    (ServiceTime(.businessDays(1), clock: .business), "1 business day"),
    (ServiceTime(.businessDays(2), clock: .business), "2 business days"),
    (ServiceTime(.minutes(90), clock: nil), "1 h 30 min"),
    (ServiceTime(.minutes(0), clock: nil), "immediately"),
    (ServiceTime(.endOfBusinessDay, clock: .business), "same business day"),
    (ServiceTime(.nextBusinessDay, clock: .business), "next business day"),
  ])
  func timeIsSaidAsAPlannerWould(time: ServiceTime, expectation: String) {
    #expect(time.description == expectation)
  }

  @Test func timesCompareAcrossClocks() {
    let rising = [
      "15m", "1h", "4 business hours", "6h", "EOD", "24h", "9 business hours", "30h", "2bd", "3d", "1 month",
    ]
    let minutes = rising.compactMap {
      DurationGrammar.read($0, in: GrammarContext()).value?.comparableMinutes
    }
    #expect(minutes.count == rising.count)
    #expect(minutes == minutes.sorted())
    #expect(ServiceTime(.businessDays(.max), clock: .business).comparableMinutes > 0)
  }
}
