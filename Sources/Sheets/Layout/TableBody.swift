/// Tells the rows under a header apart: data, sections, totals, repeated headers, notes below.
struct TableBody {
  let grid: Grid
  /// The header's rows; empty for a table without header.
  let header: Range<Int>
  /// How many columns the header names.
  let width: Int

  /// What a row is.
  enum Nature: Hashable, Sendable {
    case data
    /// A section row with the section's name; blank for a mere line of dashes.
    case section(name: String)
    case total, repeatedHeader, note
  }

  /// What each row of `range` is; the range ends where the table ends.
  func natures(of range: Range<Int>) -> some Sequence<Nature> {
    let isNumbered = range.contains { grid.rows[$0].filled == 1 } && firstColumnIsNumbers(in: range)
    let notes = startOfNotes(in: range, isNumbered: isNumbered)
    let headers = header.map { grid.rows[$0] }
    return range.lazy.map { index -> Nature in
      let row = grid.rows[index]
      if headers.contains(where: { $0.repeats(row) }) { return .repeatedHeader }
      if RowWords.isTotal(row) { return .total }
      if index >= notes { return .note }
      if let name = section(at: index, in: range.lowerBound..<notes, isNumbered: isNumbered) {
        return .section(name: name)
      }
      return .data
    }
  }

  /// The first row of the notes below the table, or the end; `isNumbered` where numbers stand in its first column.
  private func startOfNotes(in range: Range<Int>, isNumbered: Bool) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, !grid.isAfterBlank(start) { start -= 1 }
      let isBelowBlank = grid.isAfterBlank(start) && start > range.lowerBound
      if isBelowBlank, isNotes(start..<end) {
        end = start
        continue
      }
      // Notes may also follow the last data row directly.
      while end > start, end > range.lowerBound,
        isWordedNote(grid.rows[end - 1]) || isNumbered && isUnnumbered(grid.rows[end - 1])
      {
        end -= 1
      }
      return end
    }
    return end
  }

  /// Whether a block after a blank row is notes: lone texts, or whatever follows a word such as "Legend".
  private func isNotes(_ block: Range<Int>) -> Bool {
    let rows = grid.rows[block]
    if rows.allSatisfy({ isNote($0) }) { return true }
    guard let first = rows.first, first.filled == 1, RowWords.isNote(first.firstText), width >= 4 else {
      return false
    }
    return rows.allSatisfy { $0.filled <= 2 }
  }

  private func isNote(_ row: Grid.Row) -> Bool {
    if isWordedNote(row) || RowWords.isTotal(row) { return true }
    // A signature such as `Approved by,R. Vogel`; right below the rows it could be one of them.
    if row.filled == 2, width == 3, RowWords.isNote(row.firstText) { return true }
    guard row.filled == 1, !CellShape.isNumber(row.firstText) else { return false }
    // In a narrow table a lone cell may well be a row, so only a sentence is a note.
    return width >= 3 || width > 1 && row.firstText.utf8.count > 60
  }

  /// A lone text where all other rows have a number: `Red rows: not yet approved`.
  private func isUnnumbered(_ row: Grid.Row) -> Bool {
    row.filled == 1 && width >= 3 && row.first == header.last.map { grid.rows[$0].first }
      && !CellShape.isNumber(row.firstText) && CellShape.undecorated(CellText.inOneLine(row.firstText)) == nil
  }

  private func isWordedNote(_ row: Grid.Row) -> Bool {
    guard row.filled == 1 && width > 1 || row.filled == 2 && width >= 4 else { return false }
    return RowWords.isNote(row.firstText)
  }

  /// The name of the section that a lone cell opens; `nil` for other rows.
  private func section(at index: Int, in range: Range<Int>, isNumbered: Bool) -> String? {
    let row = grid.rows[index]
    if row.filled > 1, CellShape.isRule(row) { return "" }
    guard row.filled == 1, width >= 2, row.cells.utf8Count(row.first) <= 1000 else { return nil }
    let text = CellText.inOneLine(row.firstText)
    if let name = CellShape.undecorated(text) { return name }
    guard width >= 3, row.first <= (header.first.map { grid.rows[$0].first } ?? 0) + 1 else { return nil }
    let isFollowed = index + 1 < range.upperBound && grid.rows[index + 1].filled >= 2
    if text.hasSuffix(":"), index + 1 < range.upperBound { return String(text.dropLast()) }
    guard !CellShape.isNumber(text), index + 1 < range.upperBound, isFollowed else { return nil }
    // Without decoration, only a blank row above, or a column of numbers, tells it from an unfinished row.
    return index > range.lowerBound && grid.isAfterBlank(index) || isNumbered ? text : nil
  }

  private func firstColumnIsNumbers(in range: Range<Int>) -> Bool {
    guard let column = header.last.map({ grid.rows[$0].first }) else { return false }
    var numbers = 0
    var texts = 0
    for index in range where grid.rows[index].filled > 1 && !grid.rows[index].isBlank(column) {
      if CellShape.isNumber(grid.rows[index], column) { numbers += 1 } else { texts += 1 }
    }
    return numbers >= 2 && numbers > texts * 4
  }
}
