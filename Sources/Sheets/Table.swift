import Diagnostics

/// A table of a sheet: a header and the rows under it, each cell with its place.
package struct Table: Sendable {
  package let file: String
  /// The header cells from left to right; columns whose header and cells are all blank are left out.
  package let header: [HeaderCell]
  package let rows: [Row]
  /// The spreadsheet rows that the header takes, from 1; empty for a table without header, whose names are blank.
  package let headerRows: [Int]

  /// Without `headerRows`, they are those of the header's cells.
  package init(file: String, header: [HeaderCell], rows: [Row], headerRows: [Int]? = nil) {
    self.file = file
    self.header = header
    self.rows = rows
    self.headerRows = headerRows ?? Set(header.map(\.row)).sorted()
  }

  /// A column's name: `column` is its place in the sheet from 0, `text` its header in one line.
  package struct HeaderCell: Hashable, Sendable {
    package let column: Int
    /// The header, trimmed, line breaks as spaces; rows of a multi-row header joined by a space.
    package let text: String
    /// The words of the upper rows of a multi-row header (the group), filled to the right.
    package let group: String?
    package let row: Int
    package let line: Int

    package init(column: Int, text: String, group: String? = nil, row: Int, line: Int) {
      self.column = column
      self.text = text
      self.group = group
      self.row = row
      self.line = line
    }
  }

  /// A data row; `cells` are trimmed and as many as the header has.
  package struct Row: Sendable {
    /// The spreadsheet row, from 1.
    package let number: Int
    /// The physical line on which it starts, from 1.
    package let line: Int
    package let cells: Cells
    /// The section row above it, if the table has such rows.
    package let section: String?

    package init(number: Int, line: Int, cells: [String], section: String? = nil) {
      self.init(number: number, line: line, cells: Cells(cells), section: section)
    }

    package init(number: Int, line: Int, cells: Cells, section: String? = nil) {
      self.number = number
      self.line = line
      self.cells = cells
      self.section = section
    }
  }

  /// The place of a cell; `column` indexes `header`.
  package func location(of row: Row, column: Int) -> SourceLocation {
    SourceLocation(
      file: file, row: row.number, line: row.line, columnIndex: header[column].column,
      column: header[column].text)
  }

  package func location(of row: Row) -> SourceLocation {
    SourceLocation(file: file, row: row.number, line: row.line)
  }
}
