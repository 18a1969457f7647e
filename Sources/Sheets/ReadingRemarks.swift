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
    remarks += unfitRemarks
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

  private var unfitRemarks: [SheetRemark] {
    let texts = UnfitTexts(in: records)
    func remarks(_ places: FirstOnes<UnfitTexts.Place>, _ kind: (Int) -> SheetRemark.Kind) -> [SheetRemark] {
      func remark(_ kind: SheetRemark.Kind, _ place: UnfitTexts.Place) -> SheetRemark {
        SheetRemark(
          kind,
          at: SourceLocation(file: file, row: place.row, line: place.line, columnIndex: place.column))
      }
      return places.kept.map { remark(kind($0.amount), $0) }
        + (places.next.map { [remark(.further(kind($0.amount), count: places.further), $0)] } ?? [])
    }
    return remarks(texts.long) { .longText(units: $0) }
      + remarks(texts.unfit) { .unfitCharacters(count: $0) }
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
