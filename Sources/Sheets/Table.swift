import Diagnostics

/// A table of a sheet: a header and the rows under it, each cell with its place.
package struct Table: Sendable {
  package let file: String
  /// The header cells from left to right; columns whose header and cells are all blank are left out.
  package let header: [HeaderCell]
  package let rows: [Row]
  /// The spreadsheet rows that the header takes, from 1; empty for a table without header, whose names are blank.
  package let headerRows: [Int]
  /// The rows that name sections, where they are the values of a column.
  package let sections: [Section]
  /// The first column, from 0, where another table stands left of this one, so that each has its part of a row.
  package let startColumn: Int?

  /// Without `headerRows`, they are those of the header's cells.
  package init(
    file: String, header: [HeaderCell], rows: [Row], headerRows: [Int]? = nil, sections: [Section] = [],
    startColumn: Int? = nil
  ) {
    self.startColumn = startColumn
    self.sections = sections
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
    package var group: String? { levels.count > 1 ? levels.dropLast().joined(separator: " ") : nil }
    /// The words of each row of the header from the top, filled to the right, each once.
    package let levels: [String]
    package let row: Int
    package let line: Int
    /// Whether the column stands in no row: its values are the names of sections.
    package let isSection: Bool

    /// Without `levels`, the header is of one row.
    package init(
      column: Int, text: String, levels: [String] = [], row: Int, line: Int, isSection: Bool = false
    ) {
      self.isSection = isSection
      self.column = column
      self.text = text
      self.levels = levels.isEmpty ? [text] : levels
      self.row = row
      self.line = line
    }
  }

  /// A data row; `cells` are trimmed and as many as the header has.
  package struct Row: Sendable {
    /// The spreadsheet row, from 1.
    package var number: Int { Int(shortNumber) }
    /// The physical line on which it starts, from 1.
    package var line: Int { Int(shortLine) }
    /// The physical line on which it ends.
    package var lastLine: Int { line + Int(furtherLines) }
    package let cells: Cells
    // Beside the cells, where it takes no room of its own.
    private let furtherLines: UInt16
    /// The section row above it, if the table has such rows.
    package let section: String?

    // There are as many as rows, so they are kept small.
    private let shortNumber: UInt32
    private let shortLine: UInt32

    package init(number: Int, line: Int, lastLine: Int? = nil, cells: [String], section: String? = nil) {
      self.init(number: number, line: line, lastLine: lastLine, cells: Cells(cells), section: section)
    }

    package init(number: Int, line: Int, lastLine: Int? = nil, cells: Cells, section: String? = nil) {
      shortNumber = UInt32(clamping: number)
      shortLine = UInt32(clamping: line)
      furtherLines = UInt16(clamping: (lastLine ?? line) - line)
      self.cells = cells
      self.section = section
    }

    /// The row with other cells at the same place.
    package func replacing(_ cells: Cells) -> Row {
      Row(number: number, line: line, lastLine: lastLine, cells: cells, section: section)
    }
  }

  /// A row that names a section.
  package struct Section: Hashable, Sendable {
    /// The spreadsheet row, from 1.
    package let row: Int
    /// The physical line on which it starts, from 1.
    package let line: Int

    package init(row: Int, line: Int) {
      self.row = row
      self.line = line
    }
  }

  /// The place of a cell; `column` indexes `header`. The value of a section stands in the section's row.
  package func location(of row: Row, column: Int) -> SourceLocation {
    if header[column].isSection, let section = sections.last(where: { $0.row < row.number }) {
      return SourceLocation(
        file: file, row: section.row, line: section.line, columnIndex: header[column].column,
        column: header[column].text)
    }
    return SourceLocation(
      file: file, row: row.number, line: row.line, columnIndex: header[column].column,
      column: header[column].text)
  }

  /// The place of a row; of a table beside another, that of the row's first cell in it.
  package func location(of row: Row) -> SourceLocation {
    SourceLocation(file: file, row: row.number, line: row.line, columnIndex: startColumn)
  }
}
