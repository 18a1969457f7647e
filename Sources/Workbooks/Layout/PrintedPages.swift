/// How many pages a sheet takes on paper, as spreadsheet programs break it.
package enum PrintedPages {
  /// The pages of a sheet that is fitted to one page in width and to no height.
  package static func count(of sheet: SheetLayout, on paper: Workbook.Paper) -> Int {
    let room = room(on: paper, isLandscape: sheet.isLandscape)
    let width = max(sheet.columnWidths.reduce(0, +), 1)
    // Whole percents, as the programs scale; a sheet is never made larger.
    let percent = max(min(100, room.width * 100 / width), 10)
    let height = room.height * 100 / percent
    let repeated = sheet.repeatedRow.map { sheet.rowHeights[$0] } ?? 0
    var pages = 1
    var used = 0
    for row in sheet.rowHeights {
      if used + row > height, used > 0 {
        pages += 1
        used = repeated
      }
      used += row
    }
    return pages
  }

  /// The part of a page inside its margins, in pixels of 96 to the inch.
  private static func room(on paper: Workbook.Paper, isLandscape: Bool) -> (width: Int, height: Int) {
    let (short, long) = paper == .a4 ? (793, 1_122) : (816, 1_056)
    let page = isLandscape ? (width: long, height: short) : (width: short, height: long)
    return (page.width - Margins.sides, page.height - Margins.topAndBottom)
  }

  /// Those that the writer sets, both sides together: half an inch left and right, 0.6 above and 0.7 below.
  private enum Margins {
    static let sides = 96
    static let topAndBottom = 125
  }
}
