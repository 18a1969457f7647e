/// Gives each column of a sheet one field of its kind, and each field one column.
struct ColumnAssignment {
  private(set) var columns: [HeaderMatch?]
  private(set) var duplicates: [KindDecision.Duplicate] = []

  /// Exact names come first, then headers with one meaning, then usual names, then the order of the columns; a header with
  /// several meanings takes the first field that is still free.
  init(_ candidates: [[HeaderMatch]]) {
    columns = Array(repeating: nil, count: candidates.count)
    var owners: [Field: Int] = [:]
    var losers: [Field: [Int]] = [:]
    let order = candidates.indices.filter { !candidates[$0].isEmpty }
      .sorted { Self.rank(candidates[$0], $0) < Self.rank(candidates[$1], $1) }
    for column in order {
      if let free = candidates[column].first(where: { owners[$0.field] == nil }) {
        columns[column] = free
        owners[free.field] = column
      } else if let taken = candidates[column].first, !taken.isSimilar {
        // What is only similar to a taken name is an unknown header, not a second claim.
        losers[taken.field, default: []].append(column)
      }
    }
    duplicates = losers.keys.sorted().compactMap { field in
      guard let owner = owners[field], let others = losers[field] else { return nil }
      return KindDecision.Duplicate(field: field, columns: [owner] + others.sorted())
    }
  }

  /// Gives a column that has no field one that no column has.
  mutating func fill(_ column: Int, with match: HeaderMatch) {
    guard columns[column] == nil, !columns.contains(where: { $0?.field == match.field }) else { return }
    columns[column] = match
  }

  /// Gives a column another field, where its cells are no such values as its header says.
  mutating func replace(_ column: Int, with match: HeaderMatch) {
    columns[column] = nil
    fill(column, with: match)
  }

  /// Lets the cells settle what headers say in two senses, and find the owners that no header names.
  mutating func settle(headers: [String], kind: SheetKind, cells: [[String]], names: DeclaredNames) {
    for column in headers.indices {
      let taken = Set(columns.compactMap { $0?.field })
      let texts = cells.map { column < $0.count ? $0[column] : "" }
      let meant =
        columns[column].map {
          RouteTypeColumn.match(for: $0, taken: taken, kind: kind, cells: texts)
            ?? SectorColumn.match(for: $0, header: headers[column], taken: taken, kind: kind, cells: texts)
        }
        ?? RouteTypeColumn.match(forHeader: headers[column], taken: taken, kind: kind, cells: texts)
      if let meant { replace(column, with: meant) }
    }
    if let (column, match) = OwnerColumn.match(
      headers: headers, kind: kind, columns: columns, cells: cells, names: names)
    {
      replace(column, with: match)
    }
    guard let owner = columns.firstIndex(where: { $0?.field == "owner" }) else { return }
    for column in headers.indices where column > owner {
      guard let match = columns[column] else { continue }
      let route = RouteTypeColumn.match(
        forChannel: match, taken: Set(columns.compactMap { $0?.field }), kind: kind,
        cells: cells.map { column < $0.count ? $0[column] : "" })
      if let route { replace(column, with: route) }
    }
  }

  private static func rank(_ matches: [HeaderMatch], _ column: Int) -> (Int, Int, Int, Int) {
    (matches[0].isSimilar ? 1 : 0, matches.count, matches[0].place, column)
  }
}
