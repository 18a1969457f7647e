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
    guard let offset = records.text.firstOffset(of: Array(text.utf8)), let cell = records.cell(at: offset)
    else {
      return nil
    }
    return SourceLocation(
      file: file, row: records.row(of: cell.record), line: records.line(of: cell.record),
      columnIndex: cell.column)
  }
}

extension ArraySlice<UInt8> {
  /// Where a text of at least one byte first occurs, counted from the start of the slice.
  fileprivate func firstOffset(of text: [UInt8]) -> Int? {
    withUnsafeBufferPointer { bytes in
      bytes.indices.first { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
    }
  }
}
