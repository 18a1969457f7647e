import Diagnostics
import Sheets
import Vocabulary

extension RowReader {
  /// What the row asks of a lead, one entry for each condition column that is filled.
  mutating func conditions() -> [Condition] {
    var conditions: [Condition] = []
    for column in table.conditionColumns(settings: words.settings) {
      let written = row.cells[column.index]
      let place = table.table.location(of: row, column: column.index)
      // A blank cell asks for nothing; the word "blank" asks for leads whose field is blank.
      if Self.blankWords.contains(Fold.key(written)) {
        conditions.append(condition(.unknown, of: column.field, written, at: place))
        continue
      }
      guard let cell = cell(column: column.index) else { continue }
      if CellToken.of(cell.text) == .any {
        conditions.append(condition(.any, of: column.field, cell.text, at: cell.location))
        continue
      }
      if let asked = asked(column.field, column.index) {
        conditions.append(Condition(field: column.field, asked: asked))
      }
    }
    return conditions
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
    case "deal_size": return money(field)?.map { .bands([$0]) }
    case "score":
      guard let cell = cell(field) else { return nil }
      return log.take(
        EmployeeBandGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
        shown: { BandWords.heads($0) }
      )?.map { .bands([$0]) }
    case "postal":
      guard let cell = cell(field) else { return nil }
      return log.take(
        PostalGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
        shown: { _ in cell.text }
      )?.map { .postal($0) }
    default:
      guard let cell = cell(column: column) else { return nil }
      let lexicon = words.terms(field, kind: table.kind)
      if lexicon.scope == nil, lexicon.declaredIn == nil, let flag = yesOrNo(cell.text) {
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
  func conditionColumns(settings: Settings) -> [(field: Field, index: Int)] {
    var found = columns.filter { Field.routingConditions.contains($0.key) }
      .map { (field: $0.key, index: $0.value) }
    let asked = Set(settings.routingAxes.map(Fold.header))
    for index in unknownColumns where asked.contains(Fold.header(table.header[index].text)) {
      found.append((Field(Fold.header(table.header[index].text)), index))
    }
    return found.sorted { $0.index < $1.index }
  }
}
