/// A list that the spreadsheet program knows by name: it sorts, filters and grows, and formulas can name its columns.
package struct NamedTable: Hashable, Sendable {
  /// A name such as `tblRules`, unique in the workbook; a bad or repeated one is mended.
  package var name: String
  /// At least one column.
  package var columns: [Column]
  package var rows: [Row]
  /// What the only row says where there are no rows, such as `No conflicts found`.
  package var emptyText: String

  package init(name: String, columns: [Column], rows: [Row], emptyText: String) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.emptyText = emptyText
  }
}

extension NamedTable {
  /// One column: its header and what to expect below it.
  package struct Column: Hashable, Sendable {
    /// One line; a repeated one gets a number.
    package var header: String
    package var kind: Kind
    /// The widest that the column may get, in digits of the standard font; longer text wraps.
    package var widest: Int
    /// The defined name whose cells a drop-down in this column offers.
    package var choices: String?

    package init(_ header: String, _ kind: Kind = .text, widest: Int = 60, choices: String? = nil) {
      self.header = header
      self.kind = kind
      self.widest = widest
      self.choices = choices
    }
  }

  /// What a column holds; it aligns the column and its header.
  package enum Kind: Hashable, Sendable {
    /// Words, to the left.
    case text
    /// Amounts and counts, to the right.
    case number
    /// Short marks and dates, in the middle.
    case mark
  }

  /// One row of cells; cells that are missing at its end are blank.
  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// A place that links can lead to: the row's first cell.
    package var anchor: String?

    package init(_ cells: [Cell], anchor: String? = nil) {
      self.cells = cells
      self.anchor = anchor
    }
  }
}

extension NamedTable.Row: ExpressibleByArrayLiteral {
  package init(arrayLiteral cells: Cell...) { self.init(cells) }
}
