package import Workbooks

/// How fast libxlsxwriter alone is, to compare with: the cells of a workbook, ready in its own terms, in a bare loop.
package struct WritingFloor: ~Copyable {
  private let workbook: BareWorkbook

  /// Makes everything ready but the file.
  package init(of layout: WorkbookLayout, at path: String) throws(XLSXFailure) {
    workbook = try BareWorkbook(layout, path: path)
  }

  /// Writes the cells and completes the file; widths, tables and whatever else a sheet has are left out.
  package consuming func write() throws(XLSXFailure) {
    try workbook.write()
  }
}
