/// Where a cell leads; a link to a place that does not exist is left out, and its words stay.
package enum Link: Hashable, Sendable {
  /// The top of a sheet, by its name as given to `Worksheet`.
  case sheet(String)
  /// The place that carries this anchor.
  case anchor(String)
  /// The header of a table, by its name as given to `NamedTable`.
  case table(String)
  /// A cell by sheet name, row and column, both counted from 0.
  case cell(sheet: String, row: Int, column: Int)
  /// A web or mail address: `http`, `https` or `mailto`.
  case url(String)
}
