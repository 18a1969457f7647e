/// Tables and grids: a header and boxed rows below it.
extension SheetPlacement {
  mutating func place(_ table: NamedTable, name: String) {
    let first = rows.next
    let alignments = table.columns.map(\.kind.alignment)
    let headers = HeaderNames.unique(table.columns.map(\.header))
    let headerLines = headers.enumerated().map { index, header in
      let width = widths.pixels[index] - ColumnWidths.margin(of: table.columns[index].kind)
      return LineBreaks.count(header, width: width, isBold: true)
    }
    self.headers.append((first, headers.count))
    rows.endRow((headerLines.max() ?? 1) * Self.line + 8)

    for row in table.rows {
      if let anchor = row.anchor { rows.anchors.append((anchor, Position(row: rows.next, column: 0))) }
      var lines = 1
      for (column, alignment) in alignments.enumerated() {
        let cell = column < row.cells.count ? row.cells[column] : .blank
        let style = CellStyle.boxed(cell.tone, alignment)
        lines = max(lines, rows.put(cell, at: column, style: style, width: widths.pixels[column]))
      }
      rows.endRow(lines: lines, extra: 4)
    }
    if table.rows.isEmpty {
      rows.put(.text(table.emptyText), at: 0, style: .boxed(.muted, .left))
      for column in table.columns.indices.dropFirst() {
        rows.put(.blank, at: column, style: .boxed(.muted, .left))
      }
      rows.endRow(Self.line + 2)
    }

    let last = Position(row: rows.next - 1, column: headers.count - 1)
    let area = Area(from: Position(row: first, column: 0), to: last)
    tables.append(
      PlacedTable(
        name: name, wishedName: table.name, area: area, headers: headers,
        wishedHeaders: table.columns.map(\.header), headerStyles: alignments.map(CellStyle.header)))
    for (index, column) in table.columns.enumerated() where !table.rows.isEmpty {
      guard let choices = column.choices else { continue }
      let below = Position(row: first + 1, column: index)
      rows.dropDowns.append(
        PlacedDropDown(area: Area(from: below, to: Position(row: last.row, column: index)), name: choices))
    }
  }

  mutating func place(_ grid: Grid) {
    guard !grid.rows.isEmpty, !grid.columnHeaders.isEmpty else {
      return place(paragraph: grid.emptyText, tone: .muted)
    }
    headers.append((rows.next, grid.columnHeaders.count + 1))
    var lines = rows.put(.text(grid.corner), at: 0, style: .corner, width: widths.pixels[0])
    for (index, header) in grid.columnHeaders.enumerated() {
      let style = CellStyle.gridHeader(header.tone)
      lines = max(lines, rows.put(header, at: index + 1, style: style, width: widths.pixels[index + 1]))
    }
    rows.endRow(lines * Self.line + 8)
    let alignment = grid.alignment
    for row in grid.rows {
      var side = CellStyle.side(row.header.tone)
      // Words that cling to the line above them read badly beside coloured neighbours.
      if grid.kind == .matrix { side.vertical = .middle }
      var lines = rows.put(row.header, at: 0, style: side, width: widths.pixels[0])
      for column in grid.columnHeaders.indices {
        let cell = column < row.cells.count ? row.cells[column] : .blank
        var style = CellStyle.boxed(cell.tone, alignment)
        style.vertical = side.vertical
        lines = max(lines, rows.put(cell, at: column + 1, style: style, width: widths.pixels[column + 1]))
      }
      rows.endRow(lines: lines, extra: 6)
    }
  }
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
