/// A matrix: headers above and at the left, a cell for each pair.
package struct Grid: Hashable, Sendable {
  /// What the two sides are, such as `Channel by segment`; stands in the corner.
  package var corner: String
  package var columnHeaders: [Cell]
  package var rows: [Row]
  /// What stands there instead where the grid has no rows or no columns.
  package var emptyText: String
  /// The widest that a column may get, in digits of the standard font; longer text wraps.
  package var widest: Int
  package var kind: Kind

  package init(
    corner: String, columnHeaders: [Cell], rows: [Row], emptyText: String, widest: Int = 28,
    kind: Kind = .matrix
  ) {
    self.corner = corner
    self.columnHeaders = columnHeaders
    self.rows = rows
    self.emptyText = emptyText
    self.widest = widest
    self.kind = kind
  }

  /// What its columns have to do with each other.
  package enum Kind: Hashable, Sendable {
    /// They are compared: columns of one width, short marks in the middle.
    case matrix
    /// Each is something else, as in a spreadsheet: columns as wide as they need, all to the left.
    case sheet
  }

  /// One row: its header and a cell for each column; cells that are missing at its end are blank.
  package struct Row: Hashable, Sendable {
    package var header: Cell
    package var cells: [Cell]

    package init(_ header: Cell, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }
  }
}
