import Diagnostics
import Sheets
import Vocabulary

/// Finds rows that have the number or the name of an earlier row, by folded keys: no row is compared with all others.
enum RepeatedKeys {
  /// Looks at the sheets whose rows go by a name; rules only by their number, within one sheet.
  static func note(in tables: [RecognizedTable], log: inout ReadingLog) {
    for kind in [SheetKind.owners, .partners, .segments, .accounts] {
      // Grids by months or regions name again what lists name.
      let same = tables.filter { $0.kind == kind && $0.crossTab == nil }
      var told = note("id", in: same, by: number(of: kind), log: &log)
      told.formUnion(note("name", in: same, by: name(of: kind), besides: told, log: &log))
    }
    for table in tables where table.kind == .routing {
      _ = note("id", in: [table], by: number(of: .routing), log: &log)
    }
  }

  /// A row by its key; `written` is the cell's text.
  private struct Entry {
    let table: Int
    let row: Int
    let column: Int
    let written: String
  }

  /// The cell that a row goes by: its column, its folded key, and what tells two rows of one key apart.
  private typealias Keyed = (RecognizedTable, Table.Row) -> (column: Int, key: String)?

  private static func note(
    _ what: String, in tables: [RecognizedTable], by keyed: Keyed, besides told: Set<SourceLocation> = [],
    log: inout ReadingLog
  ) -> Set<SourceLocation> {
    var groups: [String: [Entry]] = [:]
    var order: [String] = []
    var count = 0
    for (number, table) in tables.enumerated() {
      for (index, row) in table.rows.enumerated() {
        guard let (column, key) = keyed(table, row) else { continue }
        count += 1
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(
          Entry(table: number, row: index, column: column, written: row.cells[column]))
      }
    }
    // Where most rows share their key with others, it names groups of rows and is no key.
    guard count < 10 || order.count * 5 >= count * 3 else { return [] }
    var found: Set<SourceLocation> = []
    for key in order {
      guard let entries = groups[key], entries.count > 1 else { continue }
      // Looked for among the first few, so that many rows of one name cost no more than their number.
      for (place, later) in entries.enumerated().dropFirst() {
        let location = tables[later.table].table.location(of: tables[later.table].rows[later.row])
        guard !told.contains(location),
          let earlier = entries[..<min(place, 20)].first(where: {
            isSame($0, later, in: tables, byNumber: what == "id")
          })
        else { continue }
        found.insert(location)
        note(earlier, later, in: tables, byNumber: what == "id", log: &log)
      }
    }
    return found
  }

  private static func note(
    _ earlier: Entry, _ later: Entry, in tables: [RecognizedTable], byNumber: Bool, log: inout ReadingLog
  ) {
    let (first, second) = (tables[earlier.table], tables[later.table])
    let repeated = RepeatedRow(
      earlier: earlier.written,
      location: first.table.location(of: first.rows[earlier.row], column: earlier.column),
      differences: differences(earlier, later, in: tables))
    let isWordForWord = byNumber || earlier.written.lowercased() == later.written.lowercased()
    log.note(
      isWordForWord ? .repeatedKey(repeated) : .nearName(repeated), written: later.written,
      at: second.table.location(of: second.rows[later.row], column: later.column))
  }

  /// The columns of the later row's table in which the earlier row says something else.
  private static func differences(
    _ earlier: Entry, _ later: Entry, in tables: [RecognizedTable]
  ) -> [RepeatedRow.Difference] {
    let (first, second) = (tables[earlier.table], tables[later.table])
    let (before, after) = (first.rows[earlier.row].cells, second.rows[later.row].cells)
    return second.columns.sorted { $0.value < $1.value }.compactMap { field, column in
      guard column != later.column, let other = first.columns[field],
        Fold.key(before[other]) != Fold.key(after[column])
      else { return nil }
      return RepeatedRow.Difference(
        column: second.table.header[column].text, earlier: before[other], later: after[column])
    }
  }

  /// Whether nothing tells the rows of one key apart.
  private static func isSame(_ one: Entry, _ other: Entry, in tables: [RecognizedTable], byNumber: Bool)
    -> Bool
  {
    let (first, second) = (tables[one.table], tables[other.table])
    let (left, right) = (first.rows[one.row].cells, second.rows[other.row].cells)
    func differ(_ field: Field) -> Bool {
      guard let here = first.columns[field], let there = second.columns[field] else { return false }
      return !left[here].isEmpty && !right[there].isEmpty && Fold.key(left[here]) != Fold.key(right[there])
    }
    if second.kind == .routing {
      // Rules that ask for the same are told as such.
      return Field.routingConditions.contains { field in
        guard let here = first.columns[field] else { return false }
        return Fold.key(left[here]) != Fold.key(right[here])
      }
    }
    // Two who claim one account are a conflict of their own.
    if second.kind == .accounts, differ("owner") || differ("partner"), !differ("domain") { return false }
    if byNumber { return true }
    switch second.kind {
    case .owners: return !["email", "owner_id", "kind"].contains(where: differ)
    case .accounts: return !["domain", "account_id"].contains(where: differ)
    // `Nordwerk GmbH` and `Nordwerk AG` are two companies.
    case .partners: return CompanyName.isSameForm(left[one.column], right[other.column])
    default: return true
    }
  }

  private static func number(of kind: SheetKind) -> Keyed {
    let field: Field =
      switch kind {
      case .owners: "owner_id"
      case .partners: "partner_id"
      case .segments: "segment_id"
      case .accounts: "account_id"
      default: "rule_id"
      }
    return { table, row in
      guard let column = table.columns[field], column != table.columns["name"],
        CellToken.of(row.cells[column]) == nil
      else { return nil }
      return (column, Fold.key(row.cells[column]))
    }
  }

  private static func name(of kind: SheetKind) -> Keyed {
    { table, row in
      guard let column = table.columns["name"], CellToken.of(row.cells[column]) == nil else { return nil }
      let name = row.cells[column]
      let key =
        switch kind {
        case .owners:
          PersonName(name).words.flatMap { $0.split(separator: " ") }.sorted().joined(separator: " ")
        case .partners, .accounts: CompanyName.withoutLegalForm(Fold.key(name))
        default: Fold.key(name)
        }
      return (column, key)
    }
  }
}
