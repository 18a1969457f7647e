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
      if sheet.tables.isEmpty { self.sheets.append(PlanSheet(unread: sheet)) }
      for _ in sheet.tables {
        var table = tables[index]
        var decision =
          !names.isEmpty && (plain[index].isOpen || Self.has(names, over: table))
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

  /// Whether a declared name stands over a column, alone or under another.
  private static func has(_ names: DeclaredNames, over table: Table) -> Bool {
    table.header.contains { cell in
      Set([cell.text] + cell.levels.suffix(1)).contains { text in
        DeclaredNames.Kind.allCases.contains { names.has(text, as: $0) }
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
  /// Whether the names that other sheets declare may still tell more: nothing is known, something lacks, or headers
  /// are values.
  fileprivate var isOpen: Bool {
    kind == nil || crossTab != nil || !missing.isEmpty || kind == .routingMatrix || kind == .channelMap
  }

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
