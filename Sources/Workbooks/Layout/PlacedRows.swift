/// Rows that are filled from top to bottom, cell by cell.
struct PlacedRows {
  private(set) var cells: [PlacedCell] = []
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
