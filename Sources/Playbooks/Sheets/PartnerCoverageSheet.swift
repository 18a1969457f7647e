import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Partners by regions: who sells where and whether they are ready, and regions where nobody is.
enum PartnerCoverageSheet {
  /// Of more partners than this the sheet counts those of each type.
  static let mostPartners = 250
  /// More regions than this do not stand side by side on paper.
  private static let mostColumns = 10

  static func hasPlaces(_ plan: Plan) -> Bool {
    plan.partners.contains { !$0.coverage.isEmpty || $0.regions != nil }
  }

  /// One worksheet, or several where there are more regions than fit on paper; none where no sheet says who sells where.
  static func worksheets(_ playbook: Playbook) -> [Worksheet] {
    let plan = playbook.plan
    guard hasPlaces(plan) else { return [] }
    let regions = CoverageRegions(of: plan)
    let rows = plan.partners.map { partner in (partner, regions.cells(of: partner, in: plan)) }
    let panels = Panels.cut(regions.titles.count, most: mostColumns)
    return panels.enumerated().map { index, columns in
      let grid =
        rows.count > mostPartners
        ? byType(rows, regions.titles, columns) : byPartner(rows, regions.titles, columns, panels.count)
      return Worksheet(
        name: Panels.name("Partner Coverage", index), kind: .matrix,
        title: Panels.title("Partner Coverage", index, of: panels.count), subtitle: playbook.subtitle,
        back: Words.back,
        intro: intro(isCounted: rows.count > mostPartners, isCut: panels.count > 1)
          + Panels.guide("Regions", "Partner Coverage", regions.titles, panels, index), blocks: [.grid(grid)])
    }
  }

  private static func intro(isCounted: Bool, isCut: Bool) -> [String] {
    let start =
      isCounted
      ? "How many partners of each type are ready in each region, of all that the plan names there. Of more than "
        + "\(mostPartners) partners only the numbers are shown; the sheet Partners has them one by one."
      : "Who sells where. “ready” is active, trained and in agreement on the plan’s day; anything else says what is missing."
        + (isCut ? " Each part shows the partners that its regions have." : "")
    return [start + " GAP: no partner there is ready."]
  }

  private static func byPartner(
    _ rows: [(Partner, [CoverageCell?])], _ titles: [String], _ columns: Range<Int>, _ panels: Int
  ) -> Grid {
    // A partner without any region is shown where the matrix is whole.
    let shown = rows.filter { row in panels == 1 || row.1[columns].contains { $0 != nil } }
    let ready = columns.map { column in rows.count { $0.1[column]?.state == .ready } }
    let total = Grid.Row(
      "Ready partners",
      ready.map { $0 == 0 ? .text("GAP: none", tone: .bad) : .text("\($0)", tone: .strong) })
    let lines = shown.map { partner, cells in
      let isUnsaid = cells.allSatisfy { $0 == nil }
      return Grid.Row(
        .text(partner.name.value),
        cells[columns].map { $0?.cell ?? (isUnsaid ? .text("region not said", tone: .muted) : .blank) })
    }
    return Grid(
      corner: "Partner by region", columnHeaders: titles[columns].map { .text($0) }, rows: [total] + lines,
      emptyText: "No partner names a region", widest: 24)
  }

  private static func byType(
    _ rows: [(Partner, [CoverageCell?])], _ titles: [String], _ columns: Range<Int>
  ) -> Grid {
    var types: [String] = []
    for (partner, _) in rows where !types.contains(type(of: partner)) { types.append(type(of: partner)) }
    let lines = types.map { type in
      let own = rows.filter { Self.type(of: $0.0) == type }
      return Grid.Row(.text(type.capitalizedFirst), columns.map { count(own, at: $0, isTotal: false) })
    }
    let total = Grid.Row("All types", columns.map { count(rows, at: $0, isTotal: true) })
    return Grid(
      corner: "Type by region", columnHeaders: titles[columns].map { .text($0) }, rows: lines + [total],
      emptyText: "No partner names a region", widest: 24)
  }

  private static func type(of partner: Partner) -> String {
    partner.type?.value.split(separator: "_").joined(separator: " ") ?? "type not said"
  }

  /// `12 of 15 ready`.
  private static func count(_ rows: [(Partner, [CoverageCell?])], at column: Int, isTotal: Bool) -> Cell {
    let there = rows.compactMap { $0.1[column] }
    let ready = there.count { $0.state == .ready }
    guard !there.isEmpty else {
      return isTotal ? .text("GAP: none", tone: .bad) : .text("none", tone: .muted)
    }
    let text = "\(ready) of \(there.count) ready"
    if ready == 0 { return .text(isTotal ? "GAP: \(text)" : text, tone: isTotal ? .bad : .caution) }
    return .text(text, tone: isTotal ? .strong : .normal)
  }
}
