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
        guard let places = heads[index] else { return nil }
        let region = Condition(field: "region", asked: places.map { .places($0) })
        let written = reader.row.cells[index]
        let place = reader.table.table.location(of: reader.row, column: index)
        guard let cell = reader.cell(column: index) else {
          // A blank cell is a hole in the plan; `n/a` says that nobody is meant to work these leads.
          guard CellToken.of(written) == .missing, !written.isEmpty else { return nil }
          return Rule(
            id: ids.next(own: nil, prefix: "M", cell: place), conditions: asked + [region], owner: nil,
            ownerLocation: place, isOutOfScope: true)
        }
        let text = seen(cell.text, column: index, reader: &reader)
        return Rule(
          id: ids.next(own: nil, prefix: "M", cell: place), conditions: asked + [region],
          owner: reader.words.owners.reference(for: text, at: place, log: &reader.log),
          ownerLocation: place)
      }
    }
    return groups.flatMap { $0 }
  }

  /// `see ENT` is what the row of that name says in the same column.
  private static func seen(_ text: String, column: Int, reader: inout RowReader) -> String {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, ["see", "siehe", "cf", "as"].contains(Fold.key(words[0])),
      let other = reader.table.rows.first(where: { row in
        row.cells.contains { Fold.key($0) == Fold.key(words[1]) } && !row.cells[column].isEmpty
      })
    else { return text }
    let owner = other.cells[column]
    let place = reader.table.table.location(of: reader.row, column: column)
    reader.log.change(.changed, at: place, from: text, to: owner, why: "taken from the row it names")
    return owner
  }
}

extension RuleIDs {
  /// A rule of a matrix goes by its cell: `C4`.
  mutating func next(own: String?, prefix: String, cell: SourceLocation) -> String {
    next(own: own ?? cell.cell?.description, prefix: prefix, row: cell.row ?? 0)
  }
}
