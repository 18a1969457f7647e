import Diagnostics
import Sheets
import Vocabulary

/// A grid of partners by countries or regions: where each may sell, where alone, and with what share.
struct PartnerCoverage {
  let partner: Partner.ID
  /// The partner's name, as the grid has it.
  let name: Located<String>
  let cells: [Partner.Coverage]
  /// Every place of the grid, marked or not.
  let scope: [NamedPlace]
  /// The row or column of the partner.
  let location: SourceLocation

  private var places: [NamedPlace] {
    var seen: Set<String> = []
    return cells.map(\.place).filter { seen.insert($0.text).inserted }
  }
  private var exclusive: [Partner.Coverage] { cells.filter(\.isExclusive) }

  /// The rows or columns of a grid; none for other partner sheets.
  static func rows(reading reader: inout RowReader) -> [PartnerCoverage] {
    guard let crossTab = reader.table.crossTab else { return [] }
    return crossTab.namespace == .partner ? byPlace(crossTab, &reader) : byPartner(crossTab, &reader)
  }

  private static func byPartner(_ crossTab: CrossTab, _ reader: inout RowReader) -> [PartnerCoverage] {
    let heads = CrossTabHeads.places(crossTab, &reader)
    return reader.rows { row in
      guard let name = row.text("name") ?? row.text("partner_id") else { return nil }
      let cells = crossTab.columns.compactMap { column in
        heads[column.column].flatMap { cell(column.column, in: $0, &row) }
      }
      return PartnerCoverage(
        partner: Fold.key(name.value), name: name, cells: cells,
        scope: crossTab.columns.compactMap { heads[$0.column] }, location: row.location)
    }
  }

  /// The same where places are rows and partners are columns.
  private static func byPlace(_ crossTab: CrossTab, _ reader: inout RowReader) -> [PartnerCoverage] {
    var found: [Int: [Partner.Coverage]] = [:]
    var scope: [NamedPlace] = []
    _ = reader.rows { row -> Bool? in
      guard let place = row.places("regions")?.value.places.first else { return nil }
      scope.append(place)
      for column in crossTab.columns {
        if let cell = cell(column.column, in: place, &row) { found[column.column, default: []].append(cell) }
      }
      return true
    }
    return crossTab.columns.map { column in
      let head = reader.table.table.location(ofHeader: column.column)
      return PartnerCoverage(
        partner: Fold.key(column.value), name: Located(column.value, written: column.value, at: head),
        cells: found[column.column] ?? [], scope: scope, location: head)
    }
  }

  /// `X`, `excl.`, `30%`; `nil` where the cell is blank or says no.
  private static func cell(_ column: Int, in place: NamedPlace, _ row: inout RowReader) -> Partner.Coverage? {
    guard let cell = row.cell(column: column) else { return nil }
    var share: Int?
    if cell.text.hasSuffix("%") {
      let read = row.log.take(
        PercentGrammar.read(cell.text, in: cell.context), of: cell.text, as: "share", at: cell.location,
        shown: { "\($0)" })
      guard let percent = read?.value, percent > 0 else { return nil }
      share = percent
    } else if case .value(let mark, _) = MarkGrammar.read(cell.text, in: cell.context), mark.role == .absent,
      !isExclusive(cell.text)
    {
      return nil
    } else if ValueCatalogue.canonical(cell.text, scope: .bool)?.canonical == "false" {
      return nil
    } else if !isExclusive(cell.text), !isPlainMark(cell.text) {
      row.log.note(
        .unreadable(field: "regions", expected: "X, excl. or 30%"), written: cell.text, at: cell.location)
      return nil
    }
    return Partner.Coverage(
      place: place, isExclusive: isExclusive(cell.text), share: share, written: cell.text,
      location: cell.location)
  }

  private static func isExclusive(_ text: String) -> Bool { Fold.key(text).hasPrefix("excl") }

  private static func isPlainMark(_ text: String) -> Bool {
    if ValueCatalogue.canonical(text, scope: .bool) != nil { return true }
    switch MarkGrammar.read(text, in: GrammarContext()) {
    case .value, .doubt(.ambiguous): return true
    case .doubt: return false
    }
  }

  /// With what another row says of the same partner: a partner who stands twice sells where either row says so.
  private func adding(_ other: PartnerCoverage) -> PartnerCoverage {
    PartnerCoverage(
      partner: partner, name: name, cells: cells + other.cells, scope: scope + other.scope, location: location
    )
  }

  /// Partners with the places of the grid; a partner whom two sheets name is one partner.
  static func merged(_ partners: [Partner], _ coverage: [PartnerCoverage]) -> [Partner] {
    let rows = Dictionary(coverage.map { ($0.partner, $0) }, uniquingKeysWith: { $0.adding($1) })
    let gridRows = Set(coverage.map(\.location))
    let listed = partners.filter { !gridRows.contains($0.location) }
    var known = Set(listed.map(\.id))
    var onlyInGrid = partners.filter { gridRows.contains($0.location) && known.insert($0.id).inserted }
    onlyInGrid += coverage.filter { known.insert($0.partner).inserted }.map {
      Partner(name: $0.name, at: $0.location)
    }
    return (listed + onlyInGrid).map { partner in
      guard let row = rows[partner.id] else { return partner }
      var partner = partner
      partner.coverage = row.cells
      if partner.regions == nil || gridRows.contains(partner.location), !row.places.isEmpty {
        partner.regions = Located(
          PlaceCondition(places: row.places), written: row.places.map(\.text).joined(separator: ", "),
          at: row.location)
      }
      if let first = row.exclusive.first {
        partner.isExclusive = Located(
          true, written: row.exclusive.map(\.place.text).joined(separator: ", "),
          at: row.exclusive.count == 1 ? first.location : row.location)
      }
      return partner
    }
  }
}
