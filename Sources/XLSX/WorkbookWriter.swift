internal import CLibXLSXWriter
internal import Workbooks

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Writes one placed workbook through libxlsxwriter; no pointer, type or error code of it leaves this module.
///
/// The library prints to the terminal where it refuses something, so everything is made fit before it is called.
struct WorkbookWriter: ~Copyable {
  let file: OpenWorkbook
  let path: String
  /// The library's formats, one for each style; made in the order of first use, so that the same workbook gives
  /// the same bytes.
  var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  /// What the last cell had in each of some columns: cells below each other mostly look the same, and to see that is
  /// much quicker than to look their style up.
  var lastFormats: [(style: CellStyle, format: UnsafeMutablePointer<lxw_format>)?] = Array(
    repeating: nil, count: 64)
  /// The sheet that the last link led to, and the start of its address.
  var lastTarget = (sheet: "", address: "")

  init(path: String) throws(XLSXFailure) {
    if let reason = Self.obstacle(at: path) { throw XLSXFailure(path: path, reason: reason) }
    guard let workbook = workbook_new(path) else { throw XLSXFailure(path: path, reason: .outOfMemory) }
    file = OpenWorkbook(pointer: workbook)
    self.path = path
  }

  mutating func write(_ layout: WorkbookLayout) throws(XLSXFailure) {
    try writeProperties(layout.properties)
    for sheet in layout.sheets { try write(sheet, of: layout) }
    for name in layout.names {
      try check(
        workbook_define_name(file.pointer, name.name, SafeText.escaped(name.formula)), sheet: name.name)
    }
  }

  /// Puts the file together; nothing stands in it before.
  consuming func close() throws(XLSXFailure) {
    let path = path
    if let reason = Self.reason(for: file.close(), sheet: "") {
      throw XLSXFailure(path: path, reason: reason)
    }
  }
}

/// The owner of the library's workbook, which frees it exactly once.
struct OpenWorkbook: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_workbook>

  /// The library frees a workbook as it closes it, also where that fails.
  consuming func close() -> lxw_error {
    let result = workbook_close(pointer)
    discard self
    return result
  }

  deinit { lxw_workbook_free(pointer) }
}

// MARK: - Workbook and sheets

extension WorkbookWriter {
  private func writeProperties(_ properties: Workbook.Properties) throws(XLSXFailure) {
    let texts = [
      properties.title, properties.subject, properties.author, properties.company,
      properties.keywords.joined(separator: ", "),
    ]
    let result = withCStrings(texts) { texts in
      var document = lxw_doc_properties()
      document.title = texts[0]
      document.subject = texts[1]
      document.author = texts[2]
      document.company = texts[3]
      document.keywords = texts[4]
      // 25,569 is 1970-01-01; the library takes 0 for "now".
      document.created = max((properties.created.serial ?? 0) - 25_569, 1) * 86_400
      return workbook_set_properties(file.pointer, &document)
    }
    try check(result, sheet: "")
  }

  private mutating func write(_ sheet: SheetLayout, of layout: WorkbookLayout) throws(XLSXFailure) {
    guard let worksheet = workbook_add_worksheet(file.pointer, sheet.name) else {
      throw XLSXFailure(path: path, reason: .beyondLimits(sheet: sheet.name))
    }
    worksheet_set_tab_color(worksheet, sheet.tabColour.rgb)
    worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    try setSizes(of: sheet, on: worksheet)
    for cell in sheet.cells { try write(cell, to: worksheet, of: sheet) }
    for table in sheet.tables { try write(table, to: worksheet, of: sheet) }
    for dropDown in sheet.dropDowns { try write(dropDown, to: worksheet, of: sheet) }
    for chart in sheet.charts { try draw(chart, on: worksheet, of: sheet) }
    let used = "A1:" + sheet.lastPosition.reference
    try check(
      worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), used),
      sheet: sheet.name)
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    try setUpPrinting(of: sheet, on: worksheet, as: layout)
  }

  /// Sizes and tables without anything else, for whoever writes the cells otherwise.
  mutating func writeTables(
    of sheet: SheetLayout, to worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXFailure) {
    try setSizes(of: sheet, on: worksheet)
    for table in sheet.tables { try write(table, to: worksheet, of: sheet) }
  }

  private func setSizes(
    of sheet: SheetLayout, on worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXFailure) {
    for (column, width) in sheet.columnWidths.enumerated() {
      let index = lxw_col_t(column)
      try check(worksheet_set_column_pixels(worksheet, index, index, UInt32(width), nil), sheet: sheet.name)
    }
    for (row, height) in sheet.rowHeights.enumerated() where height != SheetLayout.standardHeight {
      try check(worksheet_set_row_pixels(worksheet, lxw_row_t(row), UInt32(height), nil), sheet: sheet.name)
    }
  }

  private func setUpPrinting(
    of sheet: SheetLayout, on worksheet: UnsafeMutablePointer<lxw_worksheet>, as layout: WorkbookLayout
  ) throws(XLSXFailure) {
    // The numbers of the format: 1 is Letter, 9 is A4.
    worksheet_set_paper(worksheet, layout.paper == .a4 ? 9 : 1)
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.7)
    worksheet_fit_to_pages(worksheet, 1, UInt16(clamping: sheet.pagesTall ?? 0))
    if let columns = sheet.printedColumns {
      let last = lxw_row_t(sheet.lastPosition.row)
      try check(worksheet_print_area(worksheet, 0, 0, last, lxw_col_t(columns - 1)), sheet: sheet.name)
    }
    let footer = "&L\(sheet.footer.left.footerText)&R&A · Page &P of &N"
    try check(worksheet_set_footer(worksheet, footer), sheet: sheet.name)
    if let row = sheet.repeatedRow {
      try check(worksheet_repeat_rows(worksheet, lxw_row_t(row), lxw_row_t(row)), sheet: sheet.name)
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
  func check(_ error: lxw_error, sheet: String) throws(XLSXFailure) {
    if let reason = Self.reason(for: error, sheet: sheet) { throw XLSXFailure(path: path, reason: reason) }
  }

  /// What an error of the library means; `nil` for none.
  private static func reason(for error: lxw_error, sheet: String) -> XLSXFailure.Reason? {
    switch error {
    case LXW_NO_ERROR: nil
    case LXW_ERROR_MEMORY_MALLOC_FAILED: .outOfMemory
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE: .temporaryFile
    case LXW_ERROR_CREATING_XLSX_FILE: .notWritable
    case LXW_ERROR_ZIP_FILE_OPERATION where errno == ENOSPC: .diskFull
    case LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE,
      LXW_ERROR_ZIP_BAD_ZIP_FILE, LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_PARAMETER_ERROR:
      .writing
    default: .beyondLimits(sheet: sheet)
    }
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
