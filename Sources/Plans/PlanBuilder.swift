import Diagnostics
import Sheets
import Vocabulary

/// Sheets in, a plan out: kinds and columns recognized, cells read by their grammars, owners looked up.
package enum PlanBuilder {
  /// Header words for `SheetReader`, from the alias catalogue.
  package static var headerWords: SheetReader.HeaderWords {
    SheetReader.HeaderWords(
      isKnown: { HeaderCatalogue.isKnown($0) || HeaderCatalogue.isKnownValue($0) },
      isName: { HeaderCatalogue.isKnown($0) }, areApart: { KindRecognition.areApart($0) })
  }

  /// Builds the plan of one folder; `asOf`, where given, outranks the settings sheet. Never fails on data.
  package static func build(from sheets: [Sheet], name: String, folder: String, asOf: CalendarDate? = nil)
    -> Plan
  {
    var reading = PlanReading(of: sheets, name: name, folder: folder, asOf: asOf)
    return reading.plan(.proved)
  }

  /// Reads the sheets of one folder and tells how each was understood; nothing is proved of the plan's routing.
  package static func inspect(_ sheets: [Sheet], name: String, folder: String, asOf: CalendarDate? = nil)
    -> (plan: Plan, inspections: [SheetInspection])
  {
    var reading = PlanReading(of: sheets, name: name, folder: folder, asOf: asOf)
    let plan = reading.plan(.read)
    return (plan, reading.inspections(of: plan))
  }
}

/// The way of a folder's sheets into a plan.
private struct PlanReading {
  private let sheets: [Sheet]
  private let name: String
  private let folder: String
  private let recognition: SheetRecognition
  private let tables: [RecognizedTable]
  private var reader: PlanReader

  init(of sheets: [Sheet], name: String, folder: String, asOf: CalendarDate?) {
    self.sheets = sheets
    self.name = name
    self.folder = folder
    var log = ReadingLog()
    let recognition = SheetRecognition(sheets, log: &log)
    var settings = Settings(
      reading: recognition.found.filter { $0.kind == .settings }
        .map { (table: $0.table, columns: $0.decision.fields) },
      log: &log)
    settings.settlePeriod(name: name, folder: folder, asOf: asOf)
    tables = recognition.found.map {
      RecognizedTable($0, settings: settings, ownWords: recognition.ownWords, log: &log)
    }
    self.recognition = recognition
    reader = PlanReader(
      tables: tables, settings: settings, ownWords: recognition.ownWords, log: log)
  }

  mutating func plan(_ depth: PlanReader.Depth) -> Plan {
    reader.plan(name: name, folder: folder, sheets: recognition.sheets, depth: depth)
  }

  /// How each sheet was understood; decisions and recognized tables stand in the order of the sheets.
  func inspections(of plan: Plan) -> [SheetInspection] {
    let changes = Dictionary(grouping: plan.changes, by: \.location.file)
    let unread = Dictionary(grouping: plan.unreadRows, by: \.location.file)
    var decisions = recognition.decisions.makeIterator()
    var recognized = tables.makeIterator()
    return sheets.map { sheet in
      let inspections = sheet.tables.compactMap { _ -> TableInspection? in
        guard let (table, decision) = decisions.next() else { return nil }
        return TableInspection(
          table, decision: decision, recognized: decision.kind == nil ? nil : recognized.next(),
          words: reader.words, changes: changes[sheet.file] ?? [], unread: unread[sheet.file] ?? [])
      }
      return SheetInspection(sheet: sheet, tables: inspections, changes: changes[sheet.file] ?? [])
    }
  }
}

extension Settings {
  /// The period by the settings, else by the folder's name; the plan's day as given, set, or the period's first.
  fileprivate mutating func settlePeriod(name: String, folder: String, asOf given: CalendarDate?) {
    if period == nil {
      let context = GrammarContext(fiscalYearStart: fiscalYearStart)
      for text in [folder, name] {
        if case .value(let found, _) = PeriodGrammar.read(text, in: context) {
          period = found
          break
        }
      }
    }
    asOf = given ?? asOf ?? period?.first
  }
}
