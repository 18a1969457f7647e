import Diagnostics
import Sheets
import Vocabulary

/// One table of the plan's folder and how it was understood.
package struct PlanSheet: Sendable {
  package let file: String
  /// `nil` where no kind of sheet was recognized.
  package let kind: SheetKind?
  /// Data rows read.
  package let rows: Int
  package let encoding: TextEncoding
  package let delimiter: String
  /// The header's spreadsheet row.
  package let headerRow: Int?
  package let columns: [Column]

  /// A column and the field it was read as; `field` is `nil` where it was left out.
  package struct Column: Sendable, Hashable {
    package let letter: String
    package let header: String
    package let field: Field?
    package init(letter: String, header: String, field: Field?) {
      self.letter = letter
      self.header = header
      self.field = field
    }
  }

  package init(
    file: String, kind: SheetKind?, rows: Int, encoding: TextEncoding, delimiter: String, headerRow: Int?,
    columns: [Column]
  ) {
    self.file = file
    self.kind = kind
    self.rows = rows
    self.encoding = encoding
    self.delimiter = delimiter
    self.headerRow = headerRow
    self.columns = columns
  }
}

extension Plan {
  /// Whether any sheet of this kind was read.
  package func has(_ kind: SheetKind) -> Bool { sheets.contains { $0.kind == kind } }
}
