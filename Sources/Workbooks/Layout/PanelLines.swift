/// A panel as lines of cells, ready to be put beside others.
struct PanelLines {
  /// The width of each column of a sheet with panels, in pixels.
  static let column = ColumnWidths.narrowest

  /// One row: its height in pixels and its cells by column of the panel.
  struct Line {
    var height = SheetLayout.standardHeight
    var cells: [(column: Int, cell: Cell, style: CellStyle)] = []
  }

  private(set) var lines: [Line] = []

  init(_ panel: Panel) {
    if let title = panel.title {
      lines.append(Line(height: 28, cells: [(0, .text(title), .heading)]))
    }
    guard case .lines(let rows) = panel.content else { return }
    for row in rows { add(row) }
  }

  /// Puts a row of cells below the others, in as many lines as its longest text needs.
  private mutating func add(_ row: [Panel.Span]) {
    let first = lines.count
    var column = 0
    for span in row {
      let style = span.look.style(of: span)
      for (index, cell) in Self.broken(span, style).enumerated() {
        if lines.count <= first + index { lines.append(Line()) }
        lines[first + index].height = max(lines[first + index].height, span.look.height)
        lines[first + index].cells.append((column, cell, style))
        // The ground of a cell goes as far as its words may.
        guard style.ground != nil || style.line != nil else { continue }
        for offset in 1..<max(span.columns, 1) {
          lines[first + index].cells.append((column + offset, .blank, style))
        }
      }
      column += span.columns
    }
  }

  /// The cell of each line: text that is too long goes on below, for no cells are merged.
  private static func broken(_ span: Panel.Span, _ style: CellStyle) -> [Cell] {
    guard case .text(let text) = span.cell.value, style.alignment == .left else { return [span.cell] }
    let width = span.columns * column - 8 - style.indent * ColumnWidths.indent
    let lines = LineBreaks.lines(SafeText.cell(text), width: width, isBold: style.isBold, size: style.size)
    return lines.enumerated().map { index, line in
      var cell = span.cell
      cell.value = .text(line)
      if index > 0 { cell.anchor = nil }
      return cell
    }
  }
}

extension Panel.Look {
  fileprivate var height: Int {
    switch self {
    case .words, .caption: SheetLayout.standardHeight
    case .figure: 30
    case .header, .boxed: 22
    }
  }

  fileprivate func style(of span: Panel.Span) -> CellStyle {
    let cell = span.cell
    switch self {
    case .words:
      var style = CellStyle.toned(cell.tone)
      style.vertical = .middle
      if style.ground != nil { style.alignment = .middle }
      return style
    case .figure, .caption: return .figure(cell.tone, isLarge: self == .figure)
    case .header:
      var style = CellStyle.header(.left)
      style.wraps = false
      style.indent = 0
      style.line = nil
      return style
    case .boxed:
      var style = CellStyle.boxed(cell.tone, .left)
      style.indent = 0
      style.vertical = .middle
      // Words that take several cells have no line through them.
      if span.columns > 1 { style.line = nil }
      if case .integer = cell.value { style.alignment = .middle }
      return style
    }
  }
}
