/// What kind of value the columns of some rows hold, told from a sample; of very many columns, the first ones.
struct ColumnKinds {
  /// The kind that most values of a column are; `blank` where the column has none, or none prevails.
  private(set) var kinds: [CellKind] = []
  private let grid: Grid
  private let rows: [Int]

  /// Looks at `rows`, which are indexes of the grid's rows.
  init(grid: Grid, rows: [Int]) {
    self.grid = grid
    self.rows = rows
    let width = min(rows.map { grid.rows[$0].last + 1 }.max() ?? 0, Self.mostColumns)
    var counts = [[CellKind: Int]](repeating: [:], count: width)
    for index in rows {
      let row = grid.rows[index]
      for column in Self.columns(of: row) {
        let kind = CellKind(row[column])
        if kind != .blank { counts[column][kind, default: 0] += 1 }
      }
    }
    kinds = counts.map { Self.prevailing($0) }
  }

  subscript(column: Int) -> CellKind { column < kinds.count ? kinds[column] : .blank }

  /// How a row compares with the sample: the cells that are as those of their columns, and those that are not.
  ///
  /// A text in a column of texts says nothing, unless the column has the same text again.
  func comparison(with row: Grid.Row) -> (like: Int, unlike: Int) {
    var (like, unlike) = (0, 0)
    for column in Self.columns(of: row) where !row.isBlank(column) {
      let (kind, usual) = (CellKind(row[column]), self[column])
      if kind == .blank || usual == .blank { continue }
      if kind == .text, usual == .text {
        if recurs(row[column], in: column) { like += 1 }
      } else if kind == usual || kind == .number && usual == .measure {
        like += 1
      } else {
        unlike += 1
      }
    }
    return (like, unlike)
  }

  /// More columns than this tell no more of what a row is.
  private static let mostColumns = 4096

  private static func columns(of row: Grid.Row) -> Range<Int> {
    min(row.first, mostColumns)..<min(row.last + 1, mostColumns)
  }

  private func recurs(_ text: String, in column: Int) -> Bool {
    rows.contains { grid.rows[$0][column] == text }
  }

  private static func prevailing(_ counts: [CellKind: Int]) -> CellKind {
    let all = counts.values.reduce(0, +)
    return counts.first { $0.value * 2 > all }?.key ?? .blank
  }
}
