private import CLibXLSXWriter
internal import Workbooks

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Writes one placed workbook through libxlsxwriter; no pointer, type or error code of it leaves this file.
///
/// The library prints to the terminal where it refuses something, so everything is made fit before it is called.
struct WorkbookWriter: ~Copyable {
  private let file: OpenWorkbook
  private let path: String
  /// The library's formats, one for each style; made in the order of first use, so that the same workbook gives
  /// the same bytes.
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

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
private struct OpenWorkbook: ~Copyable {
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
    for (column, width) in sheet.columnWidths.enumerated() {
      let index = lxw_col_t(column)
      try check(worksheet_set_column_pixels(worksheet, index, index, UInt32(width), nil), sheet: sheet.name)
    }
    for (row, height) in sheet.rowHeights.enumerated() where height != SheetLayout.standardHeight {
      try check(worksheet_set_row_pixels(worksheet, lxw_row_t(row), UInt32(height), nil), sheet: sheet.name)
    }
    for cell in sheet.cells { try write(cell, to: worksheet, of: sheet) }
    for table in sheet.tables { try write(table, to: worksheet, of: sheet) }
    for dropDown in sheet.dropDowns { try write(dropDown, to: worksheet, of: sheet) }
    let used = "A1:" + sheet.lastPosition.reference
    try check(
      worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), used),
      sheet: sheet.name)
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    try setUpPrinting(of: sheet, on: worksheet, as: layout)
  }

  private func setUpPrinting(
    of sheet: SheetLayout, on worksheet: UnsafeMutablePointer<lxw_worksheet>, as layout: WorkbookLayout
  ) throws(XLSXFailure) {
    // The numbers of the format: 1 is Letter, 9 is A4.
    worksheet_set_paper(worksheet, layout.paper == .a4 ? 9 : 1)
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.7)
    worksheet_fit_to_pages(worksheet, 1, UInt16(clamping: sheet.pagesTall ?? 0))
    let footer = "&L\(layout.footnote.footerText)&C&A&RPage &P of &N"
    try check(worksheet_set_footer(worksheet, footer), sheet: sheet.name)
    if let row = sheet.repeatedRow {
      try check(worksheet_repeat_rows(worksheet, lxw_row_t(row), lxw_row_t(row)), sheet: sheet.name)
    }
  }
}

// MARK: - Cells, tables, drop-downs

extension WorkbookWriter {
  private mutating func write(
    _ cell: PlacedCell, to worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let row = lxw_row_t(cell.position.row)
    let column = lxw_col_t(cell.position.column)
    let format = try format(for: cell.style)
    if let target = cell.target {
      // Writes the address as the cell's text too, which the cell's own content replaces below.
      try check(worksheet_write_url(worksheet, row, column, target.address, format), sheet: sheet.name)
    }
    let result =
      switch cell.content {
      case .blank: worksheet_write_blank(worksheet, row, column, format)
      case .text(let text): worksheet_write_string(worksheet, row, column, SafeText.escaped(text), format)
      case .number(let number): worksheet_write_number(worksheet, row, column, number, format)
      case .formulaText(let formula, let text):
        worksheet_write_formula_str(
          worksheet, row, column, SafeText.escaped(formula), format, SafeText.escaped(text))
      case .formulaNumber(let formula, let number):
        worksheet_write_formula_num(worksheet, row, column, SafeText.escaped(formula), format, number)
      }
    try check(result, sheet: sheet.name)
  }

  private mutating func write(
    _ table: PlacedTable, to worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    var formats: [UnsafeMutablePointer<lxw_format>] = []
    for style in table.headerStyles { formats.append(try format(for: style)) }
    let area = table.area
    let result = withCStrings([table.name] + table.headers.map(SafeText.escaped)) { texts in
      let columns = UnsafeMutableBufferPointer<lxw_table_column>.allocate(capacity: formats.count)
      columns.initialize(repeating: lxw_table_column())
      defer { columns.deallocate() }
      for (index, format) in formats.enumerated() {
        columns[index].header = texts[index + 1]
        columns[index].header_format = format
      }
      // The library reads the list up to the first null.
      var list = columns.indices.map { columns.baseAddress?.advanced(by: $0) } + [nil]
      return list.withUnsafeMutableBufferPointer { list in
        var options = lxw_table_options()
        options.name = texts[0]
        // Light 2: bands in pale blue that stay right when the table is sorted.
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 2
        options.columns = list.baseAddress
        return worksheet_add_table(
          worksheet, lxw_row_t(area.first.row), lxw_col_t(area.first.column), lxw_row_t(area.last.row),
          lxw_col_t(area.last.column), &options)
      }
    }
    try check(result, sheet: sheet.name)
  }

  private func write(
    _ dropDown: PlacedDropDown, to worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let area = dropDown.area
    let texts = [
      "=" + dropDown.name, "Not in the list", "This value is not in the list. Keep it all the same?",
    ]
    let result = withCStrings(texts) { texts in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = texts[0]
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.error_title = texts[1]
      validation.error_message = texts[2]
      return worksheet_data_validation_range(
        worksheet, lxw_row_t(area.first.row), lxw_col_t(area.first.column), lxw_row_t(area.last.row),
        lxw_col_t(area.last.column), &validation)
    }
    try check(result, sheet: sheet.name)
  }
}

// MARK: - Formats

extension WorkbookWriter {
  private mutating func format(
    for style: CellStyle
  ) throws(XLSXFailure) -> UnsafeMutablePointer<lxw_format> {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(file.pointer) else {
      throw XLSXFailure(path: path, reason: .outOfMemory)
    }
    format_set_font_size(format, Double(style.size))
    if style.isBold { format_set_bold(format) }
    if style.isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    format_set_font_color(format, style.ink.rgb)
    if let ground = style.ground {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, ground.rgb)
    }
    if let line = style.line {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, line.rgb)
    }
    format_set_align(format, UInt8(style.alignment.code.rawValue))
    format_set_align(format, UInt8(style.vertical.code.rawValue))
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: style.indent)) }
    if style.wraps { format_set_text_wrap(format) }
    if !style.numberFormat.isEmpty { format_set_num_format(format, style.numberFormat) }
    formats[style] = format
    return format
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .left: LXW_ALIGN_LEFT
    case .middle: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}

extension CellStyle.Vertical {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .middle: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}

// MARK: - Texts and errors

extension PlacedCell.Target {
  fileprivate var address: String {
    switch self {
    case .cell(let sheet, let position): "internal:\(Area.quoted(sheet))!\(position.reference)"
    case .url(let address): address
    }
  }
}

extension String {
  /// The text for a printed footer, where a single `&` starts a code; short enough to stand beside the rest.
  fileprivate var footerText: String {
    SafeText.escaped(SafeText.cut(self, toUnits: 90)).map { $0 == "&" ? "&&" : String($0) }.joined()
  }
}

/// Closes a file that was opened only to see that it can be.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// Lends the library texts that it reads through pointers in its structures, for as long as `body` runs.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}

extension WorkbookWriter {
  private func check(_ error: lxw_error, sheet: String) throws(XLSXFailure) {
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
