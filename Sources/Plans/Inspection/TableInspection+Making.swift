import Diagnostics
import Sheets
import Vocabulary

extension TableInspection {
  /// Puts together what reading said of a table; `recognized` is there where its kind is known.
  init(
    _ table: Table, decision: KindDecision, recognized: RecognizedTable?, words: PlanWords, changes: [Change],
    unread: [UnreadRow]
  ) {
    let explained = recognized?.explainedColumns(words: words) ?? [:]
    let rows = Set(table.rows.map(\.number))
    self.table = table
    self.decision = decision
    self.unread = Dictionary(
      unread.filter { $0.location.columnIndex == table.startColumn }
        .compactMap { row in row.location.row.map { ($0, row.reason) } }.filter { rows.contains($0.0) },
      uniquingKeysWith: { first, _ in first })
    var changedCells: [Int: Set<Int>] = [:]
    for change in changes {
      guard let row = change.location.row, let column = change.location.columnIndex, rows.contains(row) else {
        continue
      }
      changedCells[column, default: []].insert(row)
    }
    columns = table.header.indices.map { index in
      let header = table.header[index]
      var filled = 0
      var sample: String?
      for row in table.rows where !row.cells.isBlank(index) {
        if sample == nil { sample = row.cells[index] }
        filled += 1
      }
      return ColumnInspection(
        header: header,
        role: explained[index] ?? decision.role(ofColumn: index, in: table),
        context: recognized?.contexts[index],
        filled: filled, sample: sample, changed: changedCells[header.column]?.count ?? 0)
    }
  }
}

extension RecognizedTable {
  /// What columns without a field are read as, where the settings or the layout of the table say so.
  fileprivate func explainedColumns(words: PlanWords) -> [Int: ColumnInspection.Role] {
    let unknown = Set(unknownColumns)
    var explained: [Int: ColumnInspection.Role] = [:]
    if kind == .offers, crossTab?.namespace == .period {
      for index in unknown { explained[index] = .beside }
    }
    for (field, index) in conditionColumns(words: words) where unknown.contains(index) {
      explained[index] = .condition(field)
    }
    return explained
  }
}

extension KindDecision {
  fileprivate func role(ofColumn index: Int, in table: Table) -> ColumnInspection.Role {
    if let match = columns[index] { return .field(match) }
    if let crossTab, let value = crossTab.columns.first(where: { $0.column == index })?.value {
      return .crossTab(crossTab.namespace, value: value)
    }
    if let duplicate = duplicates.first(where: { $0.columns.contains(index) }),
      let first = duplicate.columns.first
    {
      return .repeated(duplicate.field, of: table.header[first].text)
    }
    return .unknown(near: unknown.first { $0.column == index }?.nearest ?? [])
  }
}
