import Diagnostics

/// Bytes in, a sheet out: encoding, dialect, records, layout.
package enum SheetReader {
  /// Knows header words; the vocabulary lives in another module.
  package struct HeaderWords: Sendable {
    /// Whether a cell's text is a known column name of any kind of sheet.
    package let isKnown: @Sendable (String) -> Bool
    /// Whether it is a known column name, and no value that may head a column of a cross-tab.
    package let isName: @Sendable (String) -> Bool
    /// Whether groups of column names, side by side, say more as headers of a sheet each than as one header.
    package let areApart: @Sendable ([[String]]) -> Bool

    /// Without `isName`, every known word counts as a name; without `areApart`, no names speak for several tables.
    package init(
      isKnown: @escaping @Sendable (String) -> Bool, isName: (@Sendable (String) -> Bool)? = nil,
      areApart: @escaping @Sendable ([[String]]) -> Bool = { _ in false }
    ) {
      self.isKnown = isKnown
      self.isName = isName ?? isKnown
      self.areApart = areApart
    }
  }

  /// Reads one file; never fails on data.
  package static func read(_ bytes: [UInt8], file: String, knowing words: HeaderWords) -> Sheet {
    let decoded = DecodedText(bytes)
    let separator = SeparatorLine(in: decoded.bytes)
    let text = decoded.bytes[(separator?.length ?? 0)...]
    let cut = CutText(text, declared: separator?.delimiter, knowing: words)
    let records = RecordReader.records(
      of: cut.text, dialect: cut.written, firstLine: separator == nil ? 1 : 2)
    let grid = Grid(records)
    let layout = SheetLayout(of: grid, file: file, knowing: words)
    let remarks =
      ReadingRemarks(file: file, decoded: decoded, records: records, grid: grid).all + layout.remarks
    return Sheet(
      file: file, encoding: decoded.encoding, dialect: cut.dialect, evidence: cut.evidence,
      lineEnds: LineEnds(of: text), layout: layout, remarks: remarks.inFileOrder(),
      filledRows: layout.filledRows)
  }
}

/// A text and how its cells are cut.
private struct CutText {
  /// As the records are read; columns lined up by spaces are parted by tabs here.
  let text: ArraySlice<UInt8>
  /// How `text` is cut.
  let written: Dialect
  /// How the file is.
  let dialect: Dialect
  let evidence: DialectEvidence

  init(_ text: ArraySlice<UInt8>, declared: UInt8?, knowing words: SheetReader.HeaderWords) {
    let (best, evidence) = DialectDetection.dialect(of: text, declared: declared)
    if declared == nil, let aligned = AlignedColumns(of: text, unlessBy: evidence) {
      (self.text, written) = (aligned.text, AlignedColumns.written)
      (dialect, self.evidence) = (.alignedBySpaces, aligned.evidence)
    } else if declared == nil, let list = OneColumn(of: text, cutBy: best, evidence, knowing: words) {
      (self.text, written, dialect, self.evidence) = (text, list.dialect, list.dialect, list.evidence)
    } else {
      (self.text, written, dialect, self.evidence) = (text, best, best, evidence)
    }
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
