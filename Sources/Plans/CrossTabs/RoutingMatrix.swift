import Diagnostics
import Sheets
import Vocabulary

/// Reads a matrix of segments by regions with owners in its cells: one rule for each filled cell.
enum RoutingMatrix {
  static func rules(reading row: inout RowReader, ids: inout RuleIDs) -> [Rule] {
    let header = row.table.table.header
    let labels = Set(row.table.conditionColumns(words: row.words).map(\.index))
    let regions = header.indices.filter { !labels.contains($0) && row.words.places.knows(header[$0].text) }
    let context = PlaceContext(regions.map { header[$0].text })
    var heads: [Int: Located<PlaceCondition>] = [:]
    for index in regions {
      let cell = header[index]
      let place = SourceLocation(
        file: row.table.file, row: cell.row, line: cell.line, columnIndex: cell.column, column: cell.text)
      heads[index] = row.words.places.condition(
        of: cell.text, field: "region", context: context, at: place, log: &row.log)
    }
    let groups = row.rows { reader -> [Rule]? in
      let asked = reader.conditions()
      guard !asked.isEmpty else { return nil }
      return regions.compactMap { index -> Rule? in
        guard let places = heads[index], let cell = reader.cell(column: index) else { return nil }
        let region = Condition(field: "region", asked: places.map { .places($0) })
        return Rule(
          id: ids.next(own: nil, prefix: "M", cell: cell.location), conditions: asked + [region],
          owner: reader.words.owners.reference(for: cell.text, at: cell.location, log: &reader.log),
          ownerLocation: cell.location)
      }
    }
    return groups.flatMap { $0 }
  }
}

extension RuleIDs {
  /// A rule of a matrix goes by its cell: `C4`.
  mutating func next(own: String?, prefix: String, cell: SourceLocation) -> String {
    next(own: own ?? cell.cell?.description, prefix: prefix, row: cell.row ?? 0)
  }
}
