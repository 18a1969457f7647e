internal import CLibXLSXWriter
internal import Workbooks

/// The cells of a workbook as the library takes them, with nothing left to be made of them.
struct BareWorkbook: ~Copyable {
  private let writer: WorkbookWriter
  private let sheets: [(name: String, cells: [Cell])]
  /// All texts, one behind the other, each ended by a zero.
  private let texts: [CChar]

  private struct Cell {
    let row: lxw_row_t
    let column: lxw_col_t
    let format: UnsafeMutablePointer<lxw_format>
    /// Where the address stands that it leads to.
    let target: Int?
    let content: Content
  }

  /// Texts by the place where they start.
  private enum Content {
    case blank
    case text(Int)
    case number(Double)
    case formulaText(Int, result: Int)
    case formulaNumber(Int, result: Double)
  }

  init(_ layout: WorkbookLayout, path: String) throws(XLSXFailure) {
    var writer = try WorkbookWriter(path: path)
    var texts: [CChar] = []
    func place(_ text: String) -> Int {
      let start = texts.count
      texts.append(contentsOf: SafeText.escaped(text).utf8CString)
      return start
    }
    var sheets: [(name: String, cells: [Cell])] = []
    for sheet in layout.sheets {
      var cells: [Cell] = []
      cells.reserveCapacity(sheet.cells.count)
      for cell in sheet.cells {
        let content: Content =
          switch cell.content {
          case .blank: .blank
          case .text(let text): .text(place(text))
          case .number(let number): .number(number)
          case .formulaText(let formula, let result): .formulaText(place(formula), result: place(result))
          case .formulaNumber(let formula, let result): .formulaNumber(place(formula), result: result)
          }
        cells.append(
          Cell(
            row: lxw_row_t(cell.position.row), column: lxw_col_t(cell.position.column),
            format: try writer.format(for: cell.style), target: cell.target.map { place($0.address) },
            content: content))
      }
      sheets.append((sheet.name, cells))
    }
    self.writer = writer
    self.sheets = sheets
    self.texts = texts
  }

  consuming func write() throws(XLSXFailure) {
    texts.withUnsafeBufferPointer { texts in
      guard let start = texts.baseAddress else { return }
      for sheet in sheets {
        guard let worksheet = workbook_add_worksheet(writer.file.pointer, sheet.name) else { continue }
        for cell in sheet.cells { Self.write(cell, to: worksheet, texts: start) }
      }
    }
    try writer.close()
  }

  private static func write(
    _ cell: Cell, to worksheet: UnsafeMutablePointer<lxw_worksheet>, texts: UnsafePointer<CChar>
  ) {
    if let target = cell.target {
      worksheet_write_url(worksheet, cell.row, cell.column, texts + target, cell.format)
    }
    switch cell.content {
    case .blank: worksheet_write_blank(worksheet, cell.row, cell.column, cell.format)
    case .text(let text): worksheet_write_string(worksheet, cell.row, cell.column, texts + text, cell.format)
    case .number(let number): worksheet_write_number(worksheet, cell.row, cell.column, number, cell.format)
    case .formulaText(let formula, let result):
      worksheet_write_formula_str(
        worksheet, cell.row, cell.column, texts + formula, cell.format, texts + result)
    case .formulaNumber(let formula, let result):
      worksheet_write_formula_num(worksheet, cell.row, cell.column, texts + formula, cell.format, result)
    }
  }
}
