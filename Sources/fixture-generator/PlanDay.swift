/// A day, counted from 1 January 2020, as far as the plans need one.
struct PlanDay {
  let year: Int
  let month: Int
  let day: Int

  /// The day that comes `offset` days after 1 January 2020.
  init(offset: Int) {
    var year = 2020
    var rest = offset
    while rest >= Self.length(of: year) {
      rest -= Self.length(of: year)
      year += 1
    }
    var month = 1
    while rest >= Self.length(of: month, in: year) {
      rest -= Self.length(of: month, in: year)
      month += 1
    }
    self.year = year
    self.month = month
    day = rest + 1
  }

  /// `2026-08-31`.
  var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }
  /// `31.08.2026`.
  var german: String { "\(Self.two(day)).\(Self.two(month)).\(year)" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static func length(of year: Int) -> Int { year % 4 == 0 ? 366 : 365 }
  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
