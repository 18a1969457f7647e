import Checks
import Diagnostics
import Plans
import Playbooks
import Sheets
import Workbooks

/// The playbook of a plan typed as CSV texts by file name.
func playbook(_ sheets: KeyValuePairs<String, String>) -> Playbook {
  let read = sheets.map { file, text in
    SheetReader.read(Array(text.utf8), file: file, knowing: PlanBuilder.headerWords)
  }
  return playbook(of: read)
}

/// The playbook of a plan's sheets.
func playbook(of sheets: [Sheet]) -> Playbook {
  let plan = PlanBuilder.build(from: sheets, name: "example-FY26-Q3", folder: "FY26-Q3", asOf: nil)
  return Playbook(
    plan: plan, findings: CheckCatalogue.check(plan), sheets: sheets,
    inputs: plan.sheets.map {
      Playbook.Input(file: $0.file, kind: "sheet", rows: $0.rows, digest: "0")
    }, tool: "fairlead test")
}

extension Workbook {
  func sheet(_ name: String) -> Worksheet? { sheets.first { $0.name == name } }
}

extension Worksheet {
  var tables: [NamedTable] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var grids: [Grid] { blocks.compactMap { if case .grid(let grid) = $0 { grid } else { nil } } }

  /// Every cell that it shows.
  var cells: [Cell] {
    blocks.flatMap { block -> [Cell] in
      switch block {
      case .heading, .paragraph: []
      case .facts(let facts): facts.flatMap { [$0.label] + $0.values }
      case .table(let table): table.rows.flatMap(\.cells)
      case .panels(let panels): panels.flatMap(\.spans).map(\.cell)
      case .grid(let grid): grid.columnHeaders + grid.rows.flatMap { [$0.header] + $0.cells }
      }
    }
  }

  var anchors: [String] {
    cells.compactMap(\.anchor) + tables.flatMap { $0.rows.compactMap(\.anchor) }
      + blocks.compactMap { if case .heading(_, let anchor) = $0 { anchor } else { nil } }
  }
}

extension Panel {
  /// Every cell that it shows; a chart has none.
  var spans: [Span] { if case .lines(let lines) = content { lines.flatMap { $0 } } else { [] } }
}

extension NamedTable {
  /// The texts of a column, by its header.
  func column(_ header: String) -> [String] {
    guard let index = columns.firstIndex(where: { $0.header == header }) else { return [] }
    return rows.map { index < $0.cells.count ? $0.cells[index].text : "" }
  }
}

extension Cell {
  /// What it shows, where that is text or a whole number, computed or not.
  var text: String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .formula(let formula):
      switch formula.result {
      case .text(let text): text
      case .integer(let number): String(number)
      case .number, .percent: ""
      }
    default: ""
    }
  }
}
