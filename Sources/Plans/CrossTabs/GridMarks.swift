import Diagnostics
import Sheets
import Vocabulary

/// Reads the marks of a channel map, by the legend around it where it has one.
struct GridMarks {
  /// A marked cell.
  struct Mark {
    let ledBy: LedBy?
    /// `primary`, `support` or the planner's own word; `nil` for a plain mark.
    let role: String?
    let written: String
    let location: SourceLocation
  }

  private let legend: Legend
  /// What `P` means by the other marks of the grid; `nil` where they do not tell.
  private let letterP: ChannelMark.Role?

  init(_ crossTab: CrossTab, of table: RecognizedTable) {
    legend = Legend(table.notes)
    letterP = MarkGrammar.letterP(
      inGridOf: table.rows.flatMap { row in crossTab.columns.map { row.cells[$0.column] } })
  }

  /// The mark of a cell; `nil` where it is blank or says no.
  func read(_ column: Int, _ reader: inout RowReader) -> Mark? {
    guard let cell = reader.cell(column: column) else { return nil }
    guard let meaning = legend.meaning(of: cell.text) else {
      return mark(MarkGrammar.read(cell.text, in: cell.context, letterP: letterP), cell, &reader.log)
    }
    reader.log.change(.alias, at: cell.location, from: cell.text, to: meaning, why: "by the legend")
    let led = ValueCatalogue.canonical(meaning, scope: .ledBy).flatMap { LedBy(rawValue: $0.canonical) }
    if let led { return Mark(ledBy: led, role: nil, written: cell.text, location: cell.location) }
    if case .value(let mark, _) = MarkGrammar.read(meaning, in: cell.context) {
      return self.mark(mark, cell.text, cell.location)
    }
    return Mark(ledBy: nil, role: meaning, written: cell.text, location: cell.location)
  }

  private func mark(
    _ reading: Reading<ChannelMark>,
    _ cell: (text: String, location: SourceLocation, context: GrammarContext),
    _ log: inout ReadingLog
  ) -> Mark? {
    switch reading {
    case .value(let mark, let notices):
      for notice in notices {
        log.change(
          notice.kind, at: cell.location, from: cell.text, to: mark.role.rawValue, why: notice.why)
      }
      return self.mark(mark, cell.text, cell.location)
    case .doubt(.ambiguous(let candidates)):
      log.note(.ambiguousMark(candidates: candidates), written: cell.text, at: cell.location)
      return Mark(ledBy: nil, role: nil, written: cell.text, location: cell.location)
    case .doubt:
      let led = ValueCatalogue.canonical(cell.text, scope: .ledBy).flatMap { LedBy(rawValue: $0.canonical) }
      // Other words are what the channel does there: `Nurture mail`.
      return Mark(
        ledBy: led, role: led == nil ? cell.text : nil, written: cell.text, location: cell.location)
    }
  }

  private func mark(_ mark: ChannelMark, _ written: String, _ location: SourceLocation) -> Mark? {
    switch mark.role {
    case .primary, .support:
      Mark(ledBy: nil, role: mark.role.rawValue, written: written, location: location)
    case .partner: Mark(ledBy: .partner, role: nil, written: written, location: location)
    case .present: Mark(ledBy: nil, role: nil, written: written, location: location)
    case .absent: nil
    }
  }
}
