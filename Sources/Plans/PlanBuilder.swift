import Diagnostics
import Sheets
import Vocabulary

/// Sheets in, a plan out: kinds and columns recognized, cells read by their grammars, owners looked up.
package enum PlanBuilder {
  /// Header words for `SheetReader`, from the alias catalogue.
  package static var headerWords: SheetReader.HeaderWords {
    SheetReader.HeaderWords { HeaderCatalogue.isKnown($0) || HeaderCatalogue.isKnownValue($0) }
  }

  /// Builds the plan of one folder; `asOf`, where given, outranks the settings sheet. Never fails on data.
  package static func build(from sheets: [Sheet], name: String, folder: String, asOf: CalendarDate? = nil)
    -> Plan
  {
    var log = ReadingLog()
    let recognition = SheetRecognition(sheets, log: &log)
    var settings = Settings(
      reading: recognition.found.filter { $0.kind == .settings }
        .map { (table: $0.table, columns: $0.decision.fields) },
      log: &log)
    settings.settlePeriod(name: name, folder: folder, asOf: asOf)
    let tables = recognition.found.map {
      RecognizedTable($0, settings: settings, ownWords: recognition.ownWords, log: &log)
    }
    var reader = PlanReader(
      tables: tables, settings: settings, ownWords: recognition.ownWords, log: log)
    return reader.plan(name: name, folder: folder, sheets: recognition.sheets)
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
