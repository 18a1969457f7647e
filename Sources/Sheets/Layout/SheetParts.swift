/// The parts of a sheet that are laid out by themselves: stretches of rows, and the tables that stand side by side in one.
struct SheetParts {
  struct Part {
    let grid: Grid
    /// The first column of the part, where another one stands left of it.
    let startColumn: Int?
  }

  /// From top to bottom, and from left to right.
  private(set) var all: [Part] = []
  private let grid: Grid
  private let words: SheetReader.HeaderWords

  init(of grid: Grid, knowing words: SheetReader.HeaderWords) {
    self.grid = grid
    self.words = words
    var start = 0
    var index = 0
    while index < grid.rows.count {
      if grid.isAfterBlank(index), let stretch = stretch(from: index) {
        // Lone cells above, such as the title of the sheet, are no table.
        var top = index
        while top > start, grid.rows[top - 1].filled == 1 { top -= 1 }
        if start < top { all.append(Part(grid: grid.part(start..<top), startColumn: nil)) }
        for (place, columns) in stretch.columns.enumerated() {
          all.append(
            Part(
              grid: grid.part(top..<stretch.rows.upperBound, columns: columns),
              startColumn: place == 0 ? nil : columns.lowerBound))
        }
        start = stretch.rows.upperBound
        index = start
      } else {
        index += 1
      }
    }
    if start == 0 {
      all = [Part(grid: grid, startColumn: nil)]
    } else if start < grid.rows.count {
      all.append(Part(grid: grid.part(start..<grid.rows.count), startColumn: nil))
    }
  }

  /// Rows in which tables stand side by side, and the columns of each.
  private typealias Stretch = (rows: Range<Int>, columns: [Range<Int>])

  /// The stretch that begins with the block at `start`; `nil` where its rows are those of one table.
  private func stretch(from start: Int) -> Stretch? {
    let top = grid.blockEnd(from: start, limit: min(start + 3, grid.rows.count))
    guard let header = (start..<top).first(where: { groups(ofNamesIn: $0) != nil }),
      let names = groups(ofNamesIn: header)
    else { return nil }
    // Blank columns part them, as far as no value stands in one; there another table begins, below a blank row.
    let gaps = zip(names, names.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    let end =
      (start..<grid.rows.count).first { index in gaps.contains { gap in !isBlank(index, gap) } }
      ?? grid.rows.count
    guard end > header + 1, end == grid.rows.count || grid.isAfterBlank(end) else { return nil }
    let rows = header + 1..<end
    guard names.allSatisfy({ columns in !isBlank(header + 1, columns) }),
      areTitled(names, in: start..<header) || repeatNames(names, in: header)
        || words.areApart(names.map { columns in columns.map { CellText.inOneLine(grid.rows[header][$0]) } })
        || areOfDifferentLength(names, in: rows)
    else { return nil }
    let ends = names.dropFirst().map(\.lowerBound) + [Int.max]
    let starts = [0] + names.dropFirst().map(\.lowerBound)
    return (start..<end, zip(starts, ends).map { $0..<$1 })
  }

  /// The columns of the names in a row, two at least in a group, with blank cells between groups; `nil` where it has
  /// no such groups.
  private func groups(ofNamesIn index: Int) -> [Range<Int>]? {
    let row = grid.rows[index]
    guard row.filled >= 4, row.filled <= row.last - row.first, row.filled <= Self.mostNames else {
      return nil
    }
    var groups: [Range<Int>] = []
    for column in row.first...row.last where !row.isBlank(column) {
      if let last = groups.last, last.upperBound == column {
        groups[groups.count - 1] = last.lowerBound..<column + 1
      } else {
        groups.append(column..<column + 1)
      }
    }
    let isNames = groups.allSatisfy { columns in
      columns.count >= 2 && columns.allSatisfy { CellKind(row[$0]) == .text && row.cells.utf8Count($0) <= 60 }
    }
    return isNames ? groups : nil
  }

  private func isBlank(_ index: Int, _ columns: Range<Int>) -> Bool {
    let row = grid.rows[index]
    return columns.allSatisfy { row.isBlank($0) }
  }

  /// Whether a row above has a title over the first name of each group, and nothing else.
  private func areTitled(_ names: [Range<Int>], in rows: Range<Int>) -> Bool {
    rows.contains { index in
      let row = grid.rows[index]
      return row.filled == names.count && names.allSatisfy { !row.isBlank($0.lowerBound) }
    }
  }

  /// Whether groups begin with the same name.
  private func repeatNames(_ names: [Range<Int>], in header: Int) -> Bool {
    let row = grid.rows[header]
    return names.dropFirst().allSatisfy { $0.count > 1 && row[$0.lowerBound] == row[names[0].lowerBound] }
  }

  /// Whether one group has rows, two at least, after the last of another one, which has a value in every cell.
  private func areOfDifferentLength(_ names: [Range<Int>], in rows: Range<Int>) -> Bool {
    let lasts = names.map { columns in rows.last { !isBlank($0, columns) } ?? rows.lowerBound }
    guard let shortest = lasts.min(), let group = lasts.firstIndex(of: shortest) else { return false }
    let isWhole = (rows.lowerBound...shortest).allSatisfy { index in
      names[group].allSatisfy { !grid.rows[index].isBlank($0) }
    }
    let further = (shortest + 1..<rows.upperBound).count { index in
      !RowWords.isTotal(grid.rows[index])
        && names.contains { columns in columns.count { !grid.rows[index].isBlank($0) } >= 2 }
    }
    return isWhole && further >= 2 && shortest > rows.lowerBound
  }

  /// No table beside another has more columns.
  private static let mostNames = 200
}
