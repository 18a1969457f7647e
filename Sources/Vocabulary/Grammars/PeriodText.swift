/// The quarters, months and years named in a text, in the order written.
struct PeriodText {
  enum Basis { case fiscal, calendar, notStated }
  enum Unit: Hashable { case quarter, half, month, week }
  enum Item: Hashable {
    case unit(Unit, Int)
    case year(Int, Basis)
    /// One or two digits whose meaning the items beside it decide.
    case short(Int)
  }

  private(set) var items: [Item] = []
  /// A dash, slash or `to` between items.
  private(set) var hasDash = false
  /// `CQ3`: the quarter of the calendar year.
  private(set) var isCalendar = false

  /// `nil` where something else than a period is written.
  init?(_ text: String) {
    var cursor = LexemeCursor(GrammarLexer.lexemes(text, numbers: .digitsOnly))
    guard !cursor.isAtEnd, cursor.lexemes.count <= 16 else { return nil }
    while let lexeme = cursor.next {
      cursor.index += 1
      switch lexeme.kind {
      case .number: guard readNumber(lexeme, &cursor) else { return nil }
      case .word: guard readWord(lexeme.text, &cursor) else { return nil }
      case .sign:
        guard ["-", "/", ".", ",", "'", "(", ")", ":"].contains(lexeme.text) else { return nil }
        if lexeme.text == "-" || lexeme.text == "/" { hasDash = true }
      }
    }
  }

  private mutating func readNumber(_ lexeme: Lexeme, _ cursor: inout LexemeCursor) -> Bool {
    guard lexeme.text.count <= 4, let number = Int(lexeme.text) else { return false }
    // `3Q26`, `2H26`, `3. Quartal 2026`: the number of the word behind it.
    let offset = cursor.next?.isSign(".") == true ? 1 : 0
    if lexeme.text.count == 1, let word = cursor.peek(offset), word.kind == .word,
      let unit = Self.units[word.text],
      unit == .quarter || unit == .half, Self.isYear(cursor.peek(offset + 1))
    {
      cursor.index += offset + 1
      items.append(.unit(unit, number))
      return true
    }
    if lexeme.text.count == 4 {
      guard (1900...2199).contains(number) else { return false }
      items.append(.year(number, .notStated))
    } else if lexeme.text.count <= 2 {
      let isAfterApostrophe = cursor.index >= 2 && cursor.lexemes[cursor.index - 2].isSign("'")
      items.append(isAfterApostrophe ? .year(2000 + number, .notStated) : .short(number))
    } else {
      return false
    }
    return true
  }

  private mutating func readWord(_ word: String, _ cursor: inout LexemeCursor) -> Bool {
    if let month = MonthNames.month(word) {
      items.append(.unit(.month, month))
      return true
    }
    if Self.fillers.contains(word) {
      if word == "to" || word == "bis" || word == "a" { hasDash = true }
      return true
    }
    if let basis = Self.years[word] {
      if cursor.next?.isSign("'") == true { cursor.index += 1 }
      guard let next = cursor.next, next.kind == .number, let number = Int(next.text),
        next.text.count == 2 || next.text.count == 4
      else { return false }
      cursor.index += 1
      let year = next.text.count == 2 ? 2000 + number : number
      guard (1900...2199).contains(year) else { return false }
      items.append(.year(year, basis))
      return true
    }
    guard let unit = Self.units[word], let next = cursor.next, next.kind == .number, next.text.count <= 2,
      let number = Int(next.text)
    else { return false }
    if word == "cq" { isCalendar = true }
    cursor.index += 1
    items.append(.unit(unit, number))
    return true
  }

  /// Whether what follows is a year or nothing, so that the number before `Q` is its own.
  private static func isYear(_ lexeme: Lexeme?) -> Bool {
    guard let lexeme else { return true }
    return lexeme.kind != .number || lexeme.text.count >= 2
  }

  private static let fillers: Set<String> = [
    "of", "de", "du", "des", "del", "the", "to", "bis", "a", "im", "in",
  ]

  private static let years: [String: Basis] = [
    "fy": .fiscal, "gj": .fiscal, "geschaftsjahr": .fiscal, "exercice": .fiscal, "ejercicio": .fiscal,
    "cy": .calendar,
    "year": .notStated, "jahr": .notStated, "ano": .notStated, "annee": .notStated,
  ]

  private static let units: [String: Unit] = [
    "q": .quarter, "qtr": .quarter, "quarter": .quarter, "quartal": .quarter, "trimestre": .quarter,
    "t": .quarter,
    "trim": .quarter, "cq": .quarter, "fq": .quarter, "h": .half, "hy": .half, "hj": .half, "half": .half,
    "halbjahr": .half,
    "semestre": .half, "semester": .half, "s": .half, "w": .week, "wk": .week, "week": .week, "kw": .week,
    "cw": .week,
    "woche": .week, "kalenderwoche": .week, "semaine": .week, "semana": .week, "sem": .week, "m": .month,
    "month": .month, "monat": .month,
  ]
}
