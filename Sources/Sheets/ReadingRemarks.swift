import Diagnostics

/// What the stages before the layout have to say about a file.
struct ReadingRemarks {
  let file: String
  let decoded: DecodedText
  let records: Records
  let grid: Grid

  var all: [SheetRemark] {
    var remarks = EncodingRemarks(file: file, decoded: decoded, records: records).all
    remarks += quoteRemarks
    remarks += overlongRemarks
    remarks += cellRemarks
    return remarks
  }

  private var quoteRemarks: [SheetRemark] {
    records.faults.map { remark($0.remark, at: $0) }
      + records.furtherFaults.map { remark(.further($0.first.remark, count: $0.count), at: $0.first) }
  }

  private func remark(_ kind: SheetRemark.Kind, at fault: Records.QuoteFault) -> SheetRemark {
    SheetRemark(
      kind, at: SourceLocation(file: file, row: fault.row, line: fault.line, columnIndex: fault.column))
  }

  private var overlongRemarks: [SheetRemark] {
    records.overlong.map { record in
      SheetRemark(
        .rowShape(found: record.cells, expected: Records.mostCells),
        at: SourceLocation(
          file: file, row: record.row, line: record.line, columnIndex: Records.mostCells))
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
}

extension Records.QuoteFault {
  fileprivate var remark: SheetRemark.Kind { kind == .stray ? .strayQuote : .unclosedQuote }
}
