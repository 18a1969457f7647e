internal import Workbooks

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Writes one placed workbook through libxlsxwriter.
struct WorkbookWriter: ~Copyable {
  let file: Library.File
  let path: String
  /// The library's formats, one for each style; made in the order of first use, so that the same workbook gives
  /// the same bytes.
  var formats: [CellStyle: Library.Format] = [:]
  /// What the last cell had in each of some columns: cells below each other mostly look the same, and to see that is
  /// much quicker than to look their style up.
  var lastFormats: [(style: CellStyle, format: Library.Format)?] = Array(
    repeating: nil, count: 64)
  /// The sheet that the last link led to, and the start of its address.
  var lastTarget = (sheet: "", address: "")

  init(path: String) throws(XLSXFailure) {
    if let reason = Self.obstacle(at: path) { throw XLSXFailure(path: path, reason: reason) }
    guard let file = Library.File(path: path) else { throw XLSXFailure(path: path, reason: .outOfMemory) }
    self.file = file
    self.path = path
  }

  mutating func write(_ layout: WorkbookLayout) throws(XLSXFailure) {
    // 25,569 is 1970-01-01.
    let created = max((layout.properties.created.serial ?? 0) - 25_569, 1) * 86_400
    try check(file.setProperties(layout.properties, created: created), sheet: "")
    for sheet in layout.sheets { try write(sheet, of: layout) }
    for name in layout.names {
      try check(file.define(name.name, as: SafeText.escaped(name.formula)), sheet: name.name)
    }
  }

  /// Puts the file together; nothing stands in it before.
  consuming func close() throws(XLSXFailure) {
    let path = path
    if let reason = file.close().reason() {
      throw XLSXFailure(path: path, reason: reason)
    }
  }
}

// MARK: - Sheets

extension WorkbookWriter {
  private mutating func write(_ sheet: SheetLayout, of layout: WorkbookLayout) throws(XLSXFailure) {
    guard let worksheet = file.addSheet(sheet.name) else {
      throw XLSXFailure(path: path, reason: .beyondLimits(sheet: sheet.name))
    }
    worksheet.setTabColour(sheet.tabColour)
    worksheet.hideGridlines()
    try setSizes(of: sheet, on: worksheet)
    for cell in sheet.cells { try write(cell, to: worksheet, of: sheet) }
    for table in sheet.tables { try write(table, to: worksheet, of: sheet) }
    for dropDown in sheet.dropDowns { try write(dropDown, to: worksheet, of: sheet) }
    for chart in sheet.charts { try draw(chart, on: worksheet, of: sheet) }
    let used = "A1:" + sheet.lastPosition.reference
    try check(worksheet.allowNumbersAsTexts(in: used), sheet: sheet.name)
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet.freeze(rows: sheet.frozenRows, columns: sheet.frozenColumns)
    }
    try setUpPrinting(of: sheet, on: worksheet, as: layout)
  }

  /// Sizes and tables without anything else, for whoever writes the cells otherwise.
  mutating func writeTables(
    of sheet: SheetLayout, to worksheet: Library.Sheet
  ) throws(XLSXFailure) {
    try setSizes(of: sheet, on: worksheet)
    for table in sheet.tables { try write(table, to: worksheet, of: sheet) }
  }

  private func setSizes(
    of sheet: SheetLayout, on worksheet: Library.Sheet
  ) throws(XLSXFailure) {
    for (column, width) in sheet.columnWidths.enumerated() {
      try check(worksheet.setWidth(width, ofColumn: column), sheet: sheet.name)
    }
    for (row, height) in sheet.rowHeights.enumerated() where height != SheetLayout.standardHeight {
      try check(worksheet.setHeight(height, ofRow: row), sheet: sheet.name)
    }
  }

  private func setUpPrinting(
    of sheet: SheetLayout, on worksheet: Library.Sheet, as layout: WorkbookLayout
  ) throws(XLSXFailure) {
    worksheet.setPage(layout.paper, isLandscape: sheet.isLandscape, pagesTall: sheet.pagesTall ?? 0)
    if let columns = sheet.printedColumns {
      let printed = Area(
        from: Position(row: 0, column: 0), to: Position(row: sheet.lastPosition.row, column: columns - 1))
      try check(worksheet.setPrintArea(printed), sheet: sheet.name)
    }
    let footer = "&L\(sheet.footer.left.footerText)&R&A · Page &P of &N"
    try check(worksheet.setFooter(footer), sheet: sheet.name)
    if let row = sheet.repeatedRow {
      try check(worksheet.repeatRow(row), sheet: sheet.name)
    }
  }
}

// MARK: - Texts and errors

extension String {
  /// The text for a printed footer, where a single `&` starts a code.
  fileprivate var footerText: String {
    SafeText.escaped(self).map { $0 == "&" ? "&&" : String($0) }.joined()
  }
}

/// Closes a file that was opened only to see that it can be.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

extension WorkbookWriter {
  var outOfMemory: XLSXFailure { XLSXFailure(path: path, reason: .outOfMemory) }

  func check(_ outcome: Library.Outcome, sheet: String) throws(XLSXFailure) {
    if let reason = outcome.reason(onSheet: sheet) { throw XLSXFailure(path: path, reason: reason) }
  }

  /// What keeps a file from being created; asked before the library is, which would print its own words on it.
  private static func obstacle(at path: String) -> XLSXFailure.Reason? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor < 0 else {
      closeDescriptor(descriptor)
      return nil
    }
    return switch errno {
    case ENOENT, ENOTDIR: .folderMissing
    case EISDIR: .isFolder
    case ENOSPC, EDQUOT: .diskFull
    default: .notWritable
    }
  }
}
