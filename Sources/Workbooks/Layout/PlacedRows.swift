/// Rows that are filled from top to bottom, cell by cell.
struct PlacedRows {
  private(set) var cells: [PlacedCell] = []
  /// The cells that lead somewhere, by their places among the cells, as the plan of the workbook says it.
  private(set) var links: [(cell: Int, link: Link)] = []
  var dropDowns: [PlacedDropDown] = []
  /// In pixels, from the first row on.
  private(set) var heights: [Int] = []
  /// The places that carry an anchor, in order.
  var anchors: [(anchor: String, position: Position)] = []

  /// The row that is filled next.
  var next: Int { heights.count }

  /// Places a cell in the row that is filled next, and returns the number of its lines.
  ///
  /// Text that is wider than `width` wraps; without a width it stays on one line and runs on over empty cells.
  @discardableResult
  mutating func put(_ cell: Cell, at column: Int, style: CellStyle, width: Int? = nil) -> Int {
    let position = Position(row: next, column: column)
    let value = ShownValue(cell.value)
    var style = style
    style.numberFormat = value.numberFormat
    var lines = 1
    if let width, case .text(let text) = value.content {
      let inner = width - 6 - style.indent * ColumnWidths.indent
      if style.wraps || text.contains(byte: "\n") || TextWidth.pixels(text, isBold: style.isBold) > inner {
        lines = LineBreaks.count(text, width: inner, isBold: style.isBold)
        style.wraps = true
      }
    }
    if let anchor = cell.anchor { anchors.append((anchor, position)) }
    if let choices = cell.choices {
      dropDowns.append(PlacedDropDown(area: Area(from: position, to: position), name: choices))
    }
    if let link = cell.link, value.content != .blank { links.append((cells.count, link)) }
    cells.append(PlacedCell(position, value.content, style: style))
    return lines
  }

  /// Ends a row of cells: those of one line stand in the middle, so that they do not cling to the line above.
  mutating func endRow(lines: Int, extra: Int) {
    if lines == 1 {
      for index in cells.indices.reversed() {
        guard cells[index].position.row == next else { break }
        cells[index].style.vertical = .middle
      }
    }
    endRow(lines * SheetLayout.standardHeight + extra)
  }

  mutating func endRow(_ height: Int) {
    // The tallest row that spreadsheet programs know is 409 points.
    heights.append(min(height, 545))
  }

  mutating func skip(_ height: Int) { heights.append(height) }
}
