/// Rows of data that stand where a header is looked for.
extension HeaderSearch {
  /// Whether the first wide row is already data: its cells are of the kinds that the columns hold below.
  func isData(_ index: Int, in rows: Range<Int>) -> Bool {
    let row = grid.rows[index]
    let known = knownWords(in: index)
    let below = rows.filter {
      $0 > index && grid.rows[$0].filled * 2 >= row.filled && !row.begins(grid.rows[$0])
    }
    if below.isEmpty {
      return known == 0 && row.cells.contains { CellShape.isNumber($0) || CellShape.isAddress($0) }
    }
    if isNumbering(index) { return false }
    let (like, unlike) = ColumnKinds(grid: grid, rows: below).comparison(with: row)
    return like > known && unlike * 3 <= like
  }

  /// Whether the numbers of a row count columns: years, or from 0 or 1 on, each one more than the one before.
  private func isNumbering(_ index: Int) -> Bool {
    guard let first = countedFrom(grid.rows[index]), first < 3 || (1900...2100).contains(first) else {
      return false
    }
    return index + 1 >= grid.rows.count || countedFrom(grid.rows[index + 1]) == nil
  }

  /// The first of a row's numbers, where each is one more than the one before and most cells are numbers.
  private func countedFrom(_ row: Grid.Row) -> Int? {
    let numbers = row.cells.compactMap { Int($0) }
    guard numbers.count >= 2, numbers.count * 2 >= row.filled,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $1 == $0 + 1 })
    else { return nil }
    return numbers.first
  }

  /// The row of names above rows of data that go on to the right of it; `nil` where there is none.
  func namesAbove(_ first: Int, from top: Int, in rows: Range<Int>) -> Int? {
    guard first > top else { return nil }
    let kinds = ColumnKinds(grid: grid, rows: Array(first..<rows.upperBound))
    return (top..<first).last { index in
      let (like, unlike) = kinds.comparison(with: grid.rows[index])
      return like == 0 && unlike >= 2
    }
  }
}

extension Grid.Row {
  /// Whether one of two rows goes on where the other ends, and says the same up to there.
  fileprivate func begins(_ other: Grid.Row) -> Bool {
    first == other.first && (first...min(last, other.last)).allSatisfy { agrees(with: other, at: $0) }
  }
}
