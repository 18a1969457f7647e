import Diagnostics
import Sheets
import Vocabulary

/// The names that lists declare, to which other sheets refer.
extension PlanReader {
  /// The partners that a sheet names, in its rows or, in a grid of places by partners, in its headers.
  static func partnerNames(of table: RecognizedTable) -> [OwnerLexicon.Name] {
    if let crossTab = table.crossTab, crossTab.namespace == .partner {
      return crossTab.columns.map { OwnerLexicon.Name(id: Fold.key($0.value), name: $0.value, number: nil) }
    }
    guard let column = table.columns["name"] ?? table.columns["partner_id"] else { return [] }
    return table.rows.compactMap { row in
      guard !row.cells[column].isEmpty else { return nil }
      let number = table.columns["partner_id"].map { row.cells[$0] }
      return OwnerLexicon.Name(
        id: Fold.key(row.cells[column]), name: row.cells[column],
        number: number.flatMap { CellToken.of($0) == nil ? $0 : nil })
    }
  }

  /// The names that the rows of a kind of sheet declare.
  static func lexicon(
    of tables: [RecognizedTable], kind: SheetKind, fields: [Field], scope: ValueScope?
  ) -> TermLexicon {
    var entries: [TermLexicon.Entry] = []
    let declaring = tables.filter { $0.kind == kind }
    for table in declaring {
      for row in table.rows {
        let spellings = fields.compactMap { field -> String? in
          guard let column = table.columns[field], !row.cells[column].isEmpty else { return nil }
          return row.cells[column]
        }
        guard let name = spellings.first else { continue }
        entries.append(
          TermLexicon.Entry(
            term: Term(key: Fold.key(name), text: name), spellings: spellings.map(Fold.key),
            location: table.table.location(of: row)))
      }
    }
    return TermLexicon(scope: scope, entries: entries, declaredIn: declaring.first?.file)
  }
}
