import Diagnostics
import Vocabulary

/// Reads the headers of a cross-tab as the values that they are.
enum CrossTabHeads {
  /// What each column of a matrix asks of a lead: a region, a segment, a kind of lead, or several where one stands over
  /// the other.
  static func conditions(_ crossTab: CrossTab, _ row: inout RowReader) -> [Int: [Condition]] {
    let places = crossTab.columns.flatMap(\.asks).filter { ["region", "country"].contains($0.field) }.map(
      \.text)
    let context = PlaceContext(places)
    var heads: [Int: [Condition]] = [:]
    for column in crossTab.columns {
      let location = row.table.table.location(ofHeader: column.column)
      let conditions = column.asks.compactMap { condition($0, context, at: location, &row) }
      if !conditions.isEmpty { heads[column.column] = conditions }
    }
    return heads
  }

  private static func condition(
    _ ask: CrossTab.Ask, _ context: PlaceContext, at location: SourceLocation, _ row: inout RowReader
  ) -> Condition? {
    let lexicon = row.words.terms(ask.field, kind: .routing)
    let isDeclared = lexicon.declares(ask.text)
    if !isDeclared, CellToken.of(ask.text) == .any {
      return Condition(field: ask.field, asked: Located(.any, written: ask.text, at: location))
    }
    func bands(_ reading: Reading<Band>, _ shown: (Band) -> String) -> Condition? {
      row.log.take(reading, of: ask.text, as: ask.field, at: location, shown: shown).map { band in
        Condition(field: ask.field, asked: band.map { .bands([$0]) })
      }
    }
    switch ask.field {
    case "region", "country":
      return places(ask.text, context, at: location, &row).map { places in
        Condition(field: ask.field, asked: places.map { .places($0) })
      }
    case "employees":
      return bands(EmployeeBandGrammar.read(ask.text, in: GrammarContext()), { BandWords.heads($0) })
    case "deal_size", "revenue":
      let context = GrammarContext(
        currency: row.words.settings.currency, decimalMark: row.words.settings.decimalMark)
      let currency = row.words.settings.currency
      return bands(MoneyBandGrammar.read(ask.text, in: context), { BandWords.money($0, currency: currency) })
    default:
      return lexicon.condition(of: ask.text, field: ask.field, at: location, log: &row.log).map { terms in
        Condition(field: ask.field, asked: terms.map { .terms($0) })
      }
    }
  }

  /// The place of each column.
  static func places(_ crossTab: CrossTab, _ row: inout RowReader) -> [Int: NamedPlace] {
    let context = PlaceContext(crossTab.columns.map(\.value))
    var heads: [Int: NamedPlace] = [:]
    for column in crossTab.columns {
      let location = row.table.table.location(ofHeader: column.column)
      heads[column.column] = places(column.value, context, at: location, &row)?.value.places.first
    }
    return heads
  }

  private static func places(
    _ text: String, _ context: PlaceContext, at location: SourceLocation, _ row: inout RowReader
  ) -> Located<PlaceCondition>? {
    row.words.places.condition(of: text, field: "region", context: context, at: location, log: &row.log)
  }

  /// The days of each column; headers that cannot be read are said.
  static func periods(_ crossTab: CrossTab, _ row: inout RowReader) -> [(column: Int, period: Period)] {
    let settings = row.words.settings
    let context = GrammarContext(
      dateOrder: settings.dateOrder ?? DateColumn.order(of: crossTab.columns.map(\.value)).order,
      fiscalYearStart: settings.fiscalYearStart, period: settings.period)
    var found: [(column: Int, period: Period, isDay: Bool)] = []
    for column in crossTab.columns {
      if case .value(let period, _) = PeriodGrammar.read(column.value, in: context) {
        found.append((column.column, period, false))
        continue
      }
      let location = row.table.table.location(ofHeader: column.column)
      switch DateGrammar.read(column.value, in: context) {
      case .value(let day, _):
        found.append((column.column, Period(label: column.value, first: day, last: day), true))
      case .doubt(.ambiguous(let candidates)):
        row.log.note(
          .ambiguousValue(candidates: candidates, taken: nil), written: column.value, at: location)
      case .doubt:
        row.log.note(
          .unreadable(field: "period", expected: "Jul 2026, or a period in the settings"),
          written: column.value, at: location)
      }
    }
    // The first days of weeks or months: each goes on to the day before the next, the last as long as the one before.
    return found.indices.map { index in
      let (column, period, isDay) = found[index]
      let next = index + 1 < found.count ? found[index + 1].period.first : nil
      let step = index > 0 ? period.first.dayNumber - found[index - 1].period.first.dayNumber : 1
      let length = next.map { $0.dayNumber - period.first.dayNumber } ?? step
      guard isDay, length > 1 else { return (column, period) }
      return (
        column, Period(label: period.label, first: period.first, last: period.first.adding(days: length - 1))
      )
    }
  }
}
