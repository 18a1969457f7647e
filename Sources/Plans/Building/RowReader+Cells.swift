import Diagnostics
import Sheets
import Vocabulary

/// Cells by type: words, numbers, times, people.
extension RowReader {
  mutating func text(_ field: Field) -> Located<String>? {
    guard let cell = cell(field) else { return nil }
    return Located(cell.text, written: cell.text, at: cell.location)
  }

  /// The one spelling of a word from a list of known ones, else the planner's own word.
  mutating func word(_ field: Field, _ scope: ValueScope) -> Located<String>? {
    guard let cell = cell(field) else { return nil }
    let meant = words.settings.meanings[Fold.key(cell.text)]
    let doubt = meant == nil ? ValueCatalogue.doubt(cell.text, scope: scope) : []
    guard doubt.isEmpty else {
      let names = doubt.map { ValueCatalogue.display($0, scope: scope) }
      log.note(.ambiguousValue(candidates: names, taken: nil), written: cell.text, at: cell.location)
      return nil
    }
    guard let match = ValueCatalogue.canonical(meant ?? cell.text, scope: scope) else {
      return Located(cell.text, written: cell.text, at: cell.location)
    }
    let shown = ValueCatalogue.display(match.canonical, scope: scope)
    if ![match.canonical, shown].map(Fold.key).contains(Fold.key(cell.text)) {
      log.change(.alias, at: cell.location, from: cell.text, to: shown, why: "known spelling")
    }
    return Located(match.canonical, written: cell.text, at: cell.location)
  }

  mutating func ledBy(_ field: Field) -> Located<LedBy>? {
    if let cell = cell(field), let isPartner = ValueCatalogue.canonical(cell.text, scope: .bool) {
      // `Partner?` of yes and no.
      return Located(
        isPartner.canonical == "true" ? .partner : .company, written: cell.text, at: cell.location)
    }
    guard let word = word(field, .ledBy), let ledBy = LedBy(rawValue: word.value) else { return nil }
    return word.map { _ in ledBy }
  }

  mutating func integer(_ field: Field) -> Located<Int>? {
    guard let cell = cell(field) else { return nil }
    return log.take(
      IntegerGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
      shown: String.init)
  }

  mutating func time(_ field: Field) -> Located<ServiceTime>? {
    guard let cell = cell(field) else { return nil }
    var context = cell.context
    context.clock = rowClock ?? context.clock
    return log.take(
      DurationGrammar.read(cell.text, in: context), of: cell.text, as: field, at: cell.location,
      shown: \.description)
  }

  mutating func date(_ field: Field) -> Located<CalendarDate>? {
    guard let cell = cell(field) else { return nil }
    return log.take(
      DateGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
      shown: \.description)
  }

  mutating func flag(_ field: Field) -> Located<Bool>? {
    guard let cell = cell(field) else { return nil }
    let flag = log.take(
      BooleanGrammar.read(cell.text, in: cell.context), of: cell.text, as: field, at: cell.location,
      shown: { $0.isTrue ? "yes" : "no" }
    )?.map(\.isTrue)
    if let flag { noteAnswer(flag.value, written: cell.text, at: cell.location) }
    return flag
  }

  /// Records a yes or no that was written in another word: `ja`, `aktiv`.
  mutating func noteAnswer(_ isTrue: Bool, written: String, at location: SourceLocation) {
    guard written.contains(where: \.isLetter), !Self.answers.contains(Fold.key(written)) else { return }
    log.change(.alias, at: location, from: written, to: isTrue ? "yes" : "no", why: "known spelling")
  }

  private static let answers: Set<String> = ["y", "yes", "n", "no", "x", "true", "false", "t", "f"]

  mutating func clock(_ field: Field) -> Located<ServiceTime.Clock>? {
    guard let word = word(field, .clock), let clock = ServiceTime.Clock(rawValue: word.value) else {
      return nil
    }
    return word.map { _ in clock }
  }

  /// What the row's own clock column says.
  private var rowClock: ServiceTime.Clock? {
    guard let column = table.columns["clock"] else { return nil }
    return ValueCatalogue.canonical(row.cells[column], scope: .clock)
      .flatMap { ServiceTime.Clock(rawValue: $0.canonical) }
  }

  mutating func owner(_ field: Field) -> Located<OwnerReference>? {
    guard let cell = cell(field) else { return nil }
    return words.owners.reference(for: cell.text, as: field, at: cell.location, log: &log)
  }

  mutating func terms(_ field: Field) -> Located<TermCondition>? {
    guard let cell = cell(field) else { return nil }
    return words.terms(field, kind: table.kind).condition(
      of: cell.text, field: field, at: cell.location, log: &log)
  }
}
