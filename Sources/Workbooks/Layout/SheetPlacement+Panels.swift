extension SheetPlacement {
  /// Parts side by side: row by row, each row as tall as the tallest of its cells.
  mutating func place(_ panels: [Panel]) {
    let first = rows.next
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
            rows.put(entry.cell, at: column + entry.column, style: entry.style)
          }
          height = max(height, part.lines[index].height)
        }
        column += panel.columns
      }
      rows.endRow(height)
    }
    var column = 0
    for (panel, part) in zip(panels, parts) {
      if case .chart(let chart, _) = panel.content {
        let top = first + part.lines.count
        charts.append(
          PlacedChart(
            chart, at: Position(row: top, column: column), width: panel.columns * PanelLines.column,
            height: rows.heights[top...].reduce(0, +)))
      }
      column += panel.columns
    }
  }
}
