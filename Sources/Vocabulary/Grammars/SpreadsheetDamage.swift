/// Recognises ranges that a spreadsheet has turned into dates: `10-11` into `10-Nov`, `10-50` into `Oct-50`.
package enum SpreadsheetDamage {
  /// Returns what the planner may have typed, the rising range first; `nil` where the text is no such date.
  package static func candidates(of text: String) -> [String]? {
    let isTimed = text.contains(":")
    let lexemes = GrammarLexer.lexemes(untimed(text), numbers: .digitsOnly).filter {
      !($0.kind == .sign && ["-", ".", "/"].contains($0.text))
    }
    switch lexemes.count {
    case 2:
      if let month = MonthNames.month(lexemes[1].text), let day = number(lexemes[0], upTo: 99) {
        return day > 31 || day == 0 ? ["\(month)-\(lexemes[0].text)"] : pair(day, month)
      }
      if let month = MonthNames.month(lexemes[0].text), let year = number(lexemes[1], upTo: 9_999) {
        return ["\(month)-\(year % 100)"]
      }
      return nil
    case 3:
      let numbers = lexemes.compactMap { number($0, upTo: 9_999) }
      guard numbers.count == 3 else { return nil }
      if lexemes[0].text.count == 4 { return candidates(year: numbers[0], numbers[1], numbers[2]) }
      if lexemes[2].text.count == 4 || isTimed { return candidates(year: numbers[2], numbers[0], numbers[1]) }
      return nil
    default: return nil
    }
  }

  /// Returns what may have been typed where a serial day stands in a column of ranges.
  ///
  /// Days of the years in which a plan is typed, and first days of any month (`10-50` is October 1950);
  /// round numbers are taken for numbers.
  package static func candidates(ofSerial serial: Int) -> [String]? {
    guard (10_959...60_000).contains(serial), serial % 500 != 0 else { return nil }
    let (year, month, day) = CalendarDate(serial: serial).components
    guard (2015...2035).contains(year) || (day == 1 && year < 2000) else { return nil }
    return candidates(year: year, month, day)
  }

  private static func candidates(year: Int, _ month: Int, _ day: Int) -> [String]? {
    guard (1...12).contains(month) || (1...12).contains(day), (1...31).contains(month),
      (1...31).contains(day),
      (1900...2100).contains(year)
    else { return nil }
    // A year stands for the range's end only where no month has so many days.
    if day == 1, (1...12).contains(month), year % 100 > CalendarDate.days(inMonth: month, year: year) {
      return ["\(month)-\(year % 100)"]
    }
    return pair(month, day)
  }

  private static func pair(_ one: Int, _ other: Int) -> [String] {
    let (low, high) = (min(one, other), max(one, other))
    return low == high ? ["\(low)-\(high)"] : ["\(low)-\(high)", "\(high)-\(low)"]
  }

  private static func number(_ lexeme: Lexeme, upTo limit: Int) -> Int? {
    guard lexeme.kind == .number, lexeme.text.count <= 4, let number = Int(lexeme.text) else { return nil }
    return number <= limit ? number : nil
  }

  private static func untimed(_ text: String) -> String { DayText.withoutTime(text) }
}
