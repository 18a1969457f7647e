/// Where everything stands that a link or a defined name can lead to.
struct LinkPlaces {
  /// The most links of one sheet; spreadsheet programs drop the rest.
  static let linksOfSheet = 65_530

  private var sheets: [String: String] = [:]
  private var tables: [String: (sheet: String, table: PlacedTable)] = [:]
  private var anchors: [String: (sheet: String, position: Position)] = [:]

  /// Of several places of one name the first counts.
  init(_ drafts: [SheetDraft]) {
    for draft in drafts {
      if sheets[draft.wishedName] == nil { sheets[draft.wishedName] = draft.layout.name }
      for table in draft.layout.tables where tables[table.wishedName] == nil {
        tables[table.wishedName] = (draft.layout.name, table)
      }
      for (anchor, position) in draft.anchors where anchors[anchor] == nil {
        anchors[anchor] = (draft.layout.name, position)
      }
    }
  }

  /// Where a link leads; `nil` where there is no such place.
  func target(of link: Link) -> PlacedCell.Target? {
    switch link {
    case .sheet(let name): sheets[name].map { .cell(sheet: $0, Position(row: 0, column: 0)) }
    case .table(let name): tables[name].map { .cell(sheet: $0.sheet, $0.table.area.first) }
    case .anchor(let anchor): anchors[anchor].map { .cell(sheet: $0.sheet, $0.position) }
    case .cell(let name, let row, let column):
      if let sheet = sheets[name], (0..<1_048_576).contains(row), (0..<16_384).contains(column) {
        .cell(sheet: sheet, Position(row: row, column: column))
      } else {
        nil
      }
    case .url(let address): Link.isAddress(address) ? .url(address) : nil
    }
  }

  /// The cells that a defined name stands for, as a formula writes them; `nil` where there are none.
  func cells(of target: DefinedName.Target) -> String? {
    switch target {
    case .column(let name, let header):
      guard let (sheet, table) = tables[name] else { return nil }
      return table.column(header)?.reference(onSheet: sheet)
    case .anchor(let anchor):
      guard let (sheet, position) = anchors[anchor] else { return nil }
      return Area(from: position, to: position).reference(onSheet: sheet)
    }
  }

  /// The cells of a table's column that a chart draws; `nil` where there are none.
  func cells(of cells: Chart.Cells) -> PlacedChart.Cells? {
    guard let (sheet, table) = tables[cells.table], let column = table.column(cells.header), cells.rows > 0
    else { return nil }
    let last = min(column.last.row, column.first.row + cells.rows - 1)
    return PlacedChart.Cells(
      sheet: sheet, area: Area(from: column.first, to: Position(row: last, column: column.last.column)))
  }
}
