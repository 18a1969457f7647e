internal import CLibXLSXWriter
internal import Workbooks

/// The cells of a workbook as the library takes them, with nothing left to be made of them.
struct BareWorkbook {
  private var sheets: [(layout: SheetLayout, cells: [Cell])] = []
  private var styles: [CellStyle] = []
  /// All texts, one behind the other, each ended by a zero.
  private var texts: [CChar] = []

  private struct Cell {
    let row: lxw_row_t
    let column: lxw_col_t
    /// The place of its style among all.
    let style: Int
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

  init(_ layout: WorkbookLayout) {
    var known: [CellStyle: Int] = [:]
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
        let style = known[cell.style] ?? styles.count
        if style == styles.count {
          known[cell.style] = style
          styles.append(cell.style)
        }
        cells.append(
          Cell(
            row: lxw_row_t(cell.position.row), column: lxw_col_t(cell.position.column), style: style,
            target: cell.target.map { place($0.address) }, content: content))
      }
      sheets.append((sheet, cells))
    }
  }

  private mutating func place(_ text: String) -> Int {
    let start = texts.count
    texts.append(contentsOf: SafeText.escaped(text).utf8CString)
    return start
  }

  func write(_ extent: WritingFloor.Extent, to path: String) throws(XLSXFailure) {
    var writer = try WorkbookWriter(path: path)
    var formats: [UnsafeMutablePointer<lxw_format>] = []
    for style in styles { formats.append(try writer.format(for: style)) }
    for sheet in sheets {
      guard let worksheet = workbook_add_worksheet(writer.file.pointer, sheet.layout.name) else { continue }
      texts.withUnsafeBufferPointer { texts in
        guard let start = texts.baseAddress else { return }
        for cell in sheet.cells { Self.write(cell, to: worksheet, as: formats[cell.style], texts: start) }
      }
      if extent == .cellsAndTables { try writer.writeTables(of: sheet.layout, to: worksheet) }
    }
    try writer.close()
  }

  private static func write(
    _ cell: Cell, to worksheet: UnsafeMutablePointer<lxw_worksheet>,
    as format: UnsafeMutablePointer<lxw_format>,
    texts: UnsafePointer<CChar>
  ) {
    if let target = cell.target {
      worksheet_write_url(worksheet, cell.row, cell.column, texts + target, format)
    }
    switch cell.content {
    case .blank: worksheet_write_blank(worksheet, cell.row, cell.column, format)
    case .text(let text): worksheet_write_string(worksheet, cell.row, cell.column, texts + text, format)
    case .number(let number): worksheet_write_number(worksheet, cell.row, cell.column, number, format)
    case .formulaText(let formula, let result):
      worksheet_write_formula_str(
        worksheet, cell.row, cell.column, texts + formula, format, texts + result)
    case .formulaNumber(let formula, let result):
      worksheet_write_formula_num(worksheet, cell.row, cell.column, texts + formula, format, result)
    }
  }
}

extension PlacedCell.Target {
  fileprivate var address: String {
    switch self {
    case .cell(let sheet, let position): "internal:\(Area.quoted(sheet))!\(position.reference)"
    case .url(let address): address
    }
  }
}
