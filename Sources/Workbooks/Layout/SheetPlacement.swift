/// Places the parts of one worksheet from top to bottom.
struct SheetPlacement {
  private(set) var cells: [PlacedCell] = []
  private(set) var tables: [PlacedTable] = []
  private(set) var dropDowns: [PlacedDropDown] = []
  private(set) var charts: [PlacedChart] = []
  private(set) var rowHeights: [Int] = []
  /// The places that carry an anchor, in order.
  private(set) var anchors: [(anchor: String, position: Position)] = []
  /// The header rows of tables and grids, and how many columns each has.
  private(set) var headers: [(row: Int, columns: Int)] = []
  let widths: ColumnWidths
  /// What the sheet has no room for.
  private(set) var losses: [WorkbookLayout.Loss.What] = []

  static let line = SheetLayout.standardHeight
  private static let gap = 8

  /// The row that is filled next.
  private var row: Int { rowHeights.count }

  init(_ sheet: Worksheet, names: inout RangeNames) {
    let blocks = sheet.blocks.map { $0.fitting(columns: SheetLayout.mostColumns) }
    widths = ColumnWidths(blocks.map(\.block))
    placeTitle(of: sheet)
    for paragraph in sheet.intro { place(paragraph: paragraph, tone: .normal) }
    if !sheet.intro.isEmpty { skip(Self.line) }
    var lostRows = 0
    for (index, block) in blocks.map(\.block).enumerated() {
      let (fitting, lost) = block.fitting(rows: SheetLayout.mostRows - row - (index > 0 ? 1 : 0))
      lostRows += lost
      guard let fitting else { continue }
      if index > 0 { part(from: blocks[index - 1].block) }
      place(fitting, names: &names)
    }
    let lostColumns = blocks.map(\.lost).max() ?? 0
    if lostColumns > 0 { losses.append(.columns(lostColumns)) }
    if lostRows > 0 { losses.append(.rows(lostRows)) }
  }

  private mutating func placeTitle(of sheet: Worksheet) {
    put(.text(sheet.title), at: 0, style: .title)
    endRow(34)
    if let subtitle = sheet.subtitle {
      put(.text(subtitle), at: 0, style: .subtitle)
      endRow(Self.line)
    }
    if let back = sheet.back {
      put(back, at: 0, style: .toned(back.tone))
      endRow(Self.line)
    }
    skip(Self.gap)
  }

  /// A heading stands close to what it heads, panels to what is below them; everything else is a line apart.
  private mutating func part(from above: Block) {
    switch above {
    case .heading, .panels: skip(Self.gap)
    case .paragraph, .facts, .table, .grid: skip(Self.line)
    }
  }

  private mutating func place(_ block: Block, names: inout RangeNames) {
    switch block {
    case .heading(let text, let anchor):
      put(.text(text, anchor: anchor), at: 0, style: .heading)
      endRow(28)
    case .paragraph(let text, let tone): place(paragraph: text, tone: tone)
    case .facts(let facts): for fact in facts { place(fact: fact) }
    case .table(let table): place(table, name: names.claim(table.name))
    case .grid(let grid): place(grid)
    case .panels(let panels): place(panels)
    }
  }

  private mutating func place(paragraph: String, tone: Tone) {
    let width = min(max(widths.total, ColumnWidths.digits(64)), ColumnWidths.digits(120))
    for line in LineBreaks.lines(SafeText.cell(paragraph), width: width, isBold: tone.isBold) {
      put(.text(line), at: 0, style: .toned(tone))
      endRow(Self.line)
    }
  }

  private mutating func place(fact: Fact) {
    var label = CellStyle.toned(fact.label.tone)
    label.isBold = true
    var lines = put(fact.label, at: 0, style: label, width: widths.pixels[0])
    for (index, value) in fact.values.enumerated() {
      let isLast = index == fact.values.count - 1
      let style = CellStyle.toned(value.tone)
      let column = index + 1
      let fits = isLast && ColumnWidths.natural(value) <= widths.room(from: column)
      lines = max(lines, put(value, at: column, style: style, width: fits ? nil : widths.pixels[column]))
    }
    endRow(lines: lines, extra: 4)
  }

  private mutating func place(_ table: NamedTable, name: String) {
    let first = row
    let alignments = table.columns.map(\.kind.alignment)
    let headers = HeaderNames.unique(table.columns.map(\.header))
    let headerLines = headers.enumerated().map { index, header in
      let width = widths.pixels[index] - ColumnWidths.margin(of: table.columns[index].kind)
      return LineBreaks.lines(header, width: width, isBold: true).count
    }
    self.headers.append((first, headers.count))
    endRow((headerLines.max() ?? 1) * Self.line + 8)

    for row in table.rows {
      if let anchor = row.anchor { anchors.append((anchor, Position(row: self.row, column: 0))) }
      var lines = 1
      for (column, alignment) in alignments.enumerated() {
        let cell = column < row.cells.count ? row.cells[column] : .blank
        let style = CellStyle.boxed(cell.tone, alignment)
        lines = max(lines, put(cell, at: column, style: style, width: widths.pixels[column]))
      }
      endRow(lines: lines, extra: 4)
    }
    if table.rows.isEmpty {
      put(.text(table.emptyText), at: 0, style: .boxed(.muted, .left))
      for column in table.columns.indices.dropFirst() {
        put(.blank, at: column, style: .boxed(.muted, .left))
      }
      endRow(Self.line + 2)
    }

    let last = Position(row: row - 1, column: headers.count - 1)
    let area = Area(from: Position(row: first, column: 0), to: last)
    tables.append(
      PlacedTable(
        name: name, wishedName: table.name, area: area, headers: headers,
        wishedHeaders: table.columns.map(\.header), headerStyles: alignments.map(CellStyle.header)))
    for (index, column) in table.columns.enumerated() where !table.rows.isEmpty {
      guard let choices = column.choices else { continue }
      let below = Position(row: first + 1, column: index)
      dropDowns.append(
        PlacedDropDown(area: Area(from: below, to: Position(row: last.row, column: index)), name: choices))
    }
  }

  private mutating func place(_ grid: Grid) {
    guard !grid.rows.isEmpty, !grid.columnHeaders.isEmpty else {
      return place(paragraph: grid.emptyText, tone: .muted)
    }
    headers.append((row, grid.columnHeaders.count + 1))
    var lines = put(.text(grid.corner), at: 0, style: .corner, width: widths.pixels[0])
    for (index, header) in grid.columnHeaders.enumerated() {
      let style = CellStyle.gridHeader(header.tone)
      lines = max(lines, put(header, at: index + 1, style: style, width: widths.pixels[index + 1]))
    }
    endRow(lines * Self.line + 8)
    let alignment = grid.alignment
    for row in grid.rows {
      var side = CellStyle.side(row.header.tone)
      // Words that cling to the line above them read badly beside coloured neighbours.
      if grid.kind == .matrix { side.vertical = .middle }
      var lines = put(row.header, at: 0, style: side, width: widths.pixels[0])
      for column in grid.columnHeaders.indices {
        let cell = column < row.cells.count ? row.cells[column] : .blank
        var style = CellStyle.boxed(cell.tone, alignment)
        style.vertical = side.vertical
        lines = max(lines, put(cell, at: column + 1, style: style, width: widths.pixels[column + 1]))
      }
      endRow(lines: lines, extra: 6)
    }
  }

  /// Parts side by side: row by row, each row as tall as the tallest of its cells.
  private mutating func place(_ panels: [Panel]) {
    let first = row
    let parts = panels.map(PanelLines.init)
    let count = panels.reduce(parts.map(\.lines.count).max() ?? 0) { count, panel in
      if case .chart(_, let lines) = panel.content { max(count, lines) } else { count }
    }
    for index in 0..<count {
      var height = Self.line
      var column = 0
      for (panel, part) in zip(panels, parts) {
        if index < part.lines.count {
          for entry in part.lines[index].cells {
            put(entry.cell, at: column + entry.column, style: entry.style)
          }
          height = max(height, part.lines[index].height)
        }
        column += panel.columns
      }
      endRow(height)
    }
    var column = 0
    for (panel, part) in zip(panels, parts) {
      if case .chart(let chart, _) = panel.content {
        let top = first + part.lines.count
        charts.append(
          PlacedChart(
            chart, at: Position(row: top, column: column), width: panel.columns * PanelLines.column,
            height: rowHeights[top...].reduce(0, +)))
      }
      column += panel.columns
    }
  }

  /// Places a cell in the row that is filled next, and returns the number of its lines.
  ///
  /// Text that is wider than `width` wraps; without a width it stays on one line and runs on over empty cells.
  @discardableResult
  private mutating func put(_ cell: Cell, at column: Int, style: CellStyle, width: Int? = nil) -> Int {
    let position = Position(row: row, column: column)
    let value = ShownValue(cell.value)
    var style = style
    style.numberFormat = value.numberFormat
    var lines = 1
    if let width, case .text(let text) = value.content {
      let inner = width - 6 - style.indent * ColumnWidths.indent
      if style.wraps || text.utf8.contains(0x0A) || TextWidth.pixels(text, isBold: style.isBold) > inner {
        lines = LineBreaks.lines(text, width: inner, isBold: style.isBold).count
        style.wraps = true
      }
    }
    if let anchor = cell.anchor { anchors.append((anchor, position)) }
    if let choices = cell.choices {
      dropDowns.append(PlacedDropDown(area: Area(from: position, to: position), name: choices))
    }
    cells.append(PlacedCell(position, value.content, style: style, link: cell.link))
    return lines
  }

  /// Ends a row of cells: those of one line stand in the middle, so that they do not cling to the line above.
  private mutating func endRow(lines: Int, extra: Int) {
    if lines == 1 {
      for index in cells.indices.reversed() {
        guard cells[index].position.row == row else { break }
        cells[index].style.vertical = .middle
      }
    }
    endRow(lines * Self.line + extra)
  }

  private mutating func endRow(_ height: Int) {
    // The tallest row that spreadsheet programs know is 409 points.
    rowHeights.append(min(height, 545))
  }

  private mutating func skip(_ height: Int) { rowHeights.append(height) }
}

extension NamedTable.Kind {
  fileprivate var alignment: CellStyle.Alignment {
    switch self {
    case .text: .left
    case .number: .right
    case .mark: .middle
    }
  }
}

extension Grid {
  /// Short marks stand in the middle, sentences to the left.
  fileprivate var alignment: CellStyle.Alignment {
    guard kind == .matrix else { return .left }
    let isShort = rows.allSatisfy { row in
      row.cells.allSatisfy { TextWidth.pixels(ShownValue($0.value).text) <= ColumnWidths.digits(24) }
    }
    return isShort ? .middle : .left
  }
}
