/// Reads the first or last day of a period: `EOQ`, `end of Q3`, `FY26 end`, `Ende August 2026`, `Aug 2026`.
enum PeriodEdge {
  static func read(
    _ text: String, in context: GrammarContext, edge: DateGrammar.Edge
  ) -> Reading<CalendarDate>? {
    var edge = edge
    var isEdgeTyped = false
    var words: [String] = []
    for lexeme in GrammarLexer.lexemes(text, numbers: .digitsOnly) {
      if let short = short[lexeme.text] {
        guard !isEdgeTyped else { return nil }
        (edge, isEdgeTyped) = (short.edge, true)
        words.append(short.unit)
      } else if let typed = edges[lexeme.text] {
        guard !isEdgeTyped else { return nil }
        (edge, isEdgeTyped) = (typed, true)
      } else if !fillers.contains(lexeme.text) {
        words.append(lexeme.text)
      }
    }
    var period: Period?
    var notices: [Notice] = []
    if isEdgeTyped, words.count <= 2, let unit = units[words.joined(separator: " ")] {
      period = current(unit, context)
      notices = [Notice(.changed, "counted from the plan's period")]
    } else if case .value(let read, let taken) = PeriodGrammar.read(
      isEdgeTyped ? words.joined(separator: " ") : text, in: context)
    {
      period = read
      notices = taken
    }
    guard let period else { return nil }
    if !isEdgeTyped {
      let name = edge == .start ? "first" : "last"
      notices.append(Notice(.changed, "the \(name) day of \(period.label) was taken"))
    }
    return .value(edge == .start ? period.first : period.last, notices: notices)
  }

  private enum Unit { case month, quarter, half, year }

  /// The month, quarter or year in which the whole of the plan's period lies.
  private static func current(_ unit: Unit, _ context: GrammarContext) -> Period? {
    guard let plan = context.period else { return nil }
    let fiscal = FiscalCalendar(startMonth: context.fiscalYearStart)
    let year = fiscal.year(containing: plan.first)
    let quarter = fiscal.quarter(containing: plan.first)
    let period: Period?
    switch unit {
    case .month:
      let (year, month, _) = plan.first.components
      let first = plan.first.adding(days: 1 - plan.first.components.day)
      period = fiscal.period(
        from: first, to: first.adding(days: CalendarDate.days(inMonth: month, year: year) - 1))
    case .quarter: period = fiscal.quarter(quarter, of: year)
    case .half: period = fiscal.half(quarter > 2 ? 2 : 1, of: year)
    case .year: period = fiscal.year(year)
    }
    return period.flatMap { $0.contains(plan.last) ? $0 : nil }
  }

  private static let edges: [String: DateGrammar.Edge] = [
    "end": .end, "ende": .end, "fin": .end, "final": .end, "finales": .end, "eo": .end, "eind": .end,
    "start": .start,
    "beginning": .start, "begin": .start, "beginn": .start, "anfang": .start, "debut": .start,
    "inicio": .start,
    "principio": .start,
  ]

  private static let short: [String: (unit: String, edge: DateGrammar.Edge)] = [
    "eoq": ("q", .end), "eom": ("month", .end), "eoy": ("fy", .end), "eofy": ("fy", .end), "eoh": ("h", .end),
    "boq": ("q", .start), "boy": ("fy", .start), "bom": ("month", .start), "quartalsende": ("q", .end),
    "jahresende": ("fy", .end), "monatsende": ("month", .end),
  ]

  private static let units: [String: Unit] = [
    "month": .month, "monat": .month, "mois": .month, "mes": .month, "q": .quarter, "quarter": .quarter,
    "quartal": .quarter, "trimestre": .quarter, "half": .half, "h": .half, "halbjahr": .half,
    "semestre": .half,
    "year": .year, "fy": .year, "fiscal year": .year, "financial year": .year, "jahr": .year, "annee": .year,
    "d ' annee": .year, "ano": .year, "geschaftsjahr": .year, "exercice": .year,
  ]

  private static let fillers: Set<String> = [
    "of", "de", "du", "des", "del", "the", "von", "by", "until", "till", "d", "'", "bis", "current", "this",
    "le", "la",
  ]
}
