/// A day written with numbers, such as `31/08/2026`, before it is known which of them is the month.
struct NumericDay {
  let first: Int
  let second: Int
  let year: Int
  /// `.` goes with the day first everywhere.
  let separator: String

  /// `nil` where the text is not three numbers with the year last.
  init?(_ lexemes: [Lexeme]) {
    guard lexemes.count == 5, [0, 2, 4].allSatisfy({ lexemes[$0].kind == .number }),
      lexemes[1].text == lexemes[3].text, ["/", "-", "."].contains(lexemes[1].text),
      lexemes[0].text.count <= 2, lexemes[2].text.count <= 2, let first = Int(lexemes[0].text),
      let second = Int(lexemes[2].text), let year = DayText.year(lexemes[4].text)
    else { return nil }
    self.first = first
    self.second = second
    self.year = year
    separator = lexemes[1].text
  }

  var dayFirst: CalendarDate? { CalendarDate(year: year, month: second, day: first) }
  var monthFirst: CalendarDate? { CalendarDate(year: year, month: first, day: second) }
}

/// Reads a day that is written out in full.
enum DayText {
  /// Returns the day of a text with day, month and year; `nil` where there is none or the order cannot be told.
  static func day(_ text: String, order: GrammarContext.DateOrder?) -> CalendarDate? {
    let timeless = withoutTime(text)
    let lexemes = GrammarLexer.lexemes(EasternDate.numbers(timeless) ?? timeless, numbers: .digitsOnly)
    if let day = isoDay(lexemes) ?? namedDay(lexemes) { return day }
    guard let numeric = NumericDay(lexemes) else { return nil }
    if numeric.separator == "." { return numeric.dayFirst }
    guard let day = numeric.dayFirst, let other = numeric.monthFirst else {
      return numeric.dayFirst ?? numeric.monthFirst
    }
    guard day != other else { return day }
    return order.map { $0 == .dayFirst ? day : other }
  }

  /// `2026-08-31`, `2026/08/31`, `20260831`, `2026. 8. 31.`
  static func isoDay(_ lexemes: [Lexeme]) -> CalendarDate? {
    let lexemes = lexemes.count == 6 && lexemes[5].isSign(".") ? Array(lexemes.dropLast()) : lexemes
    if lexemes.count == 1, lexemes[0].kind == .number, lexemes[0].text.count == 8,
      let number = Int(lexemes[0].text)
    {
      guard (1900...2199).contains(number / 10_000) else { return nil }
      return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    guard lexemes.count == 5, lexemes[0].text.count == 4, let year = year(lexemes[0].text),
      lexemes[1].text == lexemes[3].text, ["-", "/", "."].contains(lexemes[1].text),
      lexemes[2].text.count <= 2, lexemes[4].text.count <= 2, let month = Int(lexemes[2].text),
      let day = Int(lexemes[4].text)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `31-Aug-26`, `31. August 2026`, `Aug 31st, 2026`, `Mon 31 de agosto de 2026`.
  static func namedDay(_ lexemes: [Lexeme]) -> CalendarDate? {
    let parts = named(lexemes)
    guard parts.count == 3, let index = parts.firstIndex(where: { MonthNames.month($0.text) != nil }),
      let month = MonthNames.month(parts[index].text)
    else { return nil }
    let numbers = parts.indices.filter { $0 != index }.map { parts[$0] }
    guard numbers.allSatisfy({ $0.kind == .number }), index < 2 else { return nil }
    let isYearFirst = numbers[0].text.count == 4
    guard let year = year(numbers[isYearFirst ? 0 : 1].text),
      let day = number(numbers[isYearFirst ? 1 : 0].text)
    else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The numbers and the month of a date in words, without weekday, ordinal endings and `of`.
  static func named(_ lexemes: [Lexeme]) -> [Lexeme] {
    lexemes.filter { lexeme in
      switch lexeme.kind {
      case .number: true
      case .word: MonthNames.month(lexeme.text) != nil || !fillers.contains(lexeme.text)
      case .sign: !["-", "/", ".", ",", "'"].contains(lexeme.text)
      }
    }
  }

  /// Returns a year of two or four digits, `26` as 2026 and `98` as 1998; `nil` outside 1900–2199.
  static func year(_ text: String) -> Int? {
    guard text.count == 2 || text.count == 4, let year = Int(text) else { return nil }
    return text.count == 2 ? (year < 70 ? 2000 : 1900) + year : (1900...2199).contains(year) ? year : nil
  }

  /// Returns the text without a time of day behind the date: `2026-11-10 00:00:00`.
  static func withoutTime(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let colon = scalars.firstIndex(of: ":") else { return text }
    var start = colon
    while start > 0, GrammarLexer.isDigit(scalars[start - 1]) { start -= 1 }
    guard start >= 2, colon - start <= 2, [" ", "T", "t"].contains(scalars[start - 1]),
      scalars[colon...].allSatisfy({ GrammarLexer.isDigit($0) || ":.+-ZzAaPpMm ".unicodeScalars.contains($0) }
      )
    else { return text }
    return String(String.UnicodeScalarView(scalars[..<(start - 1)]))
  }

  private static func number(_ text: String) -> Int? { text.count <= 2 ? Int(text) : nil }

  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "er", "of", "de", "del", "den", "der", "the", "le", "el", "am", "on", "mon",
    "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday",
    "sunday", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag",
    "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes",
    "martes",
    "miercoles", "jueves", "viernes", "sabado", "domingo",
  ]
}
