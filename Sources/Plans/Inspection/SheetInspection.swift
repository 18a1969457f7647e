import Sheets

/// How one sheet was understood: the file, its tables and columns, and what was made of every row.
package struct SheetInspection: Sendable {
  package let sheet: Sheet
  /// One for each table of the sheet, from top to bottom.
  package let tables: [TableInspection]
  /// Every value that was replaced, inferred or filled, from top to bottom.
  package let changes: [Change]
}
