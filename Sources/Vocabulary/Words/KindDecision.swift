/// How a sheet's kind and columns were understood.
package struct KindDecision: Sendable {
  /// A field that several columns claim; the first of them has it.
  package struct Duplicate: Hashable, Sendable {
    package let field: Field
    /// Columns from 0; the one that has the field stands first.
    package let columns: [Int]
  }

  /// A header that means nothing in this kind of sheet.
  package struct Unknown: Hashable, Sendable {
    /// The column from 0.
    package let column: Int
    package let header: String
    /// The known names that come nearest; often none.
    package let nearest: [String]
  }

  /// `nil` where neither headers nor file name tell.
  package let kind: SheetKind?
  /// What it might have been instead.
  package let runnerUp: SheetKind?
  /// What spoke for the kind, in words for the planner.
  package let evidence: String
  /// For each column the field it was given; `nil` where it has none.
  package let columns: [HeaderMatch?]
  package let duplicates: [Duplicate]
  package let unknown: [Unknown]
  /// The fields that the kind needs and no column gives; of each group one would do.
  package let missing: [[Field]]
  /// How the headers are to be read as values; `nil` for lists.
  package let crossTab: CrossTab?

  /// What a list of the kind needs, group by group: of each, the columns that give it.
  package var needed: [[Int]] {
    guard let kind, crossTab == nil else { return [] }
    return KindRequirement.of(kind).groups.map { group in
      columns.indices.filter { index in columns[index].map { group.fields.contains($0.field) } ?? false }
    }
  }

  /// The column that holds a field.
  package func column(of field: Field) -> Int? { columns.firstIndex { $0?.field == field } }
}
