import Workbooks

extension Worksheet {
  /// The same lists without columns that the plan gives nothing for; columns to be filled in stay.
  var withoutBlankColumns: Worksheet {
    guard kind == .list else { return self }
    var sheet = self
    sheet.blocks = blocks.map { block in
      if case .table(let table) = block { .table(table.withoutBlankColumns) } else { block }
    }
    return sheet
  }
}

extension NamedTable {
  /// The same without columns that have no value.
  var withoutBlankColumns: NamedTable {
    guard !rows.isEmpty else { return self }
    let kept = columns.indices.filter { index in
      index == 0 || columns[index].choices != nil
        || rows.contains { index < $0.cells.count && !$0.cells[index].isBlank }
    }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in
      Row(kept.map { $0 < row.cells.count ? row.cells[$0] : .blank }, anchor: row.anchor)
    }
    return table
  }
}

extension Cell {
  fileprivate var isBlank: Bool {
    switch value {
    case .blank: true
    case .text(let text): text.isEmpty
    default: false
    }
  }
}
