/// Tells by shape alone that rows are a table of their own, whatever its words: names over values of another kind.
struct TableShape {
  let grid: Grid

  /// The row of names in a block of rows below a blank row; `nil` where the block may go on with the table above.
  ///
  /// The rows under the names must be unlike those of the table above: of other kinds of values, or in more columns.
  /// And the names must be unlike the rows under them, or stand under a title. `above` are the rows of the
  /// table above and `header` are those of its header.
  func header(in block: Range<Int>, below above: Range<Int>, header: Range<Int>) -> Int? {
    guard let index = block.prefix(3).first(where: { grid.rows[$0].filled > 1 }), isNames(index) else {
      return nil
    }
    let rows = index + 1..<block.upperBound
    let names = grid.rows[index]
    guard !rows.isEmpty, isUnder(names, rows) else { return nil }
    let isTitled = index > block.lowerBound
    let below = ColumnKinds(grid: grid, rows: Array(rows))
    guard isOverValues(names, below) || isTitled && rows.count >= 2 else { return nil }
    return isOther(rows, names, than: above, header: header, isTitled: isTitled) ? index : nil
  }

  /// Whether rows are a table with a header above at least two rows of at least three columns, some of no words.
  func isTable(_ block: Range<Int>) -> Bool {
    let rows = block.dropFirst()
    guard let index = block.first, rows.count >= 2, grid.rows[index].filled >= 3, isNames(index) else {
      return false
    }
    let names = grid.rows[index]
    return isUnder(names, rows.startIndex..<rows.endIndex)
      && rows.allSatisfy { grid.rows[$0].filled * 2 > names.filled }
      && isOverValues(names, ColumnKinds(grid: grid, rows: Array(rows)))
  }

  /// Whether the cells of a row may all be names of columns side by side.
  private func isNames(_ index: Int) -> Bool {
    let row = grid.rows[index]
    guard row.filled == row.last - row.first + 1, row.filled <= Self.mostNames else { return false }
    let names = (row.first...row.last).map { row[$0] }
    return Set(names).count == names.count
      && names.allSatisfy { CellKind($0) == .text && $0.utf8.count <= 60 && !$0.hasSuffix(":") }
  }

  /// Whether all rows stay under the names.
  private func isUnder(_ names: Grid.Row, _ rows: Range<Int>) -> Bool {
    rows.allSatisfy { grid.rows[$0].first >= names.first && grid.rows[$0].last <= names.last }
  }

  /// Whether a column under the names holds numbers, dates or the like.
  private func isOverValues(_ names: Grid.Row, _ below: ColumnKinds) -> Bool {
    (names.first...names.last).contains { below[$0] != .blank && below[$0] != .text }
  }

  /// Whether rows cannot be those of the table above: in columns of theirs no value is of a kind that stands there.
  private func isOther(
    _ below: Range<Int>, _ names: Grid.Row, than above: Range<Int>, header: Range<Int>, isTitled: Bool
  ) -> Bool {
    let last = grid.rows[header.isEmpty ? above : header].map(\.last).max() ?? 0
    if names.last > last, below.contains(where: { grid.rows[$0].last > last }) { return true }
    let differences = (names.first...names.last).filter { column in
      let (here, there) = (kinds(in: column, of: below), kinds(in: column, of: above))
      return !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
    }
    if isTitled { return !differences.isEmpty }
    // Few rows may differ by chance.
    let isFirm = above.count >= 3 && below.count >= 3
    return below.count >= 2 && differences.count >= (isFirm ? 1 : 2)
      && differences.count * 3 >= names.filled
  }

  private func kinds(in column: Int, of rows: Range<Int>) -> Set<CellKind> {
    let kinds = rows.prefix(Self.sampleSize).map { CellKind(grid.rows[$0][column]) }
    // A band and the number that bounds it are one.
    return Set(kinds.map { $0 == .measure ? .number : $0 }).subtracting([.blank])
  }

  private static let mostNames = 200
  private static let sampleSize = 100
}
