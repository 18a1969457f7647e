import Diagnostics
import Sheets
import Vocabulary

/// A grid of partners by countries or regions: where each may sell, and where alone.
struct PartnerCoverage {
  let partner: Partner.ID
  let places: [NamedPlace]
  let exclusive: [NamedPlace]
  /// Every place of the grid, marked or not.
  let scope: [NamedPlace]
  let location: SourceLocation

  /// The rows of a table whose headers are places; none for other partner sheets.
  static func rows(reading reader: inout RowReader) -> [PartnerCoverage] {
    let columns = reader.table.placeColumns(reader.words.places)
    guard !columns.isEmpty else { return [] }
    let context = PlaceContext(columns.map { reader.table.table.header[$0].text })
    var heads: [Int: NamedPlace] = [:]
    for column in columns {
      let header = reader.table.table.header[column]
      let place = SourceLocation(
        file: reader.table.file, row: header.row, line: header.line, columnIndex: header.column,
        column: header.text)
      heads[column] =
        reader.words.places.condition(
          of: header.text, field: "region", context: context, at: place, log: &reader.log)?.value.places
        .first
    }
    return reader.rows { row in
      guard let name = row.text("name") ?? row.text("partner_id") else { return nil }
      var places: [NamedPlace] = []
      var exclusive: [NamedPlace] = []
      for column in columns {
        guard let cell = row.cell(column: column), let place = heads[column] else { continue }
        if ValueCatalogue.canonical(cell.text, scope: .bool)?.canonical == "false" { continue }
        places.append(place)
        if Fold.key(cell.text).hasPrefix("excl") { exclusive.append(place) }
      }
      return PartnerCoverage(
        partner: Fold.key(name.value), places: places, exclusive: exclusive,
        scope: columns.compactMap { heads[$0] }, location: row.location)
    }
  }

  /// Partners with the places of the grid; a partner whom two sheets name is one partner.
  static func merged(_ partners: [Partner], _ coverage: [PartnerCoverage]) -> [Partner] {
    let rows = Dictionary(coverage.map { ($0.partner, $0) }, uniquingKeysWith: { first, _ in first })
    let gridRows = Set(coverage.map(\.location))
    let listed = partners.filter { !gridRows.contains($0.location) }
    let known = Set(listed.map(\.id))
    let onlyInGrid = partners.filter { gridRows.contains($0.location) && !known.contains($0.id) }
    return (listed + onlyInGrid).map { partner in
      guard let row = rows[partner.id] else { return partner }
      var partner = partner
      if partner.regions == nil || gridRows.contains(partner.location), !row.places.isEmpty {
        partner.regions = Located(
          PlaceCondition(places: row.places), written: row.places.map(\.text).joined(separator: ", "),
          at: row.location)
      }
      if !row.exclusive.isEmpty {
        partner.isExclusive = Located(
          true, written: row.exclusive.map(\.text).joined(separator: ", "), at: row.location)
      }
      return partner
    }
  }
}
