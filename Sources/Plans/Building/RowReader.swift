import Diagnostics
import Sheets
import Vocabulary

/// Reads the cells of a table's rows by field, each through the grammar of its type.
///
/// It cannot be copied: while a second reader held the log, the next entry would copy all that was logged before.
struct RowReader: ~Copyable {
  let table: RecognizedTable
  let words: PlanWords
  var log: ReadingLog
  private(set) var row: Table.Row
  /// The columns that limit which leads a row is about; looked for once.
  private(set) lazy var conditionColumns = table.conditionColumns(words: words)
  private var placeContexts: [Int: PlaceContext] = [:]
  private var bandColumns: [Int: BandColumn] = [:]
  private var postalColumns: [Int: PostalColumn] = [:]
  /// The currencies typed in each column of money, sorted.
  private var currencies: [Int: [String]] = [:]
  /// What the rows name beside each other, once a rest was asked for.
  var rowScopes: RowScopes?

  /// `nil` where the table has no rows.
  init?(_ table: RecognizedTable, words: PlanWords, log: ReadingLog) {
    guard let first = table.rows.first else { return nil }
    self.table = table
    self.words = words
    self.log = log
    row = first
  }

  /// Reads every row in turn; rows for which `read` gives nothing are left out, and said where they lack `subject`.
  mutating func rows<Value>(lacking subject: Field? = nil, _ read: (inout RowReader) -> Value?) -> [Value] {
    var values: [Value] = []
    for next in table.rows {
      row = next
      if let value = read(&self) {
        values.append(value)
        log.keep(location)
      } else if let subject, row.cells.contains(where: { !$0.isEmpty }) {
        if table.has(subject) {
          log.note(.blankRequired(field: subject), written: "", at: location(of: subject))
        } else {
          // That the sheet has no such column is said once.
          log.leaveOut(location, .blank(subject))
        }
      }
    }
    return values
  }

  /// The same where a row may give several values; one that gives none is left out.
  mutating func rows<Value>(_ read: (inout RowReader) -> [Value]?) -> [[Value]] {
    rows(lacking: nil) { reader -> [Value]? in
      let values = read(&reader)
      return values?.isEmpty == true ? nil : values
    }
  }

  var location: SourceLocation { table.table.location(of: row) }
  func location(of field: Field) -> SourceLocation { table.location(row: row, field: field) }

  /// The cell's text, `nil` where it is blank, missing or an error value.
  mutating func cell(_ field: Field) -> (text: String, location: SourceLocation, context: GrammarContext)? {
    guard let column = table.columns[field] else { return nil }
    return cell(column: column)
  }

  mutating func cell(column: Int) -> (text: String, location: SourceLocation, context: GrammarContext)? {
    let text = row.cells[column]
    guard !text.isEmpty else { return nil }
    let place = table.table.location(of: row, column: column)
    switch CellToken.of(text) {
    case .errorValue:
      log.note(.errorValue, written: text, at: place)
      return nil
    case .missing:
      return nil
    default:
      return (text, place, table.contexts[column])
    }
  }
}

// MARK: - Numbers and postal codes, read beside the others of their column

extension RowReader {
  /// A band of whole numbers: heads, or the points of a score.
  mutating func employees(_ field: Field) -> Located<Band>? {
    guard let column = table.columns[field], let cell = cell(column: column) else { return nil }
    let reading = EmployeeBandGrammar.read(cell.text, in: cell.context)
    if case .doubt(.spreadsheetDate(let candidates)) = reading,
      let certain = bands(of: column).certain(among: candidates, in: cell.context)
    {
      log.note(
        .spreadsheetDate(candidates: candidates, taken: certain.text), written: cell.text, at: cell.location)
      log.change(
        .repaired, at: cell.location, from: cell.text, to: certain.text,
        why: "a range that a spreadsheet had turned into a date")
      return Located(certain.band, written: certain.text, at: cell.location)
    }
    return log.take(
      reading, of: cell.text, as: field, at: cell.location, shown: { BandWords.heads($0) })
  }

  mutating func money(_ field: Field) -> Located<Band>? {
    guard let column = table.columns[field], let cell = cell(column: column) else { return nil }
    var context = cell.context
    let isBare = MoneyText.currency(in: cell.text) == nil && MoneyText.currency(ofHeader: context.unit) == nil
    if isBare, context.currency == nil, currencies(of: column).count == 1 {
      context.currency = currencies(of: column).first
      context.isColumnCurrency = true
    }
    let currency = words.settings.currency
    let band = log.take(
      MoneyBandGrammar.read(cell.text, in: context), of: cell.text, as: field, at: cell.location,
      shown: { BandWords.money($0, currency: currency) })
    if band != nil, isBare,
      context.currency == nil || !currencies(of: column).allSatisfy({ $0 == context.currency })
    {
      log.note(.missingCurrency(taken: context.currency), written: cell.text, at: cell.location)
    }
    return band
  }

  /// Postal prefixes and ranges, with the zeros that a spreadsheet dropped.
  mutating func postal(_ field: Field) -> Located<[PostalRange]>? {
    guard let (text, location, context) = postalText(field) else { return nil }
    return log.take(
      PostalGrammar.read(text, in: context), of: text, as: field, at: location, shown: { _ in text })
  }

  /// A cell of postal codes with the zeros that a spreadsheet dropped.
  mutating func postalText(_ field: Field) -> (
    text: String, location: SourceLocation, context: GrammarContext
  )? {
    guard let column = table.columns[field], let cell = cell(column: column) else { return nil }
    var text = cell.text
    if let repair = postalColumn(column).repaired(text, row: row, in: table) {
      log.note(
        .lostZero(code: repair.isCertain ? repair.text : nil, country: repair.country), written: text,
        at: cell.location)
      if repair.isCertain {
        log.change(
          .repaired, at: cell.location, from: text, to: repair.text,
          why: "the leading zero that a spreadsheet had dropped")
        text = repair.text
      }
    }
    return (text, cell.location, cell.context)
  }

  private mutating func bands(of column: Int) -> BandColumn {
    if let known = bandColumns[column] { return known }
    let bands = BandColumn(table.rows.map { $0.cells[column] }, in: table.contexts[column])
    bandColumns[column] = bands
    return bands
  }

  private mutating func postalColumn(_ column: Int) -> PostalColumn {
    if let known = postalColumns[column] { return known }
    let codes = PostalColumn(table, column: column)
    postalColumns[column] = codes
    return codes
  }

  private mutating func currencies(of column: Int) -> [String] {
    if let known = currencies[column] { return known }
    let typed = Set(Set(table.rows.map { $0.cells[column] }).compactMap(MoneyText.currency(in:))).sorted()
    currencies[column] = typed
    return typed
  }

  /// What the cells of a column say about places with several meanings; built once for each column.
  mutating func placeContext(of column: Int) -> PlaceContext {
    if let known = placeContexts[column] { return known }
    let context = PlaceContext(table.rows.map { $0.cells[column] })
    placeContexts[column] = context
    return context
  }
}
