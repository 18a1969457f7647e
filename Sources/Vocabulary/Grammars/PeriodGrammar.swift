/// Reads stretches of time: `FY26 Q3`, `3Q26`, `H2 2026`, `Jul–Sep 2026`, `2026-W29`.
package enum PeriodGrammar {
  private static let expected = "FY26 Q3, 2026-07, H2 2026"

  /// Returns the period under one name; quarters, halves and years without `CY` are those of the plan's fiscal year.
  ///
  /// `Q3` and `KW29` take their year from the plan's period, with a notice; without one they are unreadable.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<Period> {
    GrammarText.reading(text, expected: expected) { text in
      let text = EasternDate.numbers(text) ?? text
      return days(text, context) ?? PeriodText(text).flatMap { PeriodReader(context).read($0) }
    }
  }

  /// `2026-07-01 to 2026-09-30`.
  private static func days(_ text: String, _ context: GrammarContext) -> Reading<Period>? {
    for mark in [" to ", " bis ", " until ", " through ", " - ", "..", " au ", " hasta ", " / "] {
      guard let (left, right) = text.parted(by: mark) else { continue }
      guard let first = DayText.day(left, order: context.dateOrder),
        let last = DayText.day(right, order: context.dateOrder), first <= last
      else { return nil }
      return .value(
        FiscalCalendar(startMonth: context.fiscalYearStart).period(from: first, to: last), notices: [])
    }
    return nil
  }
}
