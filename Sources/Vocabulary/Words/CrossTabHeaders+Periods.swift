/// Headers that are stretches of time.
extension CrossTabHeaders {
  /// Weeks or months anywhere behind the columns of a list, three of them or more.
  func periods() -> [CrossTab.Column]? {
    let found = headers.enumerated().compactMap { column, header -> CrossTab.Column? in
      Self.isPeriod(header.trimmed) && !HeaderCatalogue.isKnown(header)
        ? CrossTab.Column(column: column, value: header.trimmed) : nil
    }
    return found.count >= 3 ? found : nil
  }

  /// Weeks, months, quarters, or days with a year; a bare number is none.
  static func isPeriod(_ text: String) -> Bool {
    guard text.contains(where: { $0.isLetter || !$0.isNumber }) else { return false }
    if case .value = PeriodGrammar.read(text, in: periodContext) { return true }
    // A day has numbers; letters beyond ASCII may be such.
    let mayBeDay = text.utf8.contains { 0x30...0x39 ~= $0 || $0 >= 0x80 }
    return mayBeDay && isDay(text)
  }

  private static func isDay(_ text: String) -> Bool {
    DayText.day(text, order: .dayFirst) != nil || DayText.day(text, order: .monthFirst) != nil
  }

  /// Some year or other: months and weeks alone are periods too.
  private static let periodContext: GrammarContext = {
    let day = CalendarDate(dayNumber: 0)
    return GrammarContext(period: Period(label: "", first: day, last: day))
  }()
}
