import Plans
import Workbooks

/// Segments by regions, one row for each deal-size band: who owns the lead, and where nobody or two do.
enum RoutingMatrixSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let matrix = playbook.matrix
    guard !playbook.plan.routing.order.isEmpty else { return nil }
    let rows = matrix.rows.map { row in
      Grid.Row(.text(row.title, tone: .strong), row.cells.map(cell))
    }
    return Worksheet(
      name: "Routing Matrix", kind: .matrix, title: "Routing Matrix", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "Who gets which lead, by segment, region and size of the deal as far as rules ask for them. Several names in a cell share it by "
          + "further conditions, in the order of the rules. GAP: nobody owns it, by which rule if there is one. CONFLICT: two owners at once. "
          + "Catch-all: only the last rule takes it."
      ],
      blocks: [
        .grid(
          Grid(
            corner: matrix.corner, columnHeaders: matrix.columns.map { .text($0) }, rows: rows,
            emptyText: "No rule names a segment or a region", widest: 30))
      ])
  }

  private static func cell(_ cell: OwnershipMatrix.Cell) -> Cell {
    var words: [String] = []
    if cell.isConflict { words.append("CONFLICT") }
    if cell.isGap {
      let rules = cell.unowned.isEmpty ? "" : " (\(cell.unowned.joined(separator: ", ")))"
      words.append((cell.owners.isEmpty ? "GAP" : "GAP in part") + rules)
    }
    words += cell.owners.map { "\($0.title) (\($0.rules.joined(separator: ", ")))" }
    if words.isEmpty { return .text("n/a: out of scope", tone: .muted) }
    let text = words.joined(separator: "\n")
    if cell.isConflict || cell.isGap { return .text(text, tone: .bad) }
    if cell.isCatchAllOnly { return .text("Catch-all: " + text, tone: .caution) }
    guard cell.owners.count == 1, let owner = cell.owners.first else { return .text(text) }
    return .text(text, tone: owner.isPartner ? .partner : .company)
  }
}
