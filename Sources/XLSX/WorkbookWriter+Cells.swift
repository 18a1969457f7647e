internal import Workbooks

/// Cells, tables and drop-downs.
extension WorkbookWriter {
  mutating func write(
    _ cell: PlacedCell, to worksheet: Library.Sheet, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let place = cell.position
    let format = try format(of: cell)
    if let target = cell.target {
      // The address becomes the cell's text too, which the cell's own content replaces below.
      let result = address(of: target).withCString { worksheet.write(address: $0, at: place, format) }
      try check(result, sheet: sheet.name)
    }
    let result =
      switch cell.content {
      case .blank: worksheet.writeBlank(at: place, format)
      case .text(let text): SafeText.escaped(text).withCString { worksheet.write($0, at: place, format) }
      case .number(let number): worksheet.write(number, at: place, format)
      case .formulaText(let formula, let text):
        SafeText.escaped(formula).withCString { formula in
          SafeText.escaped(text).withCString {
            worksheet.write(formula: formula, result: $0, at: place, format)
          }
        }
      case .formulaNumber(let formula, let number):
        SafeText.escaped(formula).withCString {
          worksheet.write(formula: $0, result: number, at: place, format)
        }
      }
    try check(result, sheet: sheet.name)
  }

  mutating func write(
    _ table: PlacedTable, to worksheet: Library.Sheet, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    var headers: [(text: String, format: Library.Format)] = []
    for (header, style) in zip(table.headers, table.headerStyles) {
      headers.append((SafeText.escaped(header), try format(for: style)))
    }
    try check(worksheet.addTable(named: table.name, headers: headers, in: table.area), sheet: sheet.name)
  }

  func write(
    _ dropDown: PlacedDropDown, to worksheet: Library.Sheet, of sheet: SheetLayout
  ) throws(XLSXFailure) {
    let result = worksheet.addDropDown(
      of: "=" + dropDown.name, title: "Not in the list",
      warning: "This value is not in the list. Keep it all the same?", in: dropDown.area)
    try check(result, sheet: sheet.name)
  }

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
