import Diagnostics
import Sheets
import Vocabulary

/// Reads a matrix of marks or shares by people: one rule for each row, or for each value over the people of a row.
enum PersonGrid {
  static func rules(of crossTab: CrossTab, reading row: inout RowReader, ids: inout RuleIDs) -> [Rule] {
    let heads = CrossTabHeads.conditions(crossTab, &row)
    var groups: [(asks: [CrossTab.Ask], columns: [CrossTab.Column])] = []
    for column in crossTab.columns {
      if let index = groups.firstIndex(where: { $0.asks == column.asks }) {
        groups[index].columns.append(column)
      } else {
        groups.append((column.asks, [column]))
      }
    }
    return row.rows { reader -> [Rule]? in
      guard let asked = RoutingMatrix.asked(in: crossTab, &reader) else { return nil }
      let beside = MatrixRow(reading: &reader)
      return groups.map { group in
        let owner = owner(of: group.columns, &reader)
        // Where nobody is marked, the row itself is what names no owner.
        let place =
          owner?.location
          ?? crossTab.label.map { reader.table.table.location(of: reader.row, column: $0) } ?? reader.location
        let head = group.columns.first.flatMap { heads[$0.column] } ?? []
        return Rule(
          id: ids.next(own: nil, prefix: "M", cell: place), conditions: asked + head, owner: owner,
          ownerLocation: place, beside: beside)
      }
    }.flatMap { $0 }
  }

  /// The people marked in a row, at the first mark; `nil` where nobody is.
  private static func owner(
    of columns: [CrossTab.Column], _ reader: inout RowReader
  ) -> Located<OwnerReference>? {
    var parties: [OwnerReference.Party] = []
    var written: [String] = []
    var place: SourceLocation?
    for column in columns {
      guard let cell = reader.cell(column: column.column), let role = role(of: cell, &reader.log) else {
        continue
      }
      let head = reader.table.table.location(ofHeader: column.column)
      let named = reader.words.owners.reference(for: column.value, at: head, log: &reader.log)
      parties += (named?.value.parties ?? []).map {
        OwnerReference.Party(owner: $0.owner, name: $0.name, role: role, from: nil)
      }
      let isShare = if case .share = role { true } else { false }
      written.append(isShare ? "\(column.value) \(cell.text)" : column.value)
      place = place ?? cell.location
    }
    guard let place, !parties.isEmpty else { return nil }
    return Located(
      OwnerReference(parties: parties, isUndecided: false, isRoundRobin: false),
      written: written.joined(separator: ", "), at: place)
  }

  /// `X` owns, `60%` owns a share, `S` stands in; `nil` where the cell says no or cannot be read, which is told.
  private static func role(
    of cell: (text: String, location: SourceLocation, context: GrammarContext), _ log: inout ReadingLog
  ) -> OwnerText.Party.Role? {
    if cell.text.hasSuffix("%") {
      let percent = log.take(
        PercentGrammar.read(cell.text, in: cell.context), of: cell.text, as: "share", at: cell.location,
        shown: { "\($0)" })
      guard let percent, percent.value > 0 else { return nil }
      // A share is read in hundredths of a percent.
      return percent.value == 10_000 ? .primary : .share(percent: (percent.value + 50) / 100)
    }
    switch MarkGrammar.read(cell.text, in: cell.context, letterP: .primary) {
    case .value(let mark, _):
      switch mark.role {
      case .present, .primary, .partner: return .primary
      case .support: return .backup
      case .absent: return nil
      }
    case .doubt:
      log.note(
        .unreadable(field: "owner", expected: "X, or a share such as 60%"), written: cell.text,
        at: cell.location)
      return nil
    }
  }
}
