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

  /// All values that a text may mean where none is the likely one: `bi-weekly`; empty where one is.
  package static func doubt(_ text: String, scope: ValueScope) -> [String] {
    let found = readings(text, scope: scope)
    guard found.allSatisfy(\.isAmbiguous) else { return [] }
    let names = candidates(text, scope: scope)
    return names.count > 1 ? names : []
  }

  /// How a canonical value is shown: `MM` is `Mid-Market`, `case_study` is `Case study`; the value itself where it has no other name.
  package static func display(_ canonical: String, scope: ValueScope) -> String {
    let row =
      readings(canonical, scope: scope).map { index.rows[$0.row] }.first { $0.name == canonical }
      ?? index.rows(in: scope.number).first { $0.name == canonical }
    guard let detail = row?.detail, !detail.isEmpty else { return canonical }
    return detail
  }

  /// The canonical values of a scope, in the order of the catalogue.
  package static func values(of scope: ValueScope) -> [String] { index.rows(in: scope.number).map(\.name) }

  /// The spellings of a canonical value, the usual one first.
  package static func spellings(of canonical: String, scope: ValueScope) -> [String] {
    index.entries(in: scope.number).filter { index.rows[$0.row].name == canonical }.map(index.spelling(of:))
  }

  /// The spellings of a scope that fold to the text's key, in the order of the catalogue.
  static func readings(_ text: String, scope: ValueScope) -> [WordIndex.Entry] {
    index.entries(for: Fold.key(text), scope: scope.number)
  }
}

extension ValueScope {
  /// The scope's position in `allCases`, which is its number in the value index.
  var number: Int { Self.numbers[self] ?? 0 }

  private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
