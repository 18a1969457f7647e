/// A calendar day as a spreadsheet knows it.
package struct Day: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day's number in the 1900 system of spreadsheets.
  ///
  /// `nil` for a day that the calendar lacks, before March 1900 (where programs disagree by a day) and after 9999.
  package var serial: Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1, day <= daysInMonth else {
      return nil
    }
    // Counts years from March so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 693_899
    return number >= 61 ? number : nil
  }

  private var daysInMonth: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-07-01`.
  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
