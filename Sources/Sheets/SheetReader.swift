import Diagnostics

/// Bytes in, a sheet out: encoding, dialect, records, layout.
package enum SheetReader {
  /// Knows header words; the vocabulary lives in another module.
  package struct HeaderWords: Sendable {
    /// Whether a cell's text is a known column name of any kind of sheet.
    package let isKnown: @Sendable (String) -> Bool
    package init(isKnown: @escaping @Sendable (String) -> Bool) { self.isKnown = isKnown }
  }

  /// Reads one file; never fails on data.
  package static func read(_ bytes: [UInt8], file: String, knowing words: HeaderWords) -> Sheet {
    let decoded = DecodedText(bytes)
    let separator = SeparatorLine(in: decoded.bytes)
    let text = decoded.bytes[(separator?.length ?? 0)...]
    let (dialect, evidence) = DialectDetection.dialect(of: text, declared: separator?.delimiter)
    let records = RecordReader.records(
      of: text, dialect: dialect, firstLine: separator == nil ? 1 : 2)
    let grid = Grid(records)
    let layout = SheetLayout(of: grid, file: file, knowing: words)
    let remarks =
      ReadingRemarks(file: file, decoded: decoded, records: records, grid: grid).all + layout.remarks
    return Sheet(
      file: file, encoding: decoded.encoding, dialect: dialect, evidence: evidence,
      lineEnds: LineEnds(of: text), layout: layout, remarks: remarks.inFileOrder(),
      filledRows: grid.rows.count)
  }
}

extension [SheetRemark] {
  /// What concerns the whole file first, then from top to bottom; of one place in the order found.
  fileprivate func inFileOrder() -> [SheetRemark] {
    indices.sorted { left, right in
      let (a, b) = (self[left].location, self[right].location)
      return (a.row ?? 0, a.columnIndex ?? -1, left) < (b.row ?? 0, b.columnIndex ?? -1, right)
    }.map { self[$0] }
  }
}
