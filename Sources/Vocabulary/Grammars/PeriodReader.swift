/// Finds the days of the period that a text names.
struct PeriodReader {
  private let context: GrammarContext
  private let fiscal: FiscalCalendar
  private let january = FiscalCalendar(startMonth: 1)

  init(_ context: GrammarContext) {
    self.context = context
    fiscal = FiscalCalendar(startMonth: context.fiscalYearStart)
  }

  func read(_ text: PeriodText) -> Reading<Period>? {
    guard let items = settled(text.items) else { return nil }
    switch items.count {
    case 1:
      if case .year(let year, let basis) = items[0] { return self.year(year, basis) }
      guard case .unit(let unit, let number) = items[0] else { return nil }
      return run((unit, number), (unit, number), nil, text)
    case 2: return pair(items[0], items[1], text)
    case 3:
      switch (items[0], items[1], items[2]) {
      case (.unit(let unit, let number), .unit(let lastUnit, let last), .year(let year, let basis)),
        (.year(let year, let basis), .unit(let unit, let number), .unit(let lastUnit, let last)):
        guard text.hasDash else { return nil }
        return run((unit, number), (lastUnit, last), (year, basis, year), text)
      default: return nil
      }
    case 4:
      switch (items[0], items[1], items[2], items[3]) {
      case (
        .unit(let unit, let number), .year(let year, let basis), .unit(let lastUnit, let last),
        .year(let end, _)
      ),
        (
          .year(let year, let basis), .unit(let unit, let number), .year(let end, _),
          .unit(let lastUnit, let last)
        ):
        guard text.hasDash else { return nil }
        return run((unit, number), (lastUnit, last), (year, basis, end), text)
      default: return nil
      }
    default: return nil
    }
  }

  /// Gives two digits their meaning: the year behind a quarter, month or week, the month beside years.
  ///
  /// `nil` for `1 Aug`, which is a day and no period.
  private func settled(_ items: [PeriodText.Item]) -> [PeriodText.Item]? {
    let hasUnit = items.contains { if case .unit = $0 { true } else { false } }
    if hasUnit, items.count > 1 {
      if case .short = items[0], case .unit(.month, _) = items[1] { return nil }
      return items.map { if case .short(let number) = $0 { .year(2000 + number, .notStated) } else { $0 } }
    }
    if items.count == 4 {
      return items.map { if case .short(let number) = $0 { .unit(.month, number) } else { $0 } }
    }
    return items
  }

  private func pair(_ left: PeriodText.Item, _ right: PeriodText.Item, _ text: PeriodText) -> Reading<Period>?
  {
    switch (left, right) {
    case (.unit(let unit, let number), .year(let year, let basis)),
      (.year(let year, let basis), .unit(let unit, let number)):
      return run((unit, number), (unit, number), (year, basis, year), text)
    case (.unit(let unit, let number), .unit(let lastUnit, let last)):
      guard text.hasDash else { return nil }
      return run((unit, number), (lastUnit, last), nil, text)
    case (.year(let year, let basis), .year(let end, _)):
      return end == year + 1 ? straddling(end, basis) : nil
    case (.year(let year, let basis), .short(let number)):
      if basis == .notStated, (1...12).contains(number) {
        return run((.month, number), (.month, number), (year, basis, year), text)
      }
      return number == (year + 1) % 100 ? straddling(year + 1, basis) : nil
    case (.short(let number), .year(let year, .notStated)):
      return run((.month, number), (.month, number), (year, .notStated, year), text)
    case (.short(let number), .short(let year)):
      guard text.hasDash else { return nil }
      if year == number + 1, number > 12 { return straddling(2000 + year, .fiscal) }
      guard year > 12 else { return nil }
      return run((.month, number), (.month, number), (2000 + year, .notStated, 2000 + year), text)
    default: return nil
    }
  }

  private func year(_ year: Int, _ basis: PeriodText.Basis) -> Reading<Period> {
    if basis == .calendar {
      let period = january.year(year)
      return .value(fiscal.period(from: period.first, to: period.last), notices: [])
    }
    return .value(fiscal.year(year), notices: fiscalNotices(basis))
  }

  /// `FY25/26`: the year that ends in the second one.
  private func straddling(_ year: Int, _ basis: PeriodText.Basis) -> Reading<Period> {
    guard fiscal.startMonth > 1 else {
      return .doubt(.ambiguous(candidates: ["FY\(year % 100)", "FY\((year - 1) % 100)"]))
    }
    return .value(fiscal.year(year), notices: [])
  }

  /// From the first day of one unit to the last day of the other.
  private func run(
    _ first: (unit: PeriodText.Unit, number: Int), _ last: (unit: PeriodText.Unit, number: Int),
    _ years: (first: Int, basis: PeriodText.Basis, last: Int)?, _ text: PeriodText
  ) -> Reading<Period>? {
    guard first.unit == last.unit else { return nil }
    let basis = text.isCalendar ? .calendar : years?.basis ?? .notStated
    guard
      let span = years.map({ ($0.first, $0.last) })
        ?? yearsOfPlan(first.unit, first.number, last.number, basis),
      var start = days(first.unit, first.number, span.0, basis),
      let end = days(last.unit, last.number, span.1, basis)
    else { return nil }
    var notices: [Notice] = []
    if end.first < start.first {
      // `Nov–Jan 2026` ends in 2026; `Nov 2026 – Jan 2026` is a slip.
      guard span.0 == span.1, first.unit == .month,
        let earlier = days(.month, first.number, span.0 - 1, basis)
      else {
        return nil
      }
      start = earlier
      notices.append(Notice(.changed, "the first month was taken from the year before"))
    }
    if years == nil { notices.append(Notice(.changed, "the year was taken from the plan's period")) }
    if first.unit == .quarter || first.unit == .half { notices += fiscalNotices(basis) }
    return .value(fiscal.period(from: start.first, to: end.last), notices: notices)
  }

  private func yearsOfPlan(
    _ unit: PeriodText.Unit, _ first: Int, _ last: Int, _ basis: PeriodText.Basis
  ) -> (Int, Int)? {
    guard let day = context.period?.first else { return nil }
    switch unit {
    case .quarter, .half:
      let year = basis == .calendar ? day.components.year : fiscal.year(containing: day)
      return (year, year)
    case .month:
      guard (1...12).contains(first), (1...12).contains(last) else { return nil }
      let year = fiscal.year(containing: day)
      return (fiscal.calendarYear(ofMonth: first, in: year), fiscal.calendarYear(ofMonth: last, in: year))
    case .week: return (day.isoWeek.year, day.isoWeek.year)
    }
  }

  private func days(
    _ unit: PeriodText.Unit, _ number: Int, _ year: Int, _ basis: PeriodText.Basis
  ) -> (first: CalendarDate, last: CalendarDate)? {
    let calendar = basis == .calendar ? january : fiscal
    switch unit {
    case .quarter: return calendar.quarter(number, of: year).map { ($0.first, $0.last) }
    case .half: return calendar.half(number, of: year).map { ($0.first, $0.last) }
    case .month:
      let year = basis == .fiscal ? fiscal.calendarYear(ofMonth: number, in: year) : year
      guard let first = CalendarDate(year: year, month: number, day: 1) else { return nil }
      return (first, first.adding(days: CalendarDate.days(inMonth: number, year: year) - 1))
    case .week:
      guard let monday = CalendarDate(isoYear: year, week: number) else { return nil }
      return (monday, monday.adding(days: 6))
    }
  }

  private func fiscalNotices(_ basis: PeriodText.Basis) -> [Notice] {
    basis == .notStated && fiscal.startMonth > 1
      ? [Notice(.changed, "read by the plan's fiscal year, not the calendar's")] : []
  }
}
