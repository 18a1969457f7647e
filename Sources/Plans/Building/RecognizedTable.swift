import Diagnostics
import Sheets
import Vocabulary

/// A table whose kind and columns are known, with marks such as "same as above" filled in.
struct RecognizedTable: Sendable {
  let table: Table
  let kind: SheetKind
  /// Index in `table.header` by field.
  let columns: [Field: Int]
  /// Columns that no field takes; in routing sheets the settings may make them conditions.
  let unknownColumns: [Int]
  /// The headers that are values; `nil` for lists.
  let crossTab: CrossTab?
  /// The words of the rows around the file's tables: titles, notes, legends.
  let notes: [[String]]
  /// What each column says of its numbers and days.
  let contexts: [GrammarContext]
  let rows: [Table.Row]

  var file: String { table.file }

  func location(row: Table.Row, field: Field) -> SourceLocation {
    guard let column = columns[field] else { return table.location(of: row) }
    return table.location(of: row, column: column)
  }

  func has(_ field: Field) -> Bool { columns[field] != nil }
}

extension RecognizedTable {
  init(
    _ found: SheetRecognition.Found, settings: Settings, ownWords: OwnWords, log: inout ReadingLog
  ) {
    let table = found.table
    self.table = table
    kind = found.kind
    let columns = found.decision.fields
    self.columns = columns
    crossTab = found.decision.crossTab
    notes = found.notes
    let taken = Set(columns.values).union(found.decision.crossTab?.columns.map(\.column) ?? [])
    unknownColumns = table.header.indices.filter { !taken.contains($0) }
    let filled = Self.filled(table, log: &log)
    let repaired = Self.repaired(
      settings.fillsDown ? MergedCells.filled(filled, of: found, log: &log) : filled, of: table, kind: kind,
      columns: columns, log: &log)
    rows = Self.meant(
      repaired, of: table, fields: Self.fields(of: found), by: ownWords.adding(settings.meanings), log: &log)
    let dateColumns = Set(columns.filter { Self.dateFields.contains($0.key) }.map(\.value))
    let numberColumns = Set(columns.filter { Self.numberFields.contains($0.key) }.map(\.value))
    let dateOrders =
      settings.dateOrder == nil
      ? Self.dateOrders(of: dateColumns.sorted(), table: table, rows: rows, log: &log) : [:]
    var contexts: [GrammarContext] = []
    for index in table.header.indices {
      var context = GrammarContext(
        currency: settings.currency, decimalMark: settings.decimalMark, dateOrder: settings.dateOrder,
        fiscalYearStart: settings.fiscalYearStart, unit: HeaderUnit.unit(in: table.header[index].text),
        period: settings.period)
      if dateColumns.contains(index), context.dateOrder == nil { context.dateOrder = dateOrders[index] }
      if numberColumns.contains(index) {
        Self.settleNumbers(of: index, table: table, rows: rows, in: &context, log: &log)
      }
      contexts.append(context)
    }
    self.contexts = contexts
  }

  /// Replaces "same as above" by the nearest filled cell above it, and records each.
  private static func filled(_ table: Table, log: inout ReadingLog) -> [Table.Row] {
    var rows = table.rows
    /// The row of the nearest filled cell above, for each column.
    var above = [Int?](repeating: nil, count: table.header.count)
    for number in rows.indices {
      let row = rows[number]
      for index in above.indices where !row.cells.isBlank(index) {
        guard row.cells.withUTF8(index, CellToken.mayBeDitto), let source = above[index],
          CellToken.of(row.cells[index]) == .sameAsAbove
        else {
          above[index] = number
          continue
        }
        let value = rows[source].cells[index]
        log.change(
          .filled, at: table.location(of: row, column: index), from: row.cells[index], to: value,
          why: "filled from the row above")
        var cells = rows[number].cells
        cells[index] = value
        rows[number] = row.replacing(cells)
      }
    }
    return rows
  }

  /// The field of each column from left to right; the cells of a cross-tab are what it holds.
  private static func fields(of found: SheetRecognition.Found) -> [(field: Field, column: Int)] {
    var fields = found.decision.fields.map { (field: $0.key, column: $0.value) }
    if let crossTab = found.decision.crossTab {
      fields += crossTab.columns.map { (crossTab.cellField, $0.column) }
    }
    return fields.sorted { $0.column < $1.column }
  }

  /// Replaces what the plan's own vocabulary sheet says, and records each.
  private static func meant(
    _ rows: [Table.Row], of table: Table, fields: [(field: Field, column: Int)], by ownWords: OwnWords,
    log: inout ReadingLog
  ) -> [Table.Row] {
    guard ownWords.hasValues else { return rows }
    return rows.map { row in
      var cells = row.cells
      for (field, column) in fields {
        guard !cells[column].isEmpty, let meant = ownWords.value(cells[column], of: field) else { continue }
        log.change(
          .alias, at: table.location(of: row, column: column), from: cells[column], to: meant,
          why: "by the vocabulary or settings sheet")
        cells[column] = meant
      }
      return row.replacing(cells)
    }
  }

  /// Decides the order of days and months by the whole column, else by the table's other columns where those agree.
  private static func dateOrders(
    of columns: [Int], table: Table, rows: [Table.Row], log: inout ReadingLog
  ) -> [Int: GrammarContext.DateOrder] {
    var orders: [Int: GrammarContext.DateOrder] = [:]
    var open: [Int] = []
    for column in columns {
      let decision = DateColumn.order(of: rows.map { $0.cells[column] }.filter { !$0.isEmpty })
      orders[column] = decision.order
      if decision.isContradictory, let row = rows.first {
        let header = table.header[column]
        log.note(.mixedDates, written: header.text, at: table.location(of: row, column: column))
      } else if decision.order == nil {
        open.append(column)
      }
    }
    let agreed = Set(orders.values)
    if agreed.count == 1 { for column in open { orders[column] = agreed.first } }
    return orders
  }

  /// Decides the decimal mark by the whole column.
  private static func settleNumbers(
    of column: Int, table: Table, rows: [Table.Row], in context: inout GrammarContext, log: inout ReadingLog
  ) {
    guard context.decimalMark == nil else { return }
    let texts = rows.map { $0.cells[column] }.filter { !$0.isEmpty }
    let decision = NumberColumn.decimalMark(of: texts)
    context.decimalMark = decision.mark
    if decision.isMixed, let row = rows.first {
      let header = table.header[column]
      log.note(.mixedNumbers, written: header.text, at: table.location(of: row, column: column))
    }
  }

  private static let dateFields: Set<Field> = [
    "start", "end", "published", "due", "last_reviewed", "refresh", "agreement_end", "onboarded", "trained",
    "first_deal", "out_from", "out_to", "next_review", "until",
  ]
  private static let numberFields: Set<Field> = [
    "employees", "revenue", "deal_size", "budget", "mdf", "margin", "share", "weight", "baseline", "target",
    "threshold", "actual", "score", "employees_min", "employees_max", "deal_size_min", "deal_size_max",
  ]
}

extension CrossTab {
  /// What the vocabulary sheet calls the cells.
  fileprivate var cellField: Field {
    switch cells {
    case .marks: "mark"
    case .codes: "raci"
    case .numbers: "capacity"
    case .owners: "owner"
    case .channels: "channel"
    case .titles: "title"
    }
  }
}
