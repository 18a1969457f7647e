/// Finds the header of a table: by the words it knows, else by its shape.
struct HeaderSearch {
  /// The rows of a header, as a range of the grid's rows; empty where a table has no header.
  struct Found: Hashable, Sendable {
    let rows: Range<Int>
    var isHeaderless: Bool { rows.isEmpty }
  }

  let grid: Grid
  let words: SheetReader.HeaderWords
  /// What was found out of rows; they are looked at again and again.
  private let judged = Judged()

  init(grid: Grid, words: SheetReader.HeaderWords) {
    self.grid = grid
    self.words = words
  }

  /// The header of the first table in `range`; `nil` only where the range is empty.
  func header(in range: Range<Int>) -> Found? {
    guard let top = range.first else { return nil }
    let start = range.first { grid.rows[$0].filled > 1 } ?? top
    let near = start..<min(start + Self.reach, range.upperBound)
    let threshold = self.threshold(top..<near.upperBound, from: start)
    guard threshold > 1 else {
      let row =
        range.prefix(Self.reach).first { isKnown(grid.rows[$0].firstText) } ?? top
      return Found(rows: row..<row + 1)
    }
    guard let first = firstWideRow(in: near, threshold: threshold) else { return nil }
    let groups = HeaderGroups(grid: grid, words: words)
    if first + 1 < range.upperBound, groups.isCorner(first + 1, below: first) {
      return Found(rows: first..<first + 2)
    }
    var chosen = first
    var most = score(first)
    for index in near where index > first && isBetter(index, than: first, most: most, limit: range.upperBound)
    {
      (chosen, most) = (index, score(index))
    }
    if chosen == first, isData(first, in: near) {
      guard let names = namesAbove(first, from: top, in: near) else { return Found(rows: first..<first) }
      chosen = names
    }
    return Found(rows: groups.rows(around: chosen, in: range))
  }

  /// The header of another table in a block of rows that follows a blank row; `nil` where the block has none.
  ///
  /// Up to two title rows may be above it. Names that nobody knows are told from data by their shape.
  func furtherHeader(in block: Range<Int>, unlike header: Range<Int>) -> Found? {
    if let found = knownHeader(in: block.prefix(Self.judgedRows), unlike: header) { return found }
    let above = header.upperBound..<block.lowerBound
    return TableShape(grid: grid).header(in: block, below: above, header: header).map { index in
      Found(rows: HeaderGroups(grid: grid, words: words).rows(around: index, in: block))
    }
  }

  private func knownHeader(in block: Range<Int>, unlike header: Range<Int>) -> Found? {
    for index in block.prefix(3) {
      let row = grid.rows[index]
      if row.filled == 1 { continue }
      let known = knownWords(in: index)
      let isHeader =
        (known >= 3 && known * 3 >= row.filled * 2 || known >= 2 && known == row.filled)
        && score(index) == known && isDistinct(index) && index + 1 < block.upperBound
        && knownWords(in: index + 1) * 2 <= known
        && !header.contains { grid.rows[$0].repeats(row) }
      return isHeader
        ? Found(rows: HeaderGroups(grid: grid, words: words).rows(around: index, in: block)) : nil
    }
    return nil
  }

  /// Whether a row is the header again and begins another table.
  ///
  /// It does where it names more or fewer columns, or where the first row under it is the first of the table above:
  /// after a page break the header comes again with the rows that follow.
  func isSameTable(_ index: Int, as header: Range<Int>) -> Bool {
    guard let names = header.last.map({ grid.rows[$0] }), names.filled > 1, index > header.upperBound else {
      return false
    }
    let row = grid.rows[index]
    guard row.first == names.first, row.initial == names.initial, row.agrees(with: names, at: row.first)
    else { return false }
    if row.last == names.last {
      return row.repeats(names) && index + 1 < grid.rows.count
        && grid.rows[header.upperBound].repeats(grid.rows[index + 1])
    }
    let common = min(row.last, names.last)
    return row.filled > 2 && names.filled > 2
      && (row.first...common).allSatisfy { row.agrees(with: names, at: $0) }
  }

  /// The first row as wide as a table; a title of several cells, alone above a blank row, is passed over.
  private func firstWideRow(in rows: Range<Int>, threshold: Int) -> Int? {
    guard var first = rows.first(where: { grid.rows[$0].filled >= threshold }) else { return nil }
    while first + 1 < rows.upperBound, grid.isAfterBlank(first + 1),
      grid.rows[first + 1].filled > grid.rows[first].filled,
      knownWords(in: first) * 2 < grid.rows[first].filled
    {
      first += 1
    }
    return first
  }

  /// Whether a row further down knows so many more words that the first wide row is a title or a legend.
  private func isBetter(_ index: Int, than first: Int, most: Int, limit: Int) -> Bool {
    let known = knownWords(in: index)
    guard known >= 2, known * 2 >= grid.rows[index].filled, score(index) >= most + 2, isDistinct(index) else {
      return false
    }
    // Values may be known words too, such as regions: then the row below knows as many.
    if index + 1 < limit, knownWords(in: index + 1) * 2 > known { return false }
    let isApart = (first + 1...index).contains { grid.isAfterBlank($0) }
    if isApart, isOwnTable(first, above: index, limit: limit) { return false }
    return isApart || score(first) <= 0 || grid.rows[index].filled > grid.rows[first].filled
  }

  /// Whether the rows from `first` on are a table of their own, so that a header below begins the next one.
  private func isOwnTable(_ first: Int, above index: Int, limit: Int) -> Bool {
    let end = grid.blockEnd(from: first, limit: index)
    guard end < index || grid.isAfterBlank(index), TableShape(grid: grid).isTable(first..<end) else {
      return false
    }
    var start = index
    while start > end, !grid.isAfterBlank(start) { start -= 1 }
    let block = start..<grid.blockEnd(from: start, limit: min(start + Self.reach, limit))
    return furtherHeader(in: block, unlike: first..<first + 1) != nil
  }

  /// A header is looked for in so many rows.
  static let reach = 40

  /// How many values a row must have to be as wide as a table: half of the upper quartile, and two.
  ///
  /// One, where hardly a row has two values and none has two known words: then the sheet has one column.
  private func threshold(_ rows: Range<Int>, from start: Int) -> Int {
    let widths = grid.rows[start..<rows.upperBound].map(\.filled).sorted()
    guard let widest = widths.last, widest > 1 else { return 1 }
    let isList = widths.filter { $0 > 1 }.count * 5 < rows.count && !rows.contains { knownWords(in: $0) >= 2 }
    return isList ? 1 : max(2, (widths[widths.count * 3 / 4] + 1) / 2)
  }

  /// Known words, less the cells that no header has.
  private func score(_ index: Int) -> Int { judgement(of: index).score }

  /// Known words of two letters and more: `R`, `A` and `X` are marks as well.
  func knownWords(in index: Int) -> Int { judgement(of: index).known }

  private func judgement(of index: Int) -> Judged.Row {
    if let row = judged.rows[index] { return row }
    var row = Judged.Row()
    for cell in grid.rows[index].cells.prefix(Self.judgedCells) where !cell.isEmpty {
      let isWord = isKnown(cell)
      if isWord, cell.utf8.count > 1 { row.known += 1 }
      if CellShape.isNumber(cell) && !isWord || CellShape.isAddress(cell) || cell.hasSuffix(":") {
        row.foreign += 1
      }
    }
    judged.rows[index] = row
    return row
  }

  /// Judgements by row; one for all copies of a search.
  private final class Judged {
    struct Row {
      var known = 0
      /// Cells that no header has.
      var foreign = 0
      var score: Int { known - foreign }
    }
    var rows: [Int: Row] = [:]
  }

  private func isKnown(_ cell: String) -> Bool {
    cell.utf8.count <= Self.longestName && words.isKnown(CellText.inOneLine(cell))
  }

  /// So many rows of a block tell whether it begins with known names.
  private static let judgedRows = 5
  /// So many cells tell what a row is, however many it has.
  private static let judgedCells = 1000
  /// No column has a longer name, in bytes.
  private static let longestName = 500

  private func isDistinct(_ index: Int) -> Bool {
    let filled = grid.rows[index].cells.filter { !$0.isEmpty }
    return Set(filled).count * 4 >= filled.count * 3 || filled.count <= 3 || isGrouped(index)
  }

  /// Whether a sparse row of names stands right above, so that names below may repeat.
  private func isGrouped(_ index: Int) -> Bool {
    index > 0 && !grid.isAfterBlank(index) && grid.rows[index - 1].filled >= 2
      && grid.rows[index - 1].filled < grid.rows[index].filled
  }
}

extension Grid.Row {
  /// Whether another row has the same values in the same columns.
  func repeats(_ other: Grid.Row) -> Bool {
    filled == other.filled && first == other.first && last == other.last && words == other.words
      && initial == other.initial
      && (first...last).allSatisfy { agrees(with: other, at: $0) }
  }
}
