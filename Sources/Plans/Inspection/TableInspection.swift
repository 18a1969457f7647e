import Diagnostics
import Sheets
import Vocabulary

/// How one table was understood.
package struct TableInspection: Sendable {
  package let table: Table
  /// The kind of sheet, the evidence for it, and what no column gives.
  package let decision: KindDecision
  /// One for each column of the table's header.
  package let columns: [ColumnInspection]
  /// Rows that nothing of the plan was made of, by spreadsheet row; without a kind none is read.
  package let unread: [Int: UnreadRow.Reason]

  /// How many rows the plan was read from.
  package var readRows: Int { decision.kind == nil ? 0 : table.rows.count - unread.count }

  /// From the first cell of the header to the last of the rows, such as `A3:H31`; `nil` for a table without cells.
  package var range: (first: CellAddress, last: CellAddress)? {
    let rows = table.headerRows + table.rows.map(\.number)
    let header = table.header.filter { !$0.isSection }
    guard let left = header.first, let right = header.last, let top = rows.min(),
      let bottom = rows.max()
    else { return nil }
    return (
      CellAddress(column: left.column, row: top), CellAddress(column: right.column, row: bottom)
    )
  }
}

/// What a column of a table was taken for.
package struct ColumnInspection: Sendable {
  /// Why a column is read.
  package enum Role: Sendable, Hashable {
    /// As a field of the kind of sheet.
    case field(HeaderMatch)
    /// As cells of a cross-tab: the header is a value itself.
    case crossTab(CrossTab.Namespace, value: String)
    /// As a condition of routing that the settings sheet asks for.
    case condition(Field)
    /// As words that stay with the item of a calendar beside which they stand.
    case beside
    /// Another column has the field already.
    case repeated(Field, of: String)
    /// Not at all; `near` are known headers like it.
    case unknown(near: [String])
  }

  package let header: Table.HeaderCell
  package let role: Role
  /// What the whole column says of its numbers and days; `nil` where the table is of no known kind.
  package let context: GrammarContext?
  /// How many cells have a value, and the first of them.
  package let filled: Int
  package let sample: String?
  /// How many of its cells were not taken as written.
  package let changed: Int

  /// The column's letter, as a spreadsheet shows it; `nil` for what section rows say of the rows below them.
  package var letter: String? { header.isSection ? nil : CellAddress.letters(ofColumn: header.column) }
}
