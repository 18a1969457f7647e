internal import Workbooks

extension WorkbookWriter {
  /// The library's format of a cell's style.
  mutating func format(of cell: PlacedCell) throws(XLSXFailure) -> Library.Format {
    let place = cell.position.column % lastFormats.count
    if let last = lastFormats[place], last.style == cell.style { return last.format }
    let format = try format(for: cell.style)
    lastFormats[place] = (cell.style, format)
    return format
  }

  /// The library's format of a style; made once.
  mutating func format(for style: CellStyle) throws(XLSXFailure) -> Library.Format {
    if let known = formats[style] { return known }
    guard let format = file.addFormat() else { throw outOfMemory }
    format.set(style)
    formats[style] = format
    return format
  }
}
