/// Reads days: ISO, `31.08.2026`, `8/31/26`, `31-Aug-26`, `Aug 2026`, serial days, `EOQ`, `end of Q3`.
package enum DateGrammar {
  /// The day that stands for a longer time, such as the month of `Aug 2026`.
  package enum Edge: Sendable { case start, end }

  private static let expected = "2026-08-31"

  /// Returns the day; months, quarters and years become their first or last day as `edge` says, with a notice.
  ///
  /// Two-digit years are 1970–2069. Which of `03/04/2026` is the month is the column's affair: without an order in
  /// the context it is a doubt with both days.
  package static func read(
    _ text: String, in context: GrammarContext, edge: Edge = .start
  ) -> Reading<CalendarDate> {
    GrammarText.reading(text, expected: expected) { text in
      let timeless = DayText.withoutTime(text)
      let text = EasternDate.numbers(timeless) ?? timeless
      let lexemes = GrammarLexer.lexemes(text, numbers: .digitsOnly)
      if let day = DayText.isoDay(lexemes) ?? DayText.namedDay(lexemes) { return .value(day, notices: []) }
      if let numeric = NumericDay(lexemes) { return day(numeric, context.dateOrder) }
      return serial(lexemes) ?? yearless(lexemes, context) ?? PeriodEdge.read(text, in: context, edge: edge)
    }
  }

  private static func day(_ numeric: NumericDay, _ order: GrammarContext.DateOrder?) -> Reading<CalendarDate>?
  {
    if numeric.separator == "." { return numeric.dayFirst.map { .value($0, notices: []) } }
    guard let dayFirst = numeric.dayFirst, let monthFirst = numeric.monthFirst else {
      guard let only = numeric.dayFirst ?? numeric.monthFirst else { return nil }
      let isAgainstColumn = order.map { ($0 == .dayFirst) != (numeric.dayFirst != nil) } ?? false
      return .value(
        only,
        notices: isAgainstColumn
          ? [Notice(.dateOrderAssumed, "read against the order of the column, as only this is a day")] : [])
    }
    guard dayFirst != monthFirst else { return .value(dayFirst, notices: []) }
    switch order {
    case .dayFirst:
      return .value(dayFirst, notices: [Notice(.dateOrderAssumed, "read day first, as the column is")])
    case .monthFirst:
      return .value(monthFirst, notices: [Notice(.dateOrderAssumed, "read month first, as the column is")])
    case nil: return .doubt(.ambiguous(candidates: [dayFirst.description, monthFirst.description]))
    }
  }

  /// `46265`, `46265.0`: the days that a spreadsheet counts from 1899-12-30.
  private static func serial(_ lexemes: [Lexeme]) -> Reading<CalendarDate>? {
    let hasFraction =
      lexemes.count == 3 && [".", ","].contains(lexemes[1].text) && lexemes[2].kind == .number
    guard lexemes.count == 1 || hasFraction, lexemes[0].kind == .number, lexemes[0].text.count == 5,
      let serial = Int(lexemes[0].text), (20_000...60_000).contains(serial)
    else { return nil }
    let day = CalendarDate(serial: serial)
    return .value(
      day, notices: [Notice(.serialDate, "a spreadsheet's serial day, \(serial), read as \(day)")])
  }

  /// `31.08.`, `1 Aug`, `Aug 31`: takes the year from the plan's period.
  private static func yearless(_ lexemes: [Lexeme], _ context: GrammarContext) -> Reading<CalendarDate>? {
    let month: Int
    let day: Int
    let parts = DayText.named(lexemes)
    guard parts.count == 2 else { return nil }
    if parts.allSatisfy({ $0.kind == .number }) {
      guard (3...4).contains(lexemes.count), lexemes[1].isSign("."),
        lexemes.count == 3 || lexemes[3].isSign("."),
        parts.allSatisfy({ $0.text.count <= 2 }), let first = Int(parts[0].text),
        let second = Int(parts[1].text)
      else { return nil }
      (day, month) = (first, second)
    } else if let named = MonthNames.month(parts[1].text), let number = Int(parts[0].text),
      parts[0].text.count <= 2
    {
      (day, month) = (number, named)
    } else if let named = MonthNames.month(parts[0].text), let number = Int(parts[1].text),
      parts[1].text.count <= 2
    {
      // `Aug-26` and `Aug '26` are a month and a year.
      guard !lexemes.contains(where: { ["-", "'", "/"].contains($0.text) }) else { return nil }
      let isOrdinal = lexemes.count > 2
      if !isOrdinal, (20...35).contains(number), number <= CalendarDate.days(inMonth: named, year: 2000),
        number < 31
      {
        let year = context.period?.first.components.year ?? 2000 + number
        if abs(2000 + number - year) <= 3 {
          let name = MonthNames.abbreviation(named)
          return .doubt(.ambiguous(candidates: ["\(name) 20\(number)", "\(number) \(name)"]))
        }
      }
      (day, month) = (number, named)
    } else {
      return nil
    }
    guard let period = context.period, let date = nearest(month: month, day: day, to: period) else {
      return nil
    }
    return .value(date, notices: [Notice(.changed, "the year was taken from the plan's period")])
  }

  /// The day of that name inside the period, else the one nearest to its first day.
  private static func nearest(month: Int, day: Int, to period: Period) -> CalendarDate? {
    let year = period.first.components.year
    let days = [year, year + 1, year - 1].compactMap { CalendarDate(year: $0, month: month, day: day) }
    return days.first(where: period.contains)
      ?? days.min { abs($0.dayNumber - period.first.dayNumber) < abs($1.dayNumber - period.first.dayNumber) }
  }
}
