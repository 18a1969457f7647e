import Diagnostics
import Sheets
import Vocabulary

/// Reads a grid of people by weeks or months: how many leads each takes in each.
struct CapacityGrid {
  let member: Roster.Member.ID
  let capacities: [Roster.Member.Capacity]

  static func rows(reading row: inout RowReader, ids: [SourceLocation: Roster.Member.ID]) -> [CapacityGrid] {
    guard let crossTab = row.table.crossTab, crossTab.namespace == .period else { return [] }
    let heads = CrossTabHeads.periods(crossTab, &row)
    return row.rows { reader in
      guard let member = ids[reader.location] else { return nil }
      let capacities = heads.compactMap { capacity(in: $0.period, column: $0.column, &reader) }
      return CapacityGrid(member: member, capacities: capacities)
    }
  }

  /// `20`, `0`, `PTO`; a blank cell says nothing.
  private static func capacity(
    in period: Period, column: Int, _ reader: inout RowReader
  ) -> Roster.Member.Capacity? {
    guard let cell = reader.cell(column: column) else { return nil }
    if AwayWords.contains(cell.text) {
      return Roster.Member.Capacity(
        period: period, leads: 0, isAway: true, written: cell.text, location: cell.location)
    }
    let leads = reader.log.take(
      IntegerGrammar.read(cell.text, in: cell.context), of: cell.text, as: "capacity", at: cell.location,
      shown: String.init)
    return leads.map {
      Roster.Member.Capacity(
        period: period, leads: $0.value, isAway: false, written: cell.text, location: cell.location)
    }
  }

  /// The members with what the grids say of each.
  static func merged(_ members: [Roster.Member], _ grids: [CapacityGrid]) -> [Roster.Member] {
    let found = Dictionary(grids.map { ($0.member, $0.capacities) }, uniquingKeysWith: +)
    return members.map { member in
      var member = member
      member.capacities = found[member.id] ?? []
      return member
    }
  }
}
