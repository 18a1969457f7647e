package import Workbooks

/// How fast libxlsxwriter alone is, to compare with: the cells of a workbook, ready in its own terms, in a bare loop.
package struct WritingFloor {
  private let workbook: BareWorkbook

  /// What is written beside the workbook, its sheets and the formats of its cells.
  package enum Extent: Sendable {
    /// Each cell with its format and link.
    case cells
    /// The same, the widths of columns, the heights of rows, and tables, each of which is a further part of the file.
    case cellsAndTables
  }

  /// Makes everything ready but the workbook and its formats.
  package init(of layout: WorkbookLayout) { workbook = BareWorkbook(layout) }

  /// Writes the file and completes it.
  package func write(_ extent: Extent, to path: String) throws(XLSXFailure) {
    try workbook.write(extent, to: path)
  }
}
