/// Every spelling of the values that planners pick from: company sizes, partner types, stages, countries and so on.
package enum ValueCatalogue {
  /// Read on first use, then kept: the literals of `Values` and `Places`.
  static let index = WordIndex(ValueScope.allCases.map { [$0.rows] }, separator: " = ", namesCount: true)

  /// The value that a text means in a scope; `nil` where it is none of the known spellings.
  package static func canonical(_ text: String, scope: ValueScope) -> ValueMatch? {
    let found = readings(text, scope: scope)
    guard let first = found.first(where: { !$0.isAmbiguous }) ?? found.first else { return nil }
    let row = index.rows[first.row]
    let spelling = text.trimmed
    return ValueMatch(
      canonical: row.name,
      isAmbiguous: first.isAmbiguous || found.contains { index.rows[$0.row].name != row.name },
      isExactSpelling: spelling == row.name || (!row.detail.isEmpty && spelling == row.detail))
  }

  /// All values that a text may mean in a scope, the likely one first.
  package static func candidates(_ text: String, scope: ValueScope) -> [String] {
    let found = readings(text, scope: scope)
    var names: [String] = []
    for entry in found.filter({ !$0.isAmbiguous }) + found.filter(\.isAmbiguous) {
      let name = index.rows[entry.row].name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// How a canonical value is shown: `MM` is `Mid-Market`, `case_study` is `Case study`; the value itself where it has no other name.
  package static func display(_ canonical: String, scope: ValueScope) -> String {
    let detail = rows(of: scope).first { $0.name == canonical }?.detail ?? ""
    return detail.isEmpty ? canonical : detail
  }

  /// The canonical values of a scope, in the order of the catalogue.
  package static func values(of scope: ValueScope) -> [String] { rows(of: scope).map(\.name) }

  /// The spellings of a canonical value, the usual one first.
  package static func spellings(of canonical: String, scope: ValueScope) -> [String] {
    index.entries(in: scope.number).filter { index.rows[$0.row].name == canonical }.map(index.spelling(of:))
  }

  /// The spellings of a scope that fold to the text's key, in the order of the catalogue.
  static func readings(_ text: String, scope: ValueScope) -> [WordIndex.Entry] {
    index.entries(for: Fold.key(text), scope: scope.number)
  }

  private static func rows(of scope: ValueScope) -> [WordIndex.Row] {
    index.rows.filter { $0.scope == scope.number }
  }
}

/// A value that a cell's text was found to mean.
package struct ValueMatch: Hashable, Sendable {
  package let canonical: String
  /// The text has other meanings too, in this scope or by its nature; the context decides.
  package let isAmbiguous: Bool
  /// The text is the canonical value or its display name, letter by letter.
  package let isExactSpelling: Bool
}

extension ValueScope {
  /// The scope's position in `allCases`, which is its number in the value index.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
