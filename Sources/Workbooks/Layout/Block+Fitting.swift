extension Block {
  /// The block without the columns that a sheet has no room for, and how many these are.
  func fitting(columns limit: Int) -> (block: Block, lost: Int) {
    switch self {
    case .table(var table) where table.columns.count > limit:
      let lost = table.columns.count - limit
      table.columns.removeLast(lost)
      return (.table(table), lost)
    case .grid(var grid) where grid.columnHeaders.count > limit - 1:
      let lost = grid.columnHeaders.count - (limit - 1)
      grid.columnHeaders.removeLast(lost)
      return (.grid(grid), lost)
    case .facts(let facts):
      let lost = (facts.map(\.values.count).max() ?? 0) - (limit - 1)
      guard lost > 0 else { return (self, 0) }
      let kept = facts.map { fact in
        var fact = fact
        fact.values = Array(fact.values.prefix(limit - 1))
        return fact
      }
      return (.facts(kept), lost)
    case .heading, .paragraph, .table, .grid, .panels: return (self, 0)
    }
  }

  /// The block without the rows below the last of a sheet, and how many these are; `nil` where nothing of it fits.
  func fitting(rows room: Int) -> (block: Block?, lost: Int) {
    switch self {
    case .heading: return room > 0 ? (self, 0) : (nil, 1)
    // No paragraph of a readable sheet has as many lines as this.
    case .paragraph: return room > Self.mostLines ? (self, 0) : (nil, 1)
    // Panels are of a page, not of a plan.
    case .panels: return room > Self.mostLines ? (self, 0) : (nil, 1)
    case .facts(let facts):
      let kept = facts.prefix(max(room, 0))
      return (kept.isEmpty ? nil : .facts(Array(kept)), facts.count - kept.count)
    case .table(var table):
      let lost = table.rows.count - max(room - 1, 0)
      guard lost > 0 else { return room > 1 ? (self, 0) : (nil, 0) }
      table.rows.removeLast(lost)
      return (table.rows.isEmpty ? nil : .table(table), lost)
    case .grid(var grid):
      let lost = grid.rows.count - max(room - 1, 0)
      guard lost > 0 else { return room > 1 ? (self, 0) : (nil, 0) }
      grid.rows.removeLast(lost)
      return (grid.rows.isEmpty ? nil : .grid(grid), lost)
    }
  }

  private static let mostLines = 1_000
}
