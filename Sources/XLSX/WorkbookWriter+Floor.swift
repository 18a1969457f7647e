internal import Workbooks

/// The cells of a workbook as the library takes them, with nothing left to be made of them.
struct BareWorkbook {
  private var sheets: [(layout: SheetLayout, cells: [Cell])] = []
  private var styles: [CellStyle] = []
  /// All texts, one behind the other, each ended by a zero.
  private var texts: [CChar] = []

  private struct Cell {
    let place: Position
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
            place: cell.position, style: style,
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
    var formats: [Library.Format] = []
    for style in styles { formats.append(try writer.format(for: style)) }
    for sheet in sheets {
      guard let worksheet = writer.file.addSheet(sheet.layout.name) else { continue }
      texts.withUnsafeBufferPointer { texts in
        guard let start = texts.baseAddress else { return }
        for cell in sheet.cells { Self.write(cell, to: worksheet, as: formats[cell.style], texts: start) }
      }
      if extent == .cellsAndTables { try writer.writeTables(of: sheet.layout, to: worksheet) }
    }
    try writer.close()
  }

  private static func write(
    _ cell: Cell, to worksheet: Library.Sheet, as format: Library.Format, texts: UnsafePointer<CChar>
  ) {
    let place = cell.place
    if let target = cell.target { _ = worksheet.write(address: texts + target, at: place, format) }
    switch cell.content {
    case .blank: _ = worksheet.writeBlank(at: place, format)
    case .text(let text): _ = worksheet.write(texts + text, at: place, format)
    case .number(let number): _ = worksheet.write(number, at: place, format)
    case .formulaText(let formula, let result):
      _ = worksheet.write(formula: texts + formula, result: texts + result, at: place, format)
    case .formulaNumber(let formula, let result):
      _ = worksheet.write(formula: texts + formula, result: result, at: place, format)
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
