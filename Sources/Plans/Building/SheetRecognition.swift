import Diagnostics
import Sheets
import Vocabulary

/// Decides what kind of sheet each table is and which field each column holds.
struct SheetRecognition {
  /// A table whose kind is known.
  struct Found: Sendable {
    let table: Table
    let kind: SheetKind
    let decision: KindDecision
    /// The words of the rows around the file's tables: titles, notes, legends.
    let notes: [[String]]
  }

  let ownWords: OwnWords
  private(set) var sheets: [PlanSheet] = []
  /// How each table was understood, in the order of the sheets and their tables.
  private(set) var decisions: [(table: Table, decision: KindDecision)] = []
  private(set) var found: [Found] = []

  /// The vocabulary sheets are recognized first, for they say what other headers mean; then the lists, for the names
  /// that they declare head the columns of cross-tabs.
  init(_ sheets: [Sheet], log: inout ReadingLog) {
    let read = sheets.flatMap(\.tables)
    let own = read.compactMap { table -> (table: Table, columns: [Field: Int])? in
      guard Self.mayBeVocabulary(table) else { return nil }
      let decision = KindRecognition.recognize(headers: table.header.map(\.text), fileName: table.file)
      return decision.kind == .vocabulary ? (table, decision.fields) : nil
    }
    ownWords = OwnWords(reading: own)
    for row in ownWords.rows { log.keep(row) }
    var tables = read.map(Self.withoutFalseHeader)
    var plain = tables.map { Self.decision(on: $0, ownWords: ownWords, names: DeclaredNames()) }
    for index in tables.indices where plain[index].kind == .owners && plain[index].crossTab == nil {
      guard let parts = NameParts(of: tables[index]) else { continue }
      tables[index] = parts.joined(tables[index], log: &log)
      plain[index] = Self.decision(on: tables[index], ownWords: ownWords, names: DeclaredNames())
    }
    let names = Self.names(declaredBy: zip(tables, plain))
    var index = 0
    for sheet in sheets {
      for remark in sheet.remarks { log.note(.sheet(remark.kind), written: "", at: remark.location) }
      if sheet.tables.isEmpty { self.sheets.append(Self.unread(sheet)) }
      for _ in sheet.tables {
        var table = tables[index]
        let isOpen = plain[index].kind == nil || plain[index].crossTab != nil
        let hasNames = !names.isEmpty && table.header.contains { cell in
          DeclaredNames.Kind.allCases.contains { names.has(cell.text, as: $0) }
        }
        var decision =
          hasNames || !names.isEmpty && (isOpen || plain[index].missing.contains(["owner"]))
          ? Self.decision(on: table, ownWords: ownWords, names: names) : plain[index]
        if let sections = SectionColumn(of: table, in: sheet, kind: decision.kind, names: names) {
          table = sections.applied(to: table, decision: decision, log: &log)
          decision = Self.decision(on: table, ownWords: ownWords, names: names)
        }
        if ownWords.meaning(of: table) == .noPlan {
          self.sheets.append(PlanSheet(table, of: sheet, decision: nil))
          decisions.append((table, KindRecognition.excluded(headers: table.header.map(\.text))))
        } else {
          decisions.append((table, decision))
          take(decision, on: table, of: sheet, log: &log)
        }
        index += 1
      }
    }
  }

  /// Whether a table may say what words mean; most have no column of such words and need no closer look.
  private static func mayBeVocabulary(_ table: Table) -> Bool {
    FileNameHint.kind(of: table.file) == .vocabulary
      || table.header.contains { cell in
        HeaderCatalogue.matches(cell.text, in: .vocabulary).contains { $0.field == "written" }
      }
  }

  /// The table without a header where the row that was taken for it is data.
  private static func withoutFalseHeader(_ table: Table) -> Table {
    let headers = table.header.map(\.text)
    guard table.headerRows.count == 1, let top = table.header.first,
      KindRecognition.isDataRow(
        headers, fileName: table.file, cells: table.rows.prefix(50).map { Array($0.cells) })
    else { return table }
    let header = table.header.map {
      Table.HeaderCell(column: $0.column, text: "", row: $0.row, line: $0.line)
    }
    let first = Table.Row(number: top.row, line: top.line, cells: headers)
    return Table(
      file: table.file, header: header, rows: [first] + table.rows, headerRows: [],
      startColumn: table.startColumn)
  }

  private static func decision(on table: Table, ownWords: OwnWords, names: DeclaredNames) -> KindDecision {
    let headers = table.header.map { ownWords.header($0.text) ?? $0.text }
    let levels = table.header.map { cell in
      ownWords.header(cell.text).map { [$0] } ?? cell.levels.map { ownWords.header($0) ?? $0 }
    }
    let sample = table.rows.prefix(50).map { Array($0.cells) }
    if case .kind(let kind) = ownWords.meaning(of: table) {
      return KindRecognition.read(headers: headers, levels: levels, as: kind, cells: sample, names: names)
    }
    return KindRecognition.recognize(
      headers: headers, levels: levels, fileName: table.file, cells: sample, names: names)
  }

  /// The names in the lists of segments, people, partners, channels and regions.
  private static func names(declaredBy decisions: some Sequence<(Table, KindDecision)>) -> DeclaredNames {
    var names = DeclaredNames()
    for (table, decision) in decisions where decision.crossTab == nil {
      let declared: (kind: DeclaredNames.Kind, fields: [Field])
      switch decision.kind {
      case .segments: declared = (.segment, ["name", "segment_id"])
      case .owners: declared = (.person, ["name"])
      case .partners: declared = (.partner, ["name", "partner_id"])
      case .channels: declared = (.channel, ["name"])
      case .regions: declared = (.region, ["region"])
      case .products: declared = (.product, ["name", "line", "product_id"])
      default: continue
      }
      for column in declared.fields.compactMap(decision.column) {
        for row in table.rows where CellToken.of(row.cells[column]) == nil {
          names.insert(row.cells[column], as: declared.kind)
        }
      }
    }
    return names
  }

  private mutating func take(
    _ decision: KindDecision, on table: Table, of sheet: Sheet, log: inout ReadingLog
  ) {
    sheets.append(PlanSheet(table, of: sheet, decision: decision))
    guard let kind = decision.kind else {
      let headers = table.header.map(\.text)
      log.note(.unrecognizedSheet(headers: headers), written: sheet.file, at: table.headerLocation)
      return
    }
    if table.rows.isEmpty { log.note(.headerOnly(kind), written: sheet.file, at: table.headerLocation) }
    found.append(
      Found(table: table, kind: kind, decision: decision, notes: sheet.skipped.map(\.texts)))
    noteColumns(of: table, kind: kind, decision: decision, log: &log)
    var ownValues: Set<CrossTab.Ask> = []
    for column in decision.crossTab?.columns ?? [] {
      let header = table.header[column.column].text
      if let own = column.ownValue, ownValues.insert(own).inserted {
        log.note(.ownValue(of: own.field), written: own.text, at: table.location(ofHeader: column.column))
      }
      guard let meant = ownWords.header(header) else { continue }
      log.change(
        .alias, at: table.location(ofHeader: column.column), from: header, to: meant,
        why: "by the vocabulary sheet")
    }
  }

  private func noteColumns(
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

  private static func unread(_ sheet: Sheet) -> PlanSheet {
    PlanSheet(
      file: sheet.file, kind: nil, rows: 0, encoding: sheet.encoding, delimiter: sheet.dialect.delimiterName,
      headerRow: nil, columns: [])
  }
}

extension PlanSheet {
  /// A table as it was understood; without a decision it is no part of the plan.
  fileprivate init(_ table: Table, of sheet: Sheet, decision: KindDecision?) {
    let columns = table.header.indices.filter { !table.header[$0].isSection }.map { index in
      Column(
        letter: CellAddress.letters(ofColumn: table.header[index].column), header: table.header[index].text,
        field: decision?.columns[index]?.field)
    }
    self.init(
      file: sheet.file, kind: decision?.kind, rows: table.rows.count, encoding: sheet.encoding,
      delimiter: sheet.dialect.delimiterName, headerRow: table.header.first?.row, columns: columns)
  }
}

extension Table {
  /// The row of the header.
  var headerLocation: SourceLocation {
    SourceLocation(file: file, row: header.first?.row, line: header.first?.line)
  }

  /// The cell of a header; `index` counts the table's columns.
  func location(ofHeader index: Int) -> SourceLocation {
    let cell = header[index]
    return SourceLocation(
      file: file, row: cell.row, line: cell.line, columnIndex: cell.column, column: cell.text)
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
