/// Days as Japan, China and Korea write them: `2026年8月31日`, `令和8年8月31日`, `R8.8.31`, `2026년 8월 31일`.
enum EasternDate {
  /// The same in numbers, `2026-8-31` or, without a day, `2026-8`; `nil` where the text is no such date.
  static func numbers(_ text: String) -> String? {
    guard let first = text.unicodeScalars.first, first.value > 0x7F || isEra(text) || hasYearMark(text)
    else { return nil }
    var lexemes = GrammarLexer.lexemes(text, numbers: .digitsOnly)[...]
    var year: Int?
    if let era = lexemes.first, era.kind == .word {
      // `令和元年`: the first year of an era has a word of its own.
      if let start = starts[era.text] {
        year = start
        lexemes.removeFirst()
      } else if era.text.hasSuffix("元年"), let start = starts[String(era.text.dropLast(2))] {
        return months(year: start + 1, lexemes.dropFirst())
      } else {
        return nil
      }
    }
    guard let number = lexemes.popFirst(), number.kind == .number, let count = Int(number.text) else {
      return nil
    }
    guard let start = year else {
      guard number.text.count == 4, let mark = lexemes.popFirst(), yearMarks.contains(mark.text) else {
        return nil
      }
      return months(year: count, lexemes)
    }
    guard (1...99).contains(count), let mark = lexemes.popFirst() else { return nil }
    if yearMarks.contains(mark.text) { return months(year: start + count, lexemes) }
    return [".", "/", "-"].contains(mark.text) ? months(year: start + count, lexemes) : nil
  }

  /// The month and the day behind a year.
  private static func months(year: Int, _ lexemes: ArraySlice<Lexeme>) -> String? {
    let numbers = lexemes.filter { $0.kind == .number }
    let marks = lexemes.filter { $0.kind != .number }
    guard (1...2).contains(numbers.count), marks.allSatisfy({ partMarks.contains($0.text) }) else {
      return nil
    }
    return ([String(year)] + numbers.map(\.text)).joined(separator: "-")
  }

  /// Whether a letter that stands for an era comes first, and is no word's.
  private static func isEra(_ text: String) -> Bool {
    guard let first = text.utf8.first, "RHSrhs".utf8.contains(first) else { return false }
    let next = text.utf8.dropFirst().first.map { $0 | 0x20 } ?? 0
    return !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= next)
  }

  private static func hasYearMark(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "年" || $0 == "년" }
  }

  private static let yearMarks: Set<String> = ["年", "년"]
  private static let partMarks: Set<String> = ["月", "日", "월", "일", ".", "/", "-"]

  /// The year before the first of each era.
  private static let starts = ["令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925]
}
