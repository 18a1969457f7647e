/// The quarters, halves and years of a plan whose fiscal year starts in a given month.
///
/// Where the year starts in January, FY26 is 2026; else FY26 ends in 2026 and starts in 2025.
package struct FiscalCalendar: Hashable, Sendable {
  /// 1–12.
  package let startMonth: Int

  /// Months outside 1–12 count as January.
  package init(startMonth: Int) { self.startMonth = (1...12).contains(startMonth) ? startMonth : 1 }

  package func year(_ year: Int) -> Period { span(year: year, month: 0, count: 12) }

  /// `nil` where there is no such quarter.
  package func quarter(_ quarter: Int, of year: Int) -> Period? {
    (1...4).contains(quarter) ? span(year: year, month: quarter * 3 - 3, count: 3) : nil
  }

  /// `nil` where there is no such half.
  package func half(_ half: Int, of year: Int) -> Period? {
    (1...2).contains(half) ? span(year: year, month: half * 6 - 6, count: 6) : nil
  }

  /// Returns the fiscal year in which the day lies.
  package func year(containing day: CalendarDate) -> Int {
    let (year, month, _) = day.components
    return startMonth > 1 && month >= startMonth ? year + 1 : year
  }

  /// Returns the quarter (1–4) of the fiscal year in which the day lies.
  package func quarter(containing day: CalendarDate) -> Int { monthOfYear(day) / 3 + 1 }

  /// Returns the days under the one name that a plan has for them: `FY26 Q3`, `2026-07`, `2026-W29`.
  package func period(from first: CalendarDate, to last: CalendarDate) -> Period {
    Period(label: label(first, last), first: first, last: last)
  }

  /// Returns the calendar year in which a month of the fiscal year lies.
  func calendarYear(ofMonth month: Int, in year: Int) -> Int {
    startMonth > 1 && month >= startMonth ? year - 1 : year
  }

  private func monthOfYear(_ day: CalendarDate) -> Int { (day.components.month - startMonth + 12) % 12 }

  private func span(year: Int, month: Int, count: Int) -> Period {
    let start = (startMonth > 1 ? year - 1 : year) * 12 + startMonth - 1 + month
    return period(from: Self.firstDay(month: start), to: Self.firstDay(month: start + count).adding(days: -1))
  }

  /// The first day of a month counted from January of the year 0.
  private static func firstDay(month: Int) -> CalendarDate {
    CalendarDate(year: month / 12, month: month % 12 + 1, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  private func label(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let (start, end) = (first.components, last.components)
    if last.dayNumber - first.dayNumber == 6, first.weekday == 1 {
      let (year, week) = first.isoWeek
      return "\(year)-W\(week < 10 ? "0" : "")\(week)"
    }
    guard start.day == 1, end.day == CalendarDate.days(inMonth: end.month, year: end.year) else {
      return "\(first) to \(last)"
    }
    let months = (end.year - start.year) * 12 + end.month - start.month + 1
    let offset = monthOfYear(first)
    let year = year(containing: first)
    let name = "FY\(year % 100 < 10 ? "0" : "")\(year % 100)"
    switch months {
    case 1: return Self.monthLabel(first)
    case 3 where offset % 3 == 0: return "\(name) Q\(offset / 3 + 1)"
    case 6 where offset % 6 == 0: return "\(name) H\(offset / 6 + 1)"
    case 12 where offset == 0: return name
    default: return "\(Self.monthLabel(first)) to \(Self.monthLabel(last))"
    }
  }

  private static func monthLabel(_ day: CalendarDate) -> String { String(day.description.dropLast(3)) }
}
