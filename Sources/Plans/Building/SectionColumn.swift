import Diagnostics
import Sheets
import Vocabulary

/// Makes values of rows that only name a section, such as `--- DACH ---`: of the column they belong to.
struct SectionColumn {
  private let field: Field
  private let isKnown: (String) -> Bool
  /// The section rows with their names, from top to bottom.
  private let sections: [(section: Table.Section, text: String)]

  /// `nil` where the table has no sections, or their names are no values that are known.
  init?(of table: Table, in sheet: Sheet, kind: SheetKind?, names: DeclaredNames) {
    let found = Set(table.rows.compactMap(\.section))
    guard !found.isEmpty else { return nil }
    let first = table.headerRows.last ?? 0
    let last = table.rows.last?.number ?? 0
    sections = sheet.skipped.filter { $0.reason == .section && $0.row > first && $0.row < last }.map {
      (Table.Section(row: $0.row, line: $0.line), $0.texts.first ?? "")
    }
    let namespaces: [(fields: [Field], isKnown: (String) -> Bool)] = [
      (["segment", "segments"], { names.has($0, as: .segment) }),
      (["region", "regions"], { names.has($0, as: .region) || !Places.meanings(of: $0).isEmpty }),
      (["segment", "segments"], { ValueCatalogue.canonical($0, scope: .sizeClass) != nil }),
      (["stage", "stages"], { ValueCatalogue.canonical($0, scope: .stage) != nil }),
      (["type"], { kind == .partners && ValueCatalogue.canonical($0, scope: .partnerType) != nil }),
      (["type"], { kind == .offers && ValueCatalogue.canonical($0, scope: .content) != nil }),
    ]
    let values = found.filter { !Self.saysAny($0) }
    for (fields, isKnown) in namespaces where values.count(where: isKnown) * 5 >= values.count * 3 {
      let field =
        kind.map { kind in fields.first { HeaderCatalogue.type(of: $0, in: kind) != nil } } ?? fields[0]
      guard let field, !values.isEmpty else { continue }
      self.field = field
      self.isKnown = { isKnown($0) || CellToken.of($0) == .rest }
      return
    }
    return nil
  }

  /// The table with the names of its sections as values: in blank cells of the column that is there, else in one of
  /// their own. A last row that asks for nothing stays a catch-all, with a doubt.
  func applied(to table: Table, decision: KindDecision, log: inout ReadingLog) -> Table {
    noteUnknown(in: table, log: &log)
    let column = decision.column(of: field)
    let last = catchAll(of: table, decision: decision, besides: column)
    let rows = table.rows.enumerated().map { index, row -> Table.Row in
      let value = index == last ? "" : row.section.map { Self.saysAny($0) || !isKnown($0) ? "" : $0 } ?? ""
      var cells = row.cells
      if let column {
        guard cells.isBlank(column), !value.isEmpty else { return row }
        log.change(
          .changed, at: table.location(of: row, column: column), from: "", to: value,
          why: "from the section row above it")
        cells[column] = value
      } else {
        cells = Cells(Array(cells) + [value])
      }
      return row.replacing(cells)
    }
    if let last, let name = table.rows[last].section {
      log.note(
        .openCatchAll(section: name), written: "",
        at: column.map { table.location(of: table.rows[last], column: $0) }
          ?? table.location(of: table.rows[last]))
    }
    guard column == nil else {
      return Table(
        file: table.file, header: table.header, rows: rows, headerRows: table.headerRows,
        startColumn: table.startColumn)
    }
    return withColumn(table, rows, kind: decision.kind, log: &log)
  }

  /// The table with a column that stands in the section rows.
  private func withColumn(_ table: Table, _ rows: [Table.Row], kind: SheetKind?, log: inout ReadingLog)
    -> Table
  {
    let title = HeaderCatalogue.names(of: field, in: kind ?? .routing).first ?? field.description
    let top = table.header.first
    let header = Table.HeaderCell(
      column: 0, text: title, row: top?.row ?? 1, line: top?.line ?? 1, isSection: true)
    let names = Dictionary(
      table.rows.compactMap { row in row.section.map { (row.number, $0) } }, uniquingKeysWith: { a, _ in a })
    for (section, text) in sections {
      let first = table.rows.first { $0.number > section.row }
      guard let name = first.flatMap({ names[$0.number] }), isKnown(name) else { continue }
      log.change(
        .changed,
        at: SourceLocation(
          file: table.file, row: section.row, line: section.line, columnIndex: 0, column: title),
        from: text, to: name, why: "the \(title) of the rows below it")
    }
    return Table(
      file: table.file, header: table.header + [header], rows: rows, headerRows: table.headerRows,
      sections: sections.map(\.section), startColumn: table.startColumn)
  }

  /// The last row, where it asks for nothing and other rows do.
  private func catchAll(of table: Table, decision: KindDecision, besides column: Int?) -> Int? {
    guard decision.kind == .routing else { return nil }
    let conditions = Field.routingConditions.compactMap(decision.column).filter { $0 != column }
    guard !conditions.isEmpty, let row = table.rows.last, row.section != nil,
      (conditions + [column].compactMap { $0 }).allSatisfy({ row.cells.isBlank($0) })
    else { return nil }
    return table.rows.count - 1
  }

  private func noteUnknown(in table: Table, log: inout ReadingLog) {
    var seen: Set<String> = []
    for row in table.rows {
      guard let name = row.section, !isKnown(name), !Self.saysAny(name), seen.insert(name).inserted else {
        continue
      }
      let section = sections.last { $0.section.row < row.number }?.section
      log.note(
        .unreadable(field: field, expected: "a \(field) as the other sections have"), written: name,
        at: SourceLocation(
          file: table.file, row: section?.row ?? row.number, line: section?.line ?? row.line, columnIndex: 0))
    }
  }

  /// `Other`, `All regions`: rows that ask for no section.
  private static func saysAny(_ text: String) -> Bool {
    if [.any, .missing].contains(CellToken.of(text)) { return true }
    return ["catch all", "default", "fallback", "everything else", "all other", "general"]
      .contains(Fold.key(text))
  }
}
