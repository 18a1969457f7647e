/// A worksheet with a place for everything, ready to be written.
package struct SheetLayout: Hashable, Sendable {
  package let name: String
  package let tabColour: Colour
  /// In pixels, from the first column on.
  package let columnWidths: [Int]
  /// In pixels, from the first row on.
  package let rowHeights: [Int]
  /// Row by row; the headers of tables stand with the tables.
  package var cells: [PlacedCell]
  package let tables: [PlacedTable]
  package var dropDowns: [PlacedDropDown]
  package var charts: [PlacedChart]
  package let frozenRows: Int
  package let frozenColumns: Int
  package let isLandscape: Bool
  package let pagesTall: Int?
  /// How many columns from the left are printed; `nil` is all.
  package let printedColumns: Int?
  /// The row that is printed on top of each page.
  package let repeatedRow: Int?
  package let footer: PageFooter

  /// The height of a row of one line, in pixels; rows of that height need not be written.
  package static let standardHeight = 20

  /// The most rows and columns of a sheet.
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384

  /// The widths of the columns that are printed.
  var printedWidths: [Int] { Array(columnWidths.prefix(printedColumns ?? columnWidths.count)) }

  /// The corner of the sheet's cells that is farthest from A1.
  package var lastPosition: Position {
    Position(row: max(rowHeights.count - 1, 0), column: max(columnWidths.count - 1, 0))
  }
}

/// A table in its place.
package struct PlacedTable: Hashable, Sendable {
  package let name: String
  /// The name that the workbook's plan gave, by which links and names find it.
  let wishedName: String
  /// Header and rows.
  package let area: Area
  package let headers: [String]
  let wishedHeaders: [String]
  package let headerStyles: [CellStyle]

  /// The values of one column, by the header as it was given.
  func column(_ header: String) -> Area? {
    guard let index = wishedHeaders.firstIndex(of: header) else { return nil }
    let column = area.first.column + index
    return Area(
      from: Position(row: area.first.row + 1, column: column),
      to: Position(row: area.last.row, column: column))
  }
}

/// Cells that offer the values of a defined name.
package struct PlacedDropDown: Hashable, Sendable {
  package let area: Area
  package let name: String
}
