/// A sheet whose cells have their places while its links still wait for those of the other sheets.
struct SheetDraft {
  /// The name as the workbook's plan gave it, by which links find the sheet.
  let wishedName: String
  let anchors: [(anchor: String, position: Position)]
  private(set) var layout: SheetLayout
  private let links: [(cell: Int, link: Link)]
  /// What the sheet has no room for, links aside.
  let losses: [WorkbookLayout.Loss.What]

  init(
    _ sheet: Worksheet, name: String, paper: Workbook.Paper, footnote: String, names: inout RangeNames
  ) {
    let placement = SheetPlacement(sheet, names: &names)
    let freeze = placement.freeze(as: sheet.freeze)
    wishedName = sheet.name
    anchors = placement.rows.anchors
    losses = placement.losses
    links = placement.rows.links
    let printed = sheet.printedColumns.flatMap { $0 < placement.widths.pixels.count ? max($0, 1) : nil }
    let isLandscape = placement.isLandscape(as: sheet)
    let repeatedRow = placement.repeatedRow(of: sheet)
    var heights = placement.rows.heights
    let spaces = PrintedPages.spaces(
      before: placement.kept, in: heights,
      page: PrintedPages.height(
        of: Array(placement.widths.pixels.prefix(printed ?? .max)), on: paper, isLandscape: isLandscape),
      repeatedRow: repeatedRow)
    for space in spaces { heights[space.row] += space.pixels }
    layout = SheetLayout(
      name: name, tabColour: sheet.kind.tabColour, columnWidths: placement.widths.pixels,
      rowHeights: heights, cells: placement.rows.cells, tables: placement.tables,
      dropDowns: placement.rows.dropDowns, charts: placement.charts, frozenRows: freeze.rows,
      frozenColumns: freeze.columns, isLandscape: isLandscape, pagesTall: sheet.pagesTall,
      printedColumns: printed,
      repeatedRow: repeatedRow,
      footer: PageFooter(footnote, sheet: name, paper: paper, isLandscape: isLandscape))
  }

  /// The sheet with each link leading to its place, or left out, and each drop-down under its final name.
  ///
  /// - Parameter names: the final name of each defined name that stands for something.
  /// - Returns: the sheet, and how many links it has no room for.
  func resolved(
    with places: LinkPlaces, names: [String: String]
  ) -> (layout: SheetLayout, lostLinks: Int) {
    var count = 0
    var sheet = layout
    for (cell, link) in links {
      guard let target = places.target(of: link) else { continue }
      count += 1
      guard count <= LinkPlaces.linksOfSheet else { continue }
      sheet.cells[cell].target = target
      sheet.cells[cell].style = layout.cells[cell].style.linked
    }
    sheet.dropDowns = layout.dropDowns.compactMap { dropDown in
      names[dropDown.name].map { PlacedDropDown(area: dropDown.area, name: $0) }
    }
    sheet.charts = layout.charts.compactMap { $0.resolved(with: places) }
    return (sheet, max(0, count - LinkPlaces.linksOfSheet))
  }
}

extension SheetPlacement {
  /// The tallest that frozen rows may be, so that small screens have room left to scroll.
  private static let tallestFreeze = 300
  /// The widest that a frozen column may be.
  private static let widestFreeze = 320

  /// How many rows and columns stay in sight.
  fileprivate func freeze(as wish: Worksheet.Freeze) -> (rows: Int, columns: Int) {
    switch wish {
    case .none: return (0, 0)
    case .at(let rows, let columns): return (max(rows, 0), max(columns, 0))
    case .automatic:
      guard headers.count == 1, let header = headers.first,
        rows.heights[...header.row].reduce(0, +) <= Self.tallestFreeze
      else {
        // Where no one header speaks for all that is below it, the title stays.
        return (rows.heights.count > 30 ? 1 : 0, 0)
      }
      return (header.row + 1, header.columns > 3 && widths.pixels[0] <= Self.widestFreeze ? 1 : 0)
    }
  }

  /// The header that every page below it repeats: that of the last table or grid, where nothing else comes after it.
  ///
  /// Of several on a sheet only one can be repeated; pages above it do not show it.
  fileprivate func repeatedRow(of sheet: Worksheet) -> Int? {
    switch sheet.blocks.last {
    case .table, .grid: headers.last?.row
    case .heading, .paragraph, .facts, .panels, nil: nil
    }
  }

  fileprivate func isLandscape(as sheet: Worksheet) -> Bool {
    switch sheet.orientation {
    case .portrait: false
    case .landscape: true
    // What stands on upright paper without being made much smaller.
    case .automatic: sheet.kind == .matrix || widths.total > ColumnWidths.digits(130)
    }
  }
}
