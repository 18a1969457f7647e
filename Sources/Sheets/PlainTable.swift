/// The first table of a sheet with the cells that the file has, before they are put under the columns of a header.
struct PlainTable: Sendable {
  /// The header's names, from the first column of the file on; `nil` for a table without header.
  let names: [String]?
  /// The rows under the header, to the end of the table.
  let rows: Slice<Grid.Rows>
  /// As many columns as the table has, blank ones included.
  let width: Int
}
