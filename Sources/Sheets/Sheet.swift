import Diagnostics

/// One CSV file, read: how it was understood, and its tables with every cell in its place.
package struct Sheet: Sendable {
  /// The file's name inside the plan's folder.
  package let file: String
  package let encoding: TextEncoding
  package let dialect: Dialect
  /// Why it was read in that dialect.
  package let dialectEvidence: DialectEvidence
  package let lineEnds: LineEnds
  /// The tables found, from top to bottom, those side by side from left to right; empty where the file holds none.
  package let tables: [Table]
  /// What was skipped, repaired or doubtful, in the order of the file.
  package let remarks: [SheetRemark]
  /// The rows with a value that are in no table, from top to bottom.
  package let skipped: [SkippedRow]
  /// How many rows have a value: those of the tables, their headers and those skipped. One that runs through tables
  /// side by side counts once for each.
  package let filledRows: Int
  /// The first table as the file has it, for those who print it; `nil` where there is none.
  let plain: PlainTable?

  /// Without `filledRows`, the rows that are given are counted.
  package init(
    file: String, encoding: TextEncoding, dialect: Dialect, tables: [Table], remarks: [SheetRemark],
    skipped: [SkippedRow] = [], filledRows: Int? = nil
  ) {
    self.file = file
    self.encoding = encoding
    self.dialect = dialect
    dialectEvidence = DialectEvidence(candidates: [], isWhole: true)
    lineEnds = .none
    self.tables = tables
    self.remarks = remarks
    self.skipped = skipped
    self.filledRows =
      filledRows ?? tables.reduce(skipped.count) { $0 + $1.headerRows.count + $1.rows.count }
    plain = nil
  }

  /// A sheet as it was laid out.
  init(
    file: String, encoding: TextEncoding, dialect: Dialect, evidence: DialectEvidence, lineEnds: LineEnds,
    layout: SheetLayout, remarks: [SheetRemark], filledRows: Int
  ) {
    self.file = file
    self.encoding = encoding
    self.dialect = dialect
    dialectEvidence = evidence
    self.lineEnds = lineEnds
    tables = layout.tables
    self.remarks = remarks
    skipped = layout.skipped
    self.filledRows = filledRows
    plain = layout.plain
  }
}
