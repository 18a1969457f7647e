import Diagnostics

/// What the stages before the layout have to say about a file.
struct ReadingRemarks {
  let file: String
  let decoded: DecodedText
  let records: Records
  let grid: Grid

  var all: [SheetRemark] { encodingRemarks + quoteRemarks + cellRemarks }

  private var encodingRemarks: [SheetRemark] {
    let wholeFile = SourceLocation(file: file)
    var remarks: [SheetRemark] = []
    if decoded.encoding != .utf8, decoded.encoding != .utf8WithMark {
      remarks.append(SheetRemark(.decoded(decoded.encoding), at: wholeFile))
    }
    if decoded.nulls > 0 { remarks.append(SheetRemark(.nullCharacters(count: decoded.nulls), at: wholeFile)) }
    if decoded.undecodable > 0 {
      let place = location(of: "\u{FFFD}") ?? wholeFile
      remarks.append(SheetRemark(.undecodable(count: decoded.undecodable), at: place))
    }
    if let sample = DoubleEncoding.firstSample(in: decoded.bytes) {
      let place = location(of: sample) ?? wholeFile
      remarks.append(SheetRemark(.doubleEncoded(sample: sample), at: place))
    }
    return remarks
  }

  private var quoteRemarks: [SheetRemark] {
    records.faults.map { fault in
      SheetRemark(
        fault.kind == .stray ? .strayQuote : .unclosedQuote,
        at: SourceLocation(file: file, row: fault.row, line: fault.line, columnIndex: fault.column))
    }
  }

  private var cellRemarks: [SheetRemark] {
    if grid.rows.isEmpty { return [SheetRemark(.empty, at: SourceLocation(file: file))] }
    guard let first = grid.firstHidden else { return [] }
    return [
      SheetRemark(
        .hiddenCharacters(count: grid.hiddenCells),
        at: SourceLocation(file: file, row: first.row, line: first.line, columnIndex: first.column))
    ]
  }

  /// The first cell that holds the text.
  private func location(of text: String) -> SourceLocation? {
    for row in grid.rows {
      for (column, cell) in row.cells.enumerated() where cell.contains(text) {
        return SourceLocation(file: file, row: row.number, line: row.line, columnIndex: column)
      }
    }
    return nil
  }
}
