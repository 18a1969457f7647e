import Diagnostics
import Sheets
import Vocabulary

/// Decides what kind of sheet each table is and which field each column holds.
struct SheetRecognition {
  let ownWords: OwnWords
  private(set) var sheets: [PlanSheet] = []
  private(set) var found: [(table: Table, kind: SheetKind, decision: KindDecision)] = []

  /// The vocabulary and settings sheets are recognized first: they say what other headers mean.
  init(_ sheets: [Sheet], log: inout ReadingLog) {
    let own = sheets.flatMap(\.tables).compactMap { table -> (table: Table, columns: [Field: Int])? in
      let decision = KindRecognition.recognize(headers: table.header.map(\.text), fileName: table.file)
      return decision.kind == .vocabulary ? (table, decision.fields) : nil
    }
    ownWords = OwnWords(reading: own)
    for sheet in sheets {
      for remark in sheet.remarks { log.note(.sheet(remark.kind), written: "", at: remark.location) }
      if sheet.tables.isEmpty { self.sheets.append(Self.unread(sheet)) }
      for table in sheet.tables { recognize(table, of: sheet, log: &log) }
    }
  }

  private mutating func recognize(_ table: Table, of sheet: Sheet, log: inout ReadingLog) {
    let headers = table.header.map(\.text)
    let sample = table.rows.prefix(50).map { Array($0.cells) }
    let decision = KindRecognition.recognize(
      headers: headers.map(ownWords.header), fileName: sheet.file, cells: sample)
    let columns = table.header.indices.map { index in
      PlanSheet.Column(
        letter: CellAddress.letters(ofColumn: table.header[index].column), header: headers[index],
        field: decision.columns[index]?.field)
    }
    sheets.append(
      PlanSheet(
        file: sheet.file, kind: decision.kind, rows: table.rows.count, encoding: sheet.encoding,
        delimiter: sheet.dialect.delimiterName, headerRow: table.header.first?.row, columns: columns))
    let place = SourceLocation(
      file: sheet.file, row: table.header.first?.row, line: table.header.first?.line)
    guard let kind = decision.kind else {
      log.note(.unrecognizedSheet(headers: headers), written: sheet.file, at: place)
      return
    }
    if table.rows.isEmpty { log.note(.headerOnly(kind), written: sheet.file, at: place) }
    found.append((table, kind, decision))
    noteColumns(of: table, kind: kind, decision: decision, log: &log)
  }

  private func noteColumns(
    of table: Table, kind: SheetKind, decision: KindDecision, log: inout ReadingLog
  ) {
    for index in table.header.indices {
      let header = table.header[index]
      let place = SourceLocation(
        file: table.file, row: header.row, line: header.line, columnIndex: header.column, column: header.text)
      guard let match = decision.columns[index] else { continue }
      if case .similar(let like) = match.quality {
        log.note(.guessedColumn(field: match.field, like: like), written: header.text, at: place)
      }
    }
    for duplicate in decision.duplicates {
      for column in duplicate.columns.dropFirst() {
        let header = table.header[column]
        let place = SourceLocation(
          file: table.file, row: header.row, line: header.line, columnIndex: header.column,
          column: header.text)
        log.note(
          .repeatedColumn(field: duplicate.field, first: table.header[duplicate.columns[0]].text),
          written: header.text, at: place)
      }
    }
    let place = SourceLocation(
      file: table.file, row: table.header.first?.row, line: table.header.first?.line)
    for fields in decision.crossTab == nil ? decision.missing : [] {
      guard let field = fields.first else { continue }
      let names = fields.flatMap { HeaderCatalogue.names(of: $0, in: kind).prefix(3) }
      log.note(
        .missingColumn(kind, field: field, lookedFor: names), written: names.first ?? field.description,
        at: place)
    }
  }

  /// A column that no field takes is said, unless the settings or the layout of a cross-tab explain it.
  static func noteUnknown(
    _ table: RecognizedTable, words: PlanWords, log: inout ReadingLog
  ) {
    guard table.kind != .channelMap, !(table.kind == .raci && !table.has("responsible")) else { return }
    let conditions = Set(table.conditionColumns(words: words).map(\.index))
    let explained = conditions.union(table.periodColumns).union(
      [.routingMatrix, .partners].contains(table.kind) ? table.placeColumns(words.places) : [])
    for index in table.unknownColumns where !explained.contains(index) {
      let header = table.table.header[index]
      if header.text.isEmpty { continue }
      let place = SourceLocation(
        file: table.file, row: header.row, line: header.line, columnIndex: header.column, column: header.text)
      log.note(
        .unknownColumn(near: HeaderCatalogue.nearest(to: header.text, in: table.kind)), written: header.text,
        at: place)
    }
  }

  private static func unread(_ sheet: Sheet) -> PlanSheet {
    PlanSheet(
      file: sheet.file, kind: nil, rows: 0, encoding: sheet.encoding, delimiter: sheet.dialect.delimiterName,
      headerRow: nil, columns: [])
  }
}

extension KindDecision {
  /// The column of each field.
  var fields: [Field: Int] {
    var columns: [Field: Int] = [:]
    for (index, match) in self.columns.enumerated() {
      guard let match, columns[match.field] == nil else { continue }
      columns[match.field] = index
    }
    return columns
  }
}
