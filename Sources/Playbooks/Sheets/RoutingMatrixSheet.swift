import Diagnostics
import Plans
import Workbooks

/// Segments by regions: who owns the lead, who leads and how fast, and where nobody or two do.
enum RoutingMatrixSheet {
  /// One worksheet, or several side by side where there are more columns than fit on paper.
  static func worksheets(_ playbook: Playbook) -> [Worksheet] {
    let matrix = playbook.matrix
    guard !playbook.plan.routing.order.isEmpty else { return [] }
    let cells = RoutingMatrixCells(playbook)
    let panels = Panels.cut(matrix.columns.count, most: OwnershipMatrix.mostColumns)
    return panels.enumerated().map { index, columns in
      Worksheet(
        name: Panels.name("Routing Matrix", index), kind: .matrix,
        title: Panels.title("Routing Matrix", index, of: panels.count), subtitle: playbook.subtitle,
        back: Words.back,
        intro: [intro + (matrix.rows.contains(where: \.isOfAccounts) ? accounts : "")]
          + Panels.guide(matrix.across, "Routing Matrix", matrix.columns, panels, index),
        blocks: [
          .grid(
            Grid(
              corner: matrix.corner, columnHeaders: matrix.columns[columns].map { .text($0) },
              rows: matrix.rows.flatMap { cells.rows($0, columns) },
              emptyText: "No rule names a segment or a region", widest: columns.count > 6 ? 26 : 31))
        ])
    }
  }

  private static let accounts =
    " The first row says who takes the accounts that rules name; the rows below it are for all others."

  private static let intro =
    "Who gets which lead: the owner, who leads (direct: our own people; partner; shared: both), the time to the first "
    + "response and the rule. Where a cell names several, read it from the top: the first line that fits the lead "
    + "counts. GAP: nobody owns it. CONFLICT: two owners at once; both lead to their finding. Catch-all: only the "
    + "last rule takes it."
}
