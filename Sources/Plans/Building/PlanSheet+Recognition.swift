import Diagnostics
import Sheets
import Vocabulary

extension PlanSheet {
  /// A table as it was understood; without a decision it is no part of the plan.
  init(_ table: Table, of sheet: Sheet, decision: KindDecision?) {
    let columns = table.header.indices.filter { !table.header[$0].isSection }.map { index in
      Column(
        letter: CellAddress.letters(ofColumn: table.header[index].column), header: table.header[index].text,
        field: decision?.columns[index]?.field)
    }
    self.init(
      file: sheet.file, kind: decision?.kind, rows: table.rows.count, encoding: sheet.encoding,
      delimiter: sheet.dialect.delimiterName, headerRow: table.header.first?.row, columns: columns)
  }

  /// A file without a table.
  init(unread sheet: Sheet) {
    self.init(
      file: sheet.file, kind: nil, rows: 0, encoding: sheet.encoding, delimiter: sheet.dialect.delimiterName,
      headerRow: nil, columns: [])
  }
}
