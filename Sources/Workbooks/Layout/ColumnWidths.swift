/// Widths for the columns of one sheet that show each block's text, within what each block allows.
struct ColumnWidths {
  /// In pixels, from the first column on.
  private(set) var pixels: [Int] = []

  /// Left and right of text, its indent and the line between columns.
  static let margin = 20
  /// One step of a cell's indent.
  static let indent = 9
  /// Room for the arrow of a filter.
  private static let arrow = 20
  static let narrowest = 64
  /// The width of a sheet of plain text.
  static let reading = digits(96)

  init(_ blocks: [Block]) {
    for case .panels(let panels) in blocks {
      for column in 0..<panels.reduce(0, { $0 + $1.columns }) { demand(PanelLines.column, of: column) }
    }
    for case .table(let table) in blocks { fit(table) }
    for case .grid(let grid) in blocks { fit(grid) }
    let hasTables = !pixels.isEmpty
    for case .facts(let facts) in blocks { fit(facts, besideTables: hasTables) }
    if pixels.isEmpty { demand(Self.reading, of: 0) }
  }

  var total: Int { pixels.reduce(0, +) }

  /// The width from a column to the end of the sheet's blocks.
  func room(from column: Int) -> Int { pixels.dropFirst(column).reduce(0, +) }

  static func digits(_ count: Int) -> Int { count * TextWidth.digit + margin }

  private mutating func demand(_ width: Int, of column: Int) {
    while pixels.count <= column { pixels.append(Self.narrowest) }
    pixels[column] = max(pixels[column], width)
  }

  private mutating func fit(_ table: NamedTable) {
    for (index, column) in table.columns.enumerated() {
      var width = Self.header(column.header) + Self.margin(of: column.kind)
      for row in table.rows where index < row.cells.count {
        width = max(width, Self.natural(row.cells[index]))
      }
      let limit = max(Self.digits(column.widest), Self.numbers(of: table, in: index))
      demand(Self.limited(width, to: limit), of: index)
    }
    if table.rows.isEmpty {
      let missing = Self.natural(.text(table.emptyText)) - total
      if missing > 0, let first = pixels.first { demand(min(first + missing, Self.digits(60)), of: 0) }
    }
  }

  private mutating func fit(_ grid: Grid) {
    let limit = Self.digits(grid.widest)
    guard !grid.rows.isEmpty, !grid.columnHeaders.isEmpty else {
      return demand(min(Self.natural(.text(grid.emptyText)), Self.digits(60)), of: 0)
    }
    let sides =
      grid.rows.map { Self.natural($0.header, isBold: true) } + [Self.header(grid.corner) + Self.margin]
    demand(Self.limited(sides.max() ?? 0, to: limit), of: 0)
    let widths = grid.columnHeaders.indices.map { index in
      let cells = grid.rows.compactMap { index < $0.cells.count ? Self.natural($0.cells[index]) : nil }
      return min(
        max(Self.header(ShownValue(grid.columnHeaders[index].value).text) + Self.margin, cells.max() ?? 0),
        limit)
    }
    // Columns of one matrix are compared with each other, and read better when they are alike.
    let widest = widths.max() ?? 0
    for (index, width) in widths.enumerated() {
      demand(grid.kind == .matrix && widths.count <= 12 ? widest : width, of: index + 1)
    }
  }

  private mutating func fit(_ facts: [Fact], besideTables: Bool) {
    for fact in facts {
      demand(min(Self.natural(fact.label, isBold: true), Self.digits(40)), of: 0)
    }
    for fact in facts {
      for (index, value) in fact.values.enumerated() {
        let isLast = index == fact.values.count - 1
        let width = Self.natural(value)
        // Text at the end of a row runs on over the empty cells beside it.
        if isLast, case .text = value.value, width <= room(from: index + 1) { continue }
        demand(min(width, Self.digits(besideTables ? 60 : 84)), of: index + 1)
      }
    }
  }

  /// At most the limit, but where a little more keeps a second line out of every row.
  private static func limited(_ width: Int, to limit: Int) -> Int {
    width <= limit * 5 / 4 ? width : limit
  }

  /// What a header needs beside its text: the arrow, and in the middle as much again on the other side.
  static func margin(of kind: NamedTable.Kind) -> Int { margin + (kind == .mark ? 2 * arrow : arrow) }

  /// The width that shows all of a cell on one line for each of its own lines.
  static func natural(_ cell: Cell, isBold: Bool = false) -> Int {
    TextWidth.pixels(ShownValue(cell.value).text, isBold: isBold || cell.tone.isBold) + margin
  }

  /// The width of a header's text, on two lines where it is long.
  private static func header(_ header: String) -> Int {
    let whole = TextWidth.pixels(header, isBold: true)
    let words = header.split(separator: " ").map { TextWidth.pixels(String($0), isBold: true) }
    let two = words.count > 1 && whole > digits(14) ? max(words.max() ?? 0, whole * 3 / 5) : whole
    return two
  }

  /// The width of the widest number, which cannot wrap.
  private static func numbers(of table: NamedTable, in index: Int) -> Int {
    let widths = table.rows.compactMap { row -> Int? in
      guard index < row.cells.count else { return nil }
      if case .text = row.cells[index].value { return nil }
      return natural(row.cells[index])
    }
    return widths.max() ?? 0
  }
}
