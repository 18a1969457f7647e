/// Puts rows with a cell too many or too few under the right columns, where only one way makes every cell fit.
///
/// Columns of numbers, dates, addresses and of few values that come again tell: a row is moved where it does not fit as
/// it stands, and where joining neighbours, dropping a blank or putting one in makes all of it fit in exactly one way.
/// So does a space: where delimiters have none after them, a comma that has one is a comma inside a text. Any doubt
/// leaves the row alone.
struct RowAlignment {
  /// A row with as many cells as there are columns.
  struct Aligned: Hashable {
    enum Change: Hashable {
      /// So many cells were one, cut by delimiters outside quotes.
      case joined(Int)
      /// So many blank cells were too many.
      case dropped(Int)
      /// So many cells were missing.
      case inserted(Int)
    }
    /// The cells as the file has them.
    let cells: [String]
    let change: Change
    /// The column of the cell that was joined or put in, or of the cell after those dropped.
    let column: Int
  }

  /// As many cells as rows have; `nil` where too few agree.
  private let width: Int?
  /// The kind of each column whose values are all numbers, dates or addresses, or where none is a date or an address.
  private var kinds: [CellKind?] = []
  /// The values of each column that has few, which come again and again.
  private var values: [Set<String>?] = []
  /// Whether hardly a delimiter has a space after it.
  private var isTight = false
  private let delimiter: String

  /// Learns the columns from `rows`, which are indexes of the grid's rows.
  init(grid: Grid, rows: [Int]) {
    delimiter = String(Unicode.Scalar(grid.delimiter))
    width = Self.usualWidth(of: rows, in: grid)
    guard let width, width > 1, rows.contains(where: { grid.rows[$0].cells.count != width }) else { return }
    var columns = [Learned](repeating: Learned(), count: width)
    var (cells, spaces) = (0, 0)
    for index in rows.lazy.filter({ grid.rows[$0].cells.count == width }).prefix(Self.sampleSize) {
      let row = grid.rows[index].cells
      for column in 0..<width where !row.isBlank(column) {
        columns[column].add(row[column])
        cells += 1
        if column > 0, row.isAfterSpace(column) { spaces += 1 }
      }
    }
    kinds = columns.map(\.firmKind)
    values = columns.map(\.fewValues)
    isTight = spaces * 50 <= cells
  }

  /// The rows that are put right, by their index in the grid.
  func aligned(_ rows: [Int], of grid: Grid) -> [Int: Aligned] {
    var aligned: [Int: Aligned] = [:]
    guard !kinds.isEmpty else { return aligned }
    for index in rows where grid.rows[index].cells.count != width {
      if let row = self.aligned(grid.rows[index]) { aligned[index] = row }
    }
    return aligned
  }

  /// The row under its columns; `nil` where it stands right, or where more than one way, or none, makes it fit.
  private func aligned(_ row: Grid.Row) -> Aligned? {
    let cells = row.cells
    guard let width, cells.count != width else { return nil }
    let texts = Array(cells)
    let excess = cells.count - width
    let isRight = texts.indices.allSatisfy { $0 < width ? fits(texts[$0], $0) : texts[$0].isEmpty }
    if isRight { return nil }
    if excess < 0 { return only(inserting(cells, texts, -excess)) }
    let ways = joining(cells, texts, excess)
    let spaced = texts.indices.dropFirst().filter { cells.isAfterSpace($0) && !texts[$0].isEmpty }
    if isTight, spaced.count == excess {
      return only(
        ways.filter { way in spaced.allSatisfy { (way.column + 1...way.column + excess).contains($0) } })
    }
    if (0..<width).allSatisfy({ fits(texts[$0], $0) }) { return nil }
    // A blank cell too many is told from a comma in a text by the blank.
    let drops = ways.filter { $0.change == .dropped(excess) }
    return only(drops.isEmpty ? ways : drops)
  }

  /// The one way there is.
  private func only(_ ways: [Aligned]) -> Aligned? {
    ways.first.flatMap { way in ways.allSatisfy { $0.cells == way.cells } ? way : nil }
  }

  private func joining(_ cells: Cells, _ texts: [String], _ excess: Int) -> [Aligned] {
    let prefix = fitting(texts, movedBy: 0)
    let suffix = fitting(texts, movedBy: -excess)
    var ways: [Aligned] = []
    for start in 0..<texts.count - excess where prefix.upTo >= start && suffix.from <= start + excess + 1 {
      let run = start...start + excess
      let filled = run.filter { !texts[$0].isEmpty }
      let isJoined = filled.count > 1
      let joined =
        isJoined
        ? run.map(cells.verbatim).joined(separator: delimiter) : cells.verbatim(filled.first ?? start)
      guard isJoined ? fitsJoined(run.map { texts[$0] }, start) : fits(texts[filled.first ?? start], start)
      else {
        continue
      }
      ways.append(
        Aligned(
          cells: texts.indices.prefix(start).map(cells.verbatim) + [joined]
            + texts.indices.dropFirst(start + excess + 1).map(cells.verbatim),
          change: isJoined ? .joined(excess + 1) : .dropped(excess), column: start))
      if ways.count > Self.mostWays { return [] }
    }
    return ways
  }

  private func inserting(_ cells: Cells, _ texts: [String], _ missing: Int) -> [Aligned] {
    let prefix = fitting(texts, movedBy: 0)
    let suffix = fitting(texts, movedBy: missing)
    var ways: [Aligned] = []
    for start in 0..<texts.count where prefix.upTo >= start && suffix.from <= start {
      let verbatim = texts.indices.map(cells.verbatim)
      ways.append(
        Aligned(
          cells: verbatim[..<start] + Array(repeating: "", count: missing) + verbatim[start...],
          change: .inserted(missing), column: start))
      if ways.count > Self.mostWays { return [] }
    }
    return ways
  }

  /// How many cells from the left fit, and from which cell on all fit, when every cell is moved by some columns.
  private func fitting(_ texts: [String], movedBy offset: Int) -> (upTo: Int, from: Int) {
    let upTo = texts.indices.first { !fits(texts[$0], $0 + offset) } ?? texts.count
    let from = texts.indices.last { !fits(texts[$0], $0 + offset) } ?? -1
    return (upTo, from + 1)
  }

  private func fits(_ text: String, _ column: Int) -> Bool {
    guard kinds.indices.contains(column), !text.isEmpty else { return true }
    if let values = values[column] { return values.contains(text) }
    guard let kind = kinds[column] else { return true }
    let found = CellKind(text)
    if kind == .text { return found != .date && found != .address }
    return found == kind || found == .blank
  }

  /// Whether joined cells fit: no date or address has a delimiter inside, a number only between digits, and values that
  /// come again only as a list of them.
  private func fitsJoined(_ parts: [String], _ column: Int) -> Bool {
    guard kinds.indices.contains(column) else { return true }
    if let values = values[column] { return parts.allSatisfy { values.contains($0) } }
    guard let kind = kinds[column], kind != .text else { return true }
    guard kind == .number, delimiter == "," else { return false }
    return zip(parts, parts.dropFirst()).allSatisfy { left, right in
      left.last?.isNumber == true && right.prefix { $0.isNumber }.count == 3
    }
  }

  private static let sampleSize = 200
  /// With more ways than this it is no use to compare them.
  private static let mostWays = 8

  /// The number of cells that more than half of at least four rows have.
  private static func usualWidth(of rows: [Int], in grid: Grid) -> Int? {
    guard rows.count >= 4 else { return nil }
    var counts: [Int: Int] = [:]
    for index in rows { counts[grid.rows[index].cells.count, default: 0] += 1 }
    return counts.first { $0.value * 2 > rows.count && $0.value >= 3 }?.key
  }
}

/// What the cells of a column are.
private struct Learned {
  private var kinds: [CellKind: Int] = [:]
  private var count = 0
  private var values: Set<String> = []

  mutating func add(_ text: String) {
    let kind = CellKind(text)
    if kind == .blank { return }
    kinds[kind, default: 0] += 1
    count += 1
    if values.count <= 20 { values.insert(text) }
  }

  /// The kind of nearly all cells, where they are numbers, dates or addresses; text, where none is a date or an address.
  var firmKind: CellKind? {
    if count >= 3, kinds[.date] == nil, kinds[.address] == nil, (kinds[.text] ?? 0) * 2 > count {
      return .text
    }
    return [CellKind.number, .date, .address].first { kind in
      let alike = kinds[kind] ?? 0
      return alike >= 3 && alike * 20 >= count * 19
    }
  }

  /// The values, where they are words and each comes three times on the average.
  var fewValues: Set<String>? {
    count >= 6 && values.count * 3 <= count && values.count <= 20 && (kinds[.text] ?? 0) * 2 > count
      ? values : nil
  }
}
