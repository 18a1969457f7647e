/// Tells which rows around a header row belong to it: groups over fields, or fields under groups.
struct HeaderGroups {
  let grid: Grid
  let words: SheetReader.HeaderWords

  /// The header's rows, at most three.
  func rows(around index: Int, in range: Range<Int>) -> Range<Int> {
    var lower = index
    var upper = index + 1
    while upper < range.upperBound, upper - lower < 3, belongs(upper, to: lower..<upper) { upper += 1 }
    while lower > range.lowerBound, upper - lower < 3,
      isGroups(lower - 1, over: lower) || isUnderMerged(lower, header: lower - 1..<lower)
    {
      lower -= 1
    }
    return lower..<upper
  }

  /// Whether a row names only the columns left of all names in the row above it, and rows below fill both: what the
  /// rows of a grid are named after stands one row deeper than its columns.
  func isCorner(_ below: Int, below above: Int) -> Bool {
    let (names, corner) = (grid.rows[above], grid.rows[below])
    guard !grid.isAfterBlank(below), names.filled >= 2, names.first == corner.last + 1,
      corner.filled == corner.last - corner.first + 1, names.filled == names.last - names.first + 1,
      names.cells.allSatisfy(isName), corner.cells.allSatisfy(isName)
    else { return false }
    let rows = grid.rows.dropFirst(below + 1).prefix(20)
    return rows.contains { $0.last >= names.first } && rows.allSatisfy { $0.first <= corner.last }
  }

  /// Whether a row goes on with the header above it: the same names once more, or fields under its groups.
  private func belongs(_ below: Int, to header: Range<Int>) -> Bool {
    let above = grid.rows[header.upperBound - 1]
    if !grid.isAfterBlank(below), above.filled > 1, above.repeats(grid.rows[below]) { return true }
    return isFields(below, under: header.upperBound - 1) || isUnderMerged(below, header: header)
  }

  /// Whether the row names only columns under merged cells of the header, whatever the names are.
  ///
  /// Nothing stands under the other cells of the header, which are merged downwards, and the names stand right of
  /// such a cell or above numbers: a row of data would hardly look so.
  private func isUnderMerged(_ below: Int, header: Range<Int>) -> Bool {
    let (groups, fields) = (grid.rows[header.upperBound - 1], grid.rows[below])
    guard fields.filled >= 2, groups.filled >= 2, groups.first <= fields.first,
      groups.cells.allSatisfy(isWords), fields.cells.allSatisfy(isWords)
    else { return false }
    let columns = (fields.first...fields.last).filter { !fields[$0].isEmpty }
    let isUnderGroups = columns.allSatisfy { column in
      groups[column].isEmpty || groups[column + 1].isEmpty && fields.last > column
    }
    guard isUnderGroups, columns.contains(where: { groups[$0].isEmpty }),
      (groups.first...groups.last).contains(where: { !groups[$0].isEmpty && fields[$0].isEmpty })
        || columns.contains(where: { !groups[$0].isEmpty })
    else { return false }
    let leftmost = grid.rows[header].map(\.first).min() ?? groups.first
    if fields.first > leftmost { return true }
    return !grid.isAfterBlank(below) && isAboveNumbers(columns, from: below + 1)
  }

  /// Whether most of the columns hold numbers or dates in the rows from `start` on.
  private func isAboveNumbers(_ columns: [Int], from start: Int) -> Bool {
    guard start < grid.rows.count else { return false }
    let kinds = ColumnKinds(grid: grid, rows: Array(start..<min(start + 20, grid.rows.count)))
    return columns.filter { kinds[$0] == .number || kinds[$0] == .date }.count * 2 > columns.count
  }

  /// Whether the columns hold nothing but marks and shares in the rows from `start` on, as under names of people.
  private func isAboveMarks(_ columns: ClosedRange<Int>, from start: Int) -> Bool {
    let rows = grid.rows.dropFirst(start).prefix(20)
    let cells = rows.flatMap { row in columns.map { row[$0] } }.filter { !$0.isEmpty }
    return rows.count >= 2 && cells.count >= 2 && cells.allSatisfy { $0.utf8.count <= 4 }
  }

  /// Whether the row above has names that stretch over several columns: merged cells, blank to the right.
  private func isGroups(_ above: Int, over index: Int) -> Bool {
    let (groups, fields) = (grid.rows[above], grid.rows[index])
    guard !grid.isAfterBlank(index), groups.filled >= 2, groups.filled < fields.filled,
      groups.last <= fields.last,
      groups.cells.allSatisfy(isName)
    else { return false }
    let columns = groups.cells.indices.filter { !groups[$0].isEmpty }
    // Two cells side by side at the left, and nothing after, are a note above the table: `Plan,FY26`.
    if columns == Array(columns[0]..<columns[0] + columns.count), groups.filled * 2 < fields.filled {
      return false
    }
    return columns.contains { groups[$0 + 1].isEmpty && !fields[$0 + 1].isEmpty }
  }

  /// Whether the row below names the columns that the chosen row leaves blank, and is no data.
  private func isFields(_ below: Int, under index: Int) -> Bool {
    let (groups, fields) = (grid.rows[index], grid.rows[below])
    guard !grid.isAfterBlank(below), fields.cells.allSatisfy(isName),
      groups.first...groups.last ~= fields.last
        || fields.last > groups.last
    else { return false }
    let opened = (groups.first...max(groups.last, fields.last)).filter { groups[$0].isEmpty }
    guard !opened.isEmpty, opened.allSatisfy({ !fields[$0].isEmpty }) else { return false }
    // Marks such as `X` repeat over data; names of fields repeat only once for each group.
    let under = (groups.first...fields.last).filter { !fields[$0].isEmpty }.map { fields[$0] }
    guard under.contains(where: { $0.utf8.count > 2 }) else { return false }
    let known = under.filter { words.isKnown(CellText.inOneLine($0)) }.count
    let isMerged = fields[groups.first].isEmpty || groups.first > fields.first && isGroups(index, over: below)
    return known * 2 >= under.count
      || isMerged
        && (Set(under).count < under.count || isAboveMarks(groups.first...fields.last, from: below + 1))
  }

  /// Whether a cell may be a name that a merged cell tells, however long it is.
  private func isWords(_ text: String) -> Bool {
    text.utf8.count <= 200 && !CellShape.isNumber(text) && !CellShape.isAddress(text)
  }

  private func isName(_ text: String) -> Bool {
    text.isEmpty
      || !CellShape.isNumber(text) && !CellShape.isAddress(text) && !text.hasSuffix(":")
        && text.utf8.count <= 60
  }
}
