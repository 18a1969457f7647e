internal import CLibXLSXWriter
internal import Workbooks

/// Cells, tables and drop-downs.
extension WorkbookWriter {
  mutating func write(
    _ cell: PlacedCell, to worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let row = lxw_row_t(cell.position.row)
    let column = lxw_col_t(cell.position.column)
    let format = try format(of: cell)
    if let target = cell.target {
      // Writes the address as the cell's text too, which the cell's own content replaces below.
      let result = address(of: target).withCString {
        worksheet_write_url(worksheet, row, column, $0, format)
      }
      try check(result, sheet: sheet.name)
    }
    // Texts are lent, for each that is handed over as it is becomes a copy.
    let result =
      switch cell.content {
      case .blank: worksheet_write_blank(worksheet, row, column, format)
      case .text(let text):
        SafeText.escaped(text).withCString { worksheet_write_string(worksheet, row, column, $0, format) }
      case .number(let number): worksheet_write_number(worksheet, row, column, number, format)
      case .formulaText(let formula, let text):
        SafeText.escaped(formula).withCString { formula in
          SafeText.escaped(text).withCString {
            worksheet_write_formula_str(worksheet, row, column, formula, format, $0)
          }
        }
      case .formulaNumber(let formula, let number):
        SafeText.escaped(formula).withCString {
          worksheet_write_formula_num(worksheet, row, column, $0, format, number)
        }
      }
    try check(result, sheet: sheet.name)
  }

  mutating func write(
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

  func write(
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

extension WorkbookWriter {
  /// Where a link leads, in the library's words.
  private mutating func address(of target: PlacedCell.Target) -> String {
    switch target {
    case .url(let address): return address
    case .cell(let sheet, let position):
      if sheet != lastTarget.sheet { lastTarget = (sheet, "internal:\(Area.quoted(sheet))!") }
      return lastTarget.address + position.reference
    }
  }
}
