package import Workbooks

/// Workbooks as files in the Office Open XML format, the same bytes for the same workbook.
package enum XLSXFile {
  /// Writes a workbook to a path, over whatever is there.
  ///
  /// A file that could not be completed may be left behind; callers write to a temporary name first. Different
  /// workbooks may be written on different threads at once.
  package static func write(_ workbook: Workbook, to path: String) throws(XLSXFailure) {
    try write(WorkbookLayout(workbook), to: path)
  }

  /// Writes a workbook whose cells have their places already.
  package static func write(_ layout: WorkbookLayout, to path: String) throws(XLSXFailure) {
    var writer = try WorkbookWriter(path: path)
    try writer.write(layout)
    try writer.close()
  }
}
