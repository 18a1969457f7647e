import Diagnostics
import Sheets
import Vocabulary

/// What is said of the columns of tables: guessed, repeated, missing, unknown.
extension SheetRecognition {
  func noteColumns(
    of table: Table, kind: SheetKind, decision: KindDecision, log: inout ReadingLog
  ) {
    for index in table.header.indices {
      guard let match = decision.columns[index] else { continue }
      let header = table.header[index].text
      switch match.quality {
      case .exact, .folded, .byLayout: continue
      case .similar(let like):
        log.note(
          .guessedColumn(field: match.field, like: like), written: header,
          at: table.location(ofHeader: index))
      case .byValues(let share):
        log.note(
          .guessedColumn(field: match.field, like: match.alias, share: share), written: header,
          at: table.location(ofHeader: index))
      }
    }
    for duplicate in decision.duplicates {
      for column in duplicate.columns.dropFirst() where !NameParts.isJoined(column, in: table) {
        log.note(
          .repeatedColumn(field: duplicate.field, first: table.header[duplicate.columns[0]].text),
          written: table.header[column].text, at: table.location(ofHeader: column))
      }
    }
    for fields in decision.crossTab == nil ? decision.missing : [] {
      guard let field = fields.first else { continue }
      let names = fields.flatMap { HeaderCatalogue.names(of: $0, in: kind).prefix(3) }
      log.note(
        .missingColumn(kind, field: field, lookedFor: names), written: names.first ?? field.description,
        at: table.headerLocation)
    }
  }

  /// A column that no field takes is said, unless the settings or the layout of a cross-tab explain it.
  static func noteUnknown(
    _ table: RecognizedTable, words: PlanWords, log: inout ReadingLog
  ) {
    // What stands beside the items of a calendar is kept with each.
    if table.kind == .offers, table.crossTab?.namespace == .period { return }
    let conditions = Set(table.conditionColumns(words: words).map(\.index))
    for index in table.unknownColumns where !conditions.contains(index) {
      let header = table.table.header[index].text
      if table.table.header[index].isSection || index == table.crossTab?.label { continue }
      if table.kind == .owners, NameParts.isJoined(index, in: table.table) { continue }
      let near = header.isEmpty ? [] : HeaderCatalogue.nearest(to: header, in: table.kind)
      log.note(
        .unknownColumn(near: near), written: header,
        at: table.table.location(ofHeader: index))
    }
  }
}
