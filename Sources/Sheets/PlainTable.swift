/// The first table of a sheet with the cells that the file has, before they are put under the columns of a header.
struct PlainTable: Sendable {
  /// The header's names, from the first column of the file on; `nil` for a table without header.
  let names: [String]?
  /// The rows under the header, to the end of the table.
  let rows: Slice<Grid.Rows>
  /// As many columns as the table has, blank ones included.
  let width: Int
  /// The rows that were put right, by their place among the grid's rows.
  let aligned: [Int: RowAlignment.Aligned]
  /// Whether the file has a space after every delimiter, so that it belongs to no cell.
  let isSpaced: Bool

  /// `header` are the rows of the header, whose names are `names`.
  init(
    names: [String]?, header: [Grid.Row], rows: Slice<Grid.Rows>, width: Int,
    aligned: [Int: RowAlignment.Aligned]
  ) {
    self.aligned = aligned
    let sample = header.map(\.cells) + rows.prefix(100).map(\.cells)
    let isSpaced =
      sample.contains { $0.count > 1 }
      && sample.allSatisfy { cells in cells.indices.dropFirst().allSatisfy { cells.isAfterSpace($0) } }
    self.names = names.map { names in
      names.enumerated().map { $0 > 0 && isSpaced && $1.hasPrefix(" ") ? String($1.dropFirst()) : $1 }
    }
    self.isSpaced = isSpaced
    self.rows = rows
    self.width = width
  }

  /// The cells of the row at `index`, as the file has them.
  func cells(at index: Int) -> [String] {
    if let aligned = aligned[index] {
      return aligned.cells.enumerated().map {
        isSpaced && $0 > 0 && $1.hasPrefix(" ") ? String($1.dropFirst()) : $1
      }
    }
    let cells = rows[index].cells
    return cells.indices.map { column in
      let text = cells.verbatim(column)
      return isSpaced && column > 0 && !cells.isQuoted(column) ? String(text.dropFirst()) : text
    }
  }
}
