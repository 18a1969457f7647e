import Diagnostics
import Sheets
import Vocabulary

extension RowReader {
  /// What the row asks of a lead, one entry for each condition column that is filled.
  mutating func conditions() -> [Condition] {
    withoutRepetition(conditionsOfColumns() + conditionsOfBounds())
  }

  private mutating func conditionsOfColumns() -> [Condition] {
    conditionColumns.compactMap { field, column in
      let written = row.cells[column]
      let place = table.table.location(of: row, column: column)
      let isDeclared = words.terms(field, kind: table.kind).declares(written)
      // A blank cell asks for nothing; the word "blank" asks for leads whose field is blank.
      if !isDeclared, Self.asksForBlank(written) {
        return condition(.unknown, of: field, written, at: place)
      }
      let asksForRest = ConditionWords.token(written) == .rest
      switch isDeclared || asksForRest ? nil : CellToken.of(written) {
      case .missing: return nil
      case .any: return condition(.any, of: field, written, at: place)
      case .undecided, .sameAsAbove, .sameAsLastQuarter:
        let expected = "values of \(table.table.header[column].text), or nothing for any"
        log.note(.unreadable(field: field, expected: expected), written: written, at: place)
      case .errorValue: log.note(.errorValue, written: written, at: place)
      case .rest, nil:
        if let asked = asked(field, column) { return Condition(field: field, asked: asked) }
      }
      // A rule whose condition cannot be read must not count as one that asks for nothing.
      return condition(.bands([]), of: field, written, at: place)
    }
  }

  private static func asksForBlank(_ text: String) -> Bool {
    ConditionWords.token(text) == .unknown || blankWords.contains(Fold.key(text))
  }

  private static let blankWords: Set<String> = [
    "unknown", "blank", "empty", "not set", "no data", "unbekannt", "leer", "inconnu", "desconocido",
  ]

  private func condition(
    _ asked: Condition.Asked, of field: Field, _ written: String, at location: SourceLocation
  ) -> Condition {
    Condition(field: field, asked: Located(asked, written: written, at: location))
  }

  private mutating func asked(_ field: Field, _ column: Int) -> Located<Condition.Asked>? {
    switch field {
    case "region", "country", "state": return places(field)?.map { .places($0) }
    case "employees": return employees(field)?.map { .bands([$0]) }
    case "deal_size", "revenue": return money(field)?.map { .bands([$0]) }
    case "score": return employees(field)?.map { .bands([$0]) }
    case "postal": return postal(field)?.map { .postal($0) }
    default:
      guard let cell = cell(column: column) else { return nil }
      if words.conditions.numbers.contains(field.description) {
        let band = log.take(
          EmployeeBandGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
          shown: { BandWords.heads($0) })
        return band?.map { .bands([$0]) }
      }
      let lexicon = words.terms(field, kind: table.kind)
      if lexicon.scope == nil, lexicon.declaredIn == nil, let flag = yesOrNo(cell.text) {
        noteAnswer(flag == "yes", written: cell.text, at: cell.location)
        let term = Term(key: flag, text: flag)
        return Located(.terms(TermCondition(terms: [term])), written: cell.text, at: cell.location)
      }
      return lexicon.condition(of: cell.text, field: field, at: cell.location, log: &log)?.map { .terms($0) }
    }
  }

  /// `Y`, `yes`, `ja` and `x` are one answer, `n`, `no`, `nein` another; numbers are none.
  private func yesOrNo(_ text: String) -> String? {
    guard let match = ValueCatalogue.canonical(text, scope: .bool), !text.allSatisfy(\.isNumber) else {
      return nil
    }
    return match.canonical == "true" ? "yes" : "no"
  }
}

extension RecognizedTable {
  /// The columns that limit which leads a row is about, from left to right.
  func conditionColumns(words: PlanWords) -> [(field: Field, index: Int)] {
    var found = columns.compactMap { field, index -> (field: Field, index: Int)? in
      condition(field, index, words: words).map { ($0, index) }
    }
    let named = Set(words.settings.routingAxes.map(Fold.header)).union(words.conditions.headers)
    for index in unknownColumns where named.contains(Fold.header(table.header[index].text)) {
      found.append((Field(Fold.header(table.header[index].text)), index))
    }
    // What names the rows of a matrix limits their leads, whatever it is called.
    if kind == .routingMatrix, let label = crossTab?.label, unknownColumns.contains(label),
      !found.contains(where: { $0.index == label }), !table.header[label].text.isEmpty
    {
      found.append((Field(Fold.header(table.header[label].text)), label))
    }
    return found.sorted { $0.index < $1.index }
  }

  /// The condition that a column stands for; `nil` where it stands for none.
  private func condition(_ field: Field, _ index: Int, words: PlanWords) -> Field? {
    // A territory's segment limits its leads; other groups of territories only name it.
    if kind == .territories, field == "group" {
      let meanings = HeaderCatalogue.matches(table.header[index].text, in: .routing).map(\.field)
      return meanings.contains("segment") || holds(index, words.segments.knows) ? "segment" : nil
    }
    guard Field.routingConditions.contains(field) else { return nil }
    // "Tier" is a size of customers or a level of partners: its values tell.
    if field == "segment", Fold.header(table.header[index].text) == "tier" {
      let levels = TermLexicon(scope: .tier)
      return !holds(index, words.segments.knows) && holds(index, levels.knows) ? "partner_tier" : field
    }
    return field
  }

  /// Whether most of a column's filled cells are known.
  private func holds(_ column: Int, _ isKnown: (String) -> Bool) -> Bool {
    var texts: [String: Int] = [:]
    for row in rows where CellToken.of(row.cells[column]) == nil { texts[row.cells[column], default: 0] += 1 }
    let known = texts.filter { isKnown($0.key) }.values.reduce(0, +)
    return known * 2 > texts.values.reduce(0, +)
  }
}
