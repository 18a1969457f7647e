/// Places the parts of one worksheet from top to bottom.
struct SheetPlacement {
  var rows = PlacedRows()
  var tables: [PlacedTable] = []
  var charts: [PlacedChart] = []
  /// The header rows of tables and grids, and how many columns each has.
  var headers: [(row: Int, columns: Int)] = []
  /// Rows that are printed on one page: a heading with the first row of what it heads.
  private(set) var kept: [ClosedRange<Int>] = []
  let widths: ColumnWidths
  /// What the sheet has no room for.
  private(set) var losses: [WorkbookLayout.Loss.What] = []

  static let line = SheetLayout.standardHeight
  private static let gap = 8

  init(_ sheet: Worksheet, names: inout RangeNames) {
    let blocks = sheet.blocks.map { $0.fitting(columns: SheetLayout.mostColumns) }
    widths = ColumnWidths(blocks.map(\.block))
    placeTitle(of: sheet)
    for paragraph in sheet.intro { place(paragraph: paragraph, tone: .normal) }
    if !sheet.intro.isEmpty { rows.skip(Self.line) }
    var lostRows = 0
    var headingRow = 0
    for (index, block) in blocks.map(\.block).enumerated() {
      let (fitting, lost) = block.fitting(rows: SheetLayout.mostRows - rows.next - (index > 0 ? 1 : 0))
      lostRows += lost
      guard let fitting else { continue }
      if index > 0 { part(from: blocks[index - 1].block) }
      let heading = index > 0 && blocks[index - 1].block.isHeading ? headingRow : nil
      headingRow = rows.next
      place(fitting, names: &names)
      if let heading {
        let first = headingRow + (fitting.hasHeader ? 1 : 0)
        kept.append(heading...min(first, rows.next - 1))
      }
    }
    let lostColumns = blocks.map(\.lost).max() ?? 0
    if lostColumns > 0 { losses.append(.columns(lostColumns)) }
    if lostRows > 0 { losses.append(.rows(lostRows)) }
  }

  private mutating func placeTitle(of sheet: Worksheet) {
    rows.put(.text(sheet.title), at: 0, style: .title)
    rows.endRow(34)
    if let subtitle = sheet.subtitle {
      rows.put(.text(subtitle), at: 0, style: .subtitle)
      rows.endRow(Self.line)
    }
    if let back = sheet.back {
      rows.put(back, at: 0, style: .toned(back.tone))
      rows.endRow(Self.line)
    }
    rows.skip(Self.gap)
  }

  /// A heading stands close to what it heads, panels to what is below them; everything else is a line apart.
  private mutating func part(from above: Block) {
    switch above {
    case .heading, .panels: rows.skip(Self.gap)
    case .paragraph, .facts, .table, .grid: rows.skip(Self.line)
    }
  }

  private mutating func place(_ block: Block, names: inout RangeNames) {
    switch block {
    case .heading(let text, let anchor):
      rows.put(.text(text, anchor: anchor), at: 0, style: .heading)
      rows.endRow(28)
    case .paragraph(let text, let tone): place(paragraph: text, tone: tone)
    case .facts(let facts): for fact in facts { place(fact: fact) }
    case .table(let table): place(table, name: names.claim(table.name))
    case .grid(let grid): place(grid)
    case .panels(let panels): place(panels)
    }
  }

  mutating func place(paragraph: String, tone: Tone) {
    let width = min(max(widths.total, ColumnWidths.digits(64)), ColumnWidths.digits(120))
    for line in LineBreaks.lines(SafeText.cell(paragraph), width: width, isBold: tone.isBold) {
      rows.put(.text(line), at: 0, style: .toned(tone))
      rows.endRow(Self.line)
    }
  }

  /// A label and its values; long words at the end run on over the cells beside them, line below line, where that
  /// takes fewer lines.
  private mutating func place(fact: Fact) {
    var label = CellStyle.toned(fact.label.tone)
    label.isBold = true
    var lines = rows.put(fact.label, at: 0, style: label, width: widths.pixels[0])
    var below: [Cell] = []
    for (index, value) in fact.values.enumerated() {
      let style = CellStyle.toned(value.tone)
      let column = index + 1
      var broken = [value]
      if index == fact.values.count - 1 { broken = self.broken(value, style, from: column) }
      let fits =
        broken.count > 1
        || index == fact.values.count - 1
          && ColumnWidths.natural(value) <= widths.room(from: column)
      lines = max(
        lines, rows.put(broken[0], at: column, style: style, width: fits ? nil : widths.pixels[column]))
      below = Array(broken.dropFirst())
    }
    rows.endRow(lines: lines, extra: 4)
    for cell in below {
      rows.put(cell, at: fact.values.count, style: .toned(cell.tone))
      rows.endRow(Self.line)
    }
  }

  /// The cell as one for each line that runs on to the end of the sheet's blocks; itself where that is no wider.
  private func broken(_ cell: Cell, _ style: CellStyle, from column: Int) -> [Cell] {
    let room = min(widths.room(from: column), ColumnWidths.digits(120))
    guard case .text(let text) = cell.value, style.ground == nil, cell.link == nil,
      ColumnWidths.natural(cell) > room, room > widths.pixels[column] * 5 / 4
    else { return [cell] }
    let lines = LineBreaks.lines(
      SafeText.cell(text), width: room - ColumnWidths.margin, isBold: style.isBold)
    return lines.enumerated().map { index, line in
      var part = cell
      part.value = .text(line)
      if index > 0 { (part.anchor, part.choices) = (nil, nil) }
      return part
    }
  }
}

extension Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  /// Whether its first row says what stands below it.
  fileprivate var hasHeader: Bool {
    switch self {
    case .table, .grid: true
    case .heading, .paragraph, .facts, .panels: false
    }
  }
}
