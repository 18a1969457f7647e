/// How many pages a sheet takes on paper, as spreadsheet programs break it.
package enum PrintedPages {
  /// The pages of a sheet that is fitted to one page in width and to no height.
  package static func count(of sheet: SheetLayout, on paper: Workbook.Paper) -> Int {
    let height = height(of: sheet.printedWidths, on: paper, isLandscape: sheet.isLandscape)
    let top = top(repeating: sheet.repeatedRow, in: sheet.rowHeights)
    var pages = 1
    var used = 0
    for (row, tall) in sheet.rowHeights.enumerated() {
      if used + tall > height, used > 0 {
        pages += 1
        used = top(row)
      }
      used += tall
    }
    return pages
  }

  /// The blank rows before these that must be taller, each with its pixels, so that they take what follows them to the
  /// next page where its end would break it.
  ///
  /// - Parameter kept: rows that stay together, in their order; what is as tall as a good part of a page may break.
  static func spaces(
    before kept: [ClosedRange<Int>], in rowHeights: [Int], page: Int, repeatedRow: Int?
  ) -> [(row: Int, pixels: Int)] {
    let top = top(repeating: repeatedRow, in: rowHeights)
    var found: [(row: Int, pixels: Int)] = []
    var used = 0
    var next = 0
    for (row, height) in rowHeights.enumerated() {
      if next < kept.count, kept[next].lowerBound == row {
        let together = rowHeights[kept[next]].reduce(0, +)
        let left = page - used
        if together + doubt > left, together < page / 3, left > 0, row > 0 {
          found.append((row - 1, left + doubt))
          used = top(row) + rowHeights[row - 1] + left + doubt
        }
        next += 1
      }
      if used + height > page, used > 0 { used = top(row) }
      used += height
    }
    return found
  }

  /// What stands above the row that begins a page: the repeated row, on pages after its own.
  private static func top(repeating repeated: Int?, in rowHeights: [Int]) -> (_ row: Int) -> Int {
    { row in if let repeated, repeated < row { rowHeights[repeated] } else { 0 } }
  }

  /// Programs break a page a little earlier or later than is counted here. A row that is taller than what is left by
  /// so much goes to the next page in all of them.
  private static let doubt = 32

  /// The height of a page in pixels of the sheet, which is made smaller to be one page wide.
  static func height(of columnWidths: [Int], on paper: Workbook.Paper, isLandscape: Bool) -> Int {
    let room = room(on: paper, isLandscape: isLandscape)
    let width = max(columnWidths.reduce(0, +), 1)
    // Whole percents, as the programs scale; a sheet is never made larger.
    let percent = max(min(100, room.width * 100 / width), 10)
    return room.height * 100 / percent
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
