import Diagnostics

/// One CSV file, read: how it was understood, and its tables with every cell in its place.
package struct Sheet: Sendable {
  /// The file's name inside the plan's folder.
  package let file: String
  package let encoding: TextEncoding
  package let dialect: Dialect
  /// The tables found, from top to bottom; empty where the file holds none.
  package let tables: [Table]
  /// What was skipped, repaired or doubtful, in the order of the file.
  package let remarks: [SheetRemark]

  package init(
    file: String, encoding: TextEncoding, dialect: Dialect, tables: [Table], remarks: [SheetRemark]
  ) {
    self.file = file
    self.encoding = encoding
    self.dialect = dialect
    self.tables = tables
    self.remarks = remarks
  }
}
