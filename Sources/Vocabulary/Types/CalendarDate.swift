/// A day of the Gregorian calendar, without clock or time zone.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  package init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// `nil` where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, year: year) else { return nil }
    // Counts years from March so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// Returns 28–31.
  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month (1–12) and day (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  package func adding(days: Int) -> Self { Self(dayNumber: dayNumber + days) }

  /// A spreadsheet's serial day: 1 is 1899-12-31 for days after February 1900, as 1900 counts as a leap year there.
  package init(serial: Int) { self.init(dayNumber: serial - 25_569) }

  /// The Monday of an ISO 8601 week; `nil` where the year has no such week.
  package init?(isoYear: Int, week: Int) {
    guard (1...53).contains(week), let fourth = Self(year: isoYear, month: 1, day: 4) else { return nil }
    self.init(dayNumber: fourth.dayNumber - (fourth.weekday - 1) + (week - 1) * 7)
    guard self.isoWeek == (isoYear, week) else { return nil }
  }

  /// The ISO 8601 year and week; a week belongs to the year of its Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.components.year
    let newYear = Self(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
  }

  /// Monday is 1, Sunday is 7.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2026-07-01`.
  package var description: String {
    let (year, month, day) = components
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
