import Diagnostics
import Sheets
import Vocabulary

/// Reads a matrix with owners in its cells, such as segments by regions or regions by segments: one rule for each
/// filled cell.
enum RoutingMatrix {
  static func rules(reading row: inout RowReader, ids: inout RuleIDs) -> [Rule] {
    guard let crossTab = row.table.crossTab else { return [] }
    if crossTab.namespace == .person { return PersonGrid.rules(of: crossTab, reading: &row, ids: &ids) }
    let heads = MatrixHead.heads(of: crossTab, &row)
    let legend = Legend(row.table.notes)
    let rules = row.rows { reader -> [Rule]? in
      // Numbers are targets, which `TargetGrid` reads.
      guard !TargetGrid.isTargets(reader.row, of: crossTab) else { return [] }
      guard let asked = asked(in: crossTab, &reader) else { return nil }
      let beside = MatrixRow(reading: &reader)
      let rules = crossTab.columns.compactMap { column in
        heads[column.column].flatMap {
          rule(
            column.column, under: $0, beside, asked: asked + $0.conditions, legend, reader: &reader,
            ids: &ids)
        }
      }
      if rules.isEmpty { reader.log.leaveOut(reader.location, .noOwners) }
      return rules
    }
    return rules.flatMap { $0 }
  }

  /// What a row asks of a lead; `nil` where nothing says for which leads it is, which is told.
  static func asked(in crossTab: CrossTab, _ reader: inout RowReader) -> [Condition]? {
    let asked = reader.conditions()
    guard asked.isEmpty, let label = crossTab.label, !isOwnerRow(reader.row.cells[label]) else {
      return asked
    }
    if crossTab.columns.contains(where: { !reader.row.cells[$0.column].isEmpty }) {
      reader.log.note(
        .blankRequired(field: Field(reader.table.table.header[label].text)), written: "",
        at: reader.table.table.location(of: reader.row, column: label))
    }
    return nil
  }

  /// `Owner` before a row says what the row holds, not which leads it is about.
  private static func isOwnerRow(_ label: String) -> Bool {
    HeaderCatalogue.matches(label, in: .routing).contains { $0.field == "owner" }
  }

  private static func rule(
    _ column: Int, under head: MatrixHead, _ beside: MatrixRow, asked: [Condition], _ legend: Legend,
    reader: inout RowReader,
    ids: inout RuleIDs
  ) -> Rule? {
    let written = reader.row.cells[column]
    let place = reader.table.table.location(of: reader.row, column: column)
    let cell = reader.cell(column: column)
    let text = cell.map { MatrixReference.resolve($0.text, column: column, reader: &reader) } ?? written
    guard cell != nil, CellToken.of(text) != .missing else {
      // A blank cell is a hole in the plan; `n/a` says that nobody is meant to work these leads.
      guard CellToken.of(text) == .missing, !text.isEmpty else { return nil }
      return Rule(
        id: ids.next(own: nil, prefix: "M", cell: place), conditions: asked, owner: nil,
        ownerLocation: place, isOutOfScope: true)
    }
    let said = MatrixCell(text, at: place, legend: legend, &reader)
    let led =
      reader.words.owners.knows(said.owner) ? nil : ValueCatalogue.canonical(said.owner, scope: .ledBy)
    let leader = led.flatMap { LedBy(rawValue: $0.canonical) }
    let isOpen = leader != nil || MatrixReference.isReference(text)
    // `Partner` says who leads, and names nobody.
    let owner =
      isOpen
      ? Located(
        OwnerReference(parties: [], isUndecided: true, isRoundRobin: false), written: text, at: place)
      : reader.words.owners.reference(for: said.owner, at: place, log: &reader.log)
    return Rule(
      id: ids.next(own: nil, prefix: "M", cell: place), conditions: asked, owner: owner,
      ownerLocation: place, routeTo: leader.map { Located($0, written: text, at: place) },
      firstResponse: said.response, beside: beside, days: head.days)
  }
}

/// A cell that refers to another: `see ENT` is what the row or the column of that name says.
enum MatrixReference {
  /// What the cell that is referred to says, and what that refers to in turn; the text itself where it refers to none.
  static func resolve(_ text: String, column: Int, reader: inout RowReader) -> String {
    guard let label = reader.table.crossTab?.label else { return text }
    var (row, column) = (reader.row, column)
    var seen: Set<[Int]> = [[row.number, column]]
    var found = text
    while let name = name(in: found) {
      if let other = reader.table.rows.first(where: { reader.isSame($0.cells[label], name) }) {
        row = other
      } else if let other = reader.table.crossTab?.columns.first(where: { reader.isSame($0.value, name) }) {
        column = other.column
      } else {
        return found
      }
      guard !row.cells[column].isEmpty, seen.insert([row.number, column]).inserted else { return text }
      found = row.cells[column]
    }
    guard found != text else { return text }
    reader.log.change(
      .changed, at: reader.table.table.location(of: reader.row, column: column), from: text, to: found,
      why: "taken from the cell it names")
    return found
  }

  static func isReference(_ text: String) -> Bool { name(in: text) != nil }

  /// The row or column that a cell names.
  private static func name(in text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, openings.contains(Fold.key(words[0])) else { return nil }
    return words[1]
  }

  private static let openings: Set<String> = ["see", "siehe", "cf", "as", "like", "wie", "voir", "ver"]
}

extension RowReader {
  /// Whether two texts name one segment, or are the same words.
  fileprivate func isSame(_ left: String, _ right: String) -> Bool {
    Fold.key(left) == Fold.key(right)
      || words.segments.knows(left) && words.segments.resolve(left).term == words.segments.resolve(right).term
  }
}

extension RuleIDs {
  /// A rule of a matrix goes by its cell: `C4`.
  mutating func next(own: String?, prefix: String, cell: SourceLocation) -> String {
    next(own: own ?? cell.cell?.description, prefix: prefix, row: cell.row ?? 0)
  }
}
