import Vocabulary
import Workbooks

/// A workbook as text, as `Tests/read-workbooks/compare.py` takes it: sheet, place, kind, value and link in a line.
enum WorkbookText {
  static func text(of workbook: Workbook) -> String {
    let layout = WorkbookLayout(workbook)
    return layout.sheets.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private static func lines(of sheet: SheetLayout) -> [String] {
    let freeze = Position(row: sheet.frozenRows, column: sheet.frozenColumns)
    let isFrozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0
    var lines = [line(sheet, "-", "sheet", isFrozen ? freeze.reference : "")]
    for table in sheet.tables {
      let area = "\(table.area.first.reference):\(table.area.last.reference)"
      lines.append(line(sheet, area, "table", table.name))
      for (index, header) in table.headers.enumerated() {
        let place = Position(row: table.area.first.row, column: table.area.first.column + index)
        lines.append(line(sheet, place.reference, "text", header))
      }
    }
    for cell in sheet.cells { lines += self.lines(of: cell, on: sheet) }
    return lines
  }

  private static func lines(of cell: PlacedCell, on sheet: SheetLayout) -> [String] {
    let place = cell.position.reference
    let link = cell.target.map { target in
      switch target {
      case .cell(let sheet, let position): "#\(Area.quoted(sheet))!\(position.reference)"
      case .url(let address): address
      }
    }
    func value(_ number: Double) -> String {
      cell.style.numberFormat == .day
        ? line(sheet, place, "date", CalendarDate(serial: Int(number)).description, link)
        : line(sheet, place, "number", plain(number), link)
    }
    return switch cell.content {
    case .blank: link == nil ? [] : [line(sheet, place, "blank", "", link)]
    case .text(let text): [line(sheet, place, "text", text, link)]
    case .number(let number): [value(number)]
    case .formulaText(let formula, let result):
      [line(sheet, place, "formula", formula), line(sheet, place, "text", result, link)]
    case .formulaNumber(let formula, let result): [line(sheet, place, "formula", formula), value(result)]
    }
  }

  /// Whole numbers without the point that Swift gives them.
  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private static func line(
    _ sheet: SheetLayout, _ place: String, _ kind: String, _ value: String, _ link: String? = nil
  ) -> String {
    ([sheet.name, place, kind, value] + [link].compactMap { $0 }).map(escaped).joined(separator: "\t")
  }

  private static func escaped(_ field: String) -> String {
    field.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(scalar)
      }
    }.joined()
  }
}
