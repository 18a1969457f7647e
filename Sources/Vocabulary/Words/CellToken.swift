/// What a cell says when it holds no value of its own.
package enum CellToken: String, CaseIterable, Hashable, Sendable {
  /// Blank, `-`, `n/a`, `k.A.`; in a condition it may mean any.
  case missing = "(missing)"
  /// `TBD`, `?`, `vacant`, `TBD (Q3 hire)`; in a condition `unknown` is a value.
  case undecided = "(to be decided)"
  case sameAsAbove = "(same as above)"
  case sameAsLastQuarter = "(same as last quarter)"
  /// `any`, `all`, `*`, `global`.
  case any = "(any)"
  /// `ROW`, `other`: what the other rows leave.
  case rest = "(rest)"
  /// `#REF!`, `#NV` and other errors of a spreadsheet.
  case errorValue = "(error)"

  /// The token that a cell's text stands for; `nil` where it holds a value.
  package static func of(_ text: String) -> CellToken? {
    let trimmed = text.trimmed
    guard let first = trimmed.utf8.first else { return .missing }
    if SpreadsheetErrors.contains(trimmed) { return .errorValue }
    // No such word begins with a digit.
    if UInt8(ascii: "0")...UInt8(ascii: "9") ~= first { return nil }
    let key = Fold.key(trimmed)
    if key.utf8.count <= longest, let found = canonical(ofKey: key) { return CellToken(rawValue: found) }
    return isUndecided(trimmed, key: key) ? .undecided : nil
  }

  /// Whether a cell of these bytes can be a ditto mark or `same as above`; cheap, for nearly none is.
  package static func mayBeDitto(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= longest else { return false }
    return dittoStarts.contains(first)
  }

  /// `TBD?`, `TBD (Q3 hire)`, `TBD - new AE`, `vacant: Nordics`, `open?`.
  private static func isUndecided(_ text: String, key: String) -> Bool {
    if openings.contains(where: {
      key.hasPrefix($0) && key.utf8.dropFirst($0.utf8.count).first == UInt8(ascii: " ")
    }) {
      return true
    }
    guard
      text.utf8.contains(where: {
        $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[")
      })
    else { return false }
    let bare = HeaderText.withoutBrackets(text) { _ in true }.prefix { $0 != "?" }.trimmed
    return bare.count >= 3 && canonical(ofKey: Fold.key(bare)) == undecided.rawValue
  }

  /// The unmistakable word first, as in `ValueCatalogue.canonical`.
  private static func canonical(ofKey key: String) -> String? {
    let found = ValueCatalogue.index.entries(for: key, scope: ValueScope.null.number)
    return (found.first { !$0.isAmbiguous } ?? found.first).map { ValueCatalogue.index.rows[$0.row].name }
  }

  private static let openings = [
    "tbd", "tbc", "tba", "tbh", "vacant", "vakant", "to be hired", "new hire", "open req", "open headcount",
  ]

  private static let spellings = CellToken.allCases.flatMap {
    ValueCatalogue.spellings(of: $0.rawValue, scope: .null)
  }

  /// The bytes of the longest word of the list, with room for spaces and dots in it.
  private static let longest = (spellings.map(\.utf8.count).max() ?? 0) + 8

  /// The first bytes of what means the same as above, in both cases.
  private static let dittoStarts: Set<UInt8> = Set(
    ValueCatalogue.spellings(of: sameAsAbove.rawValue, scope: .null).flatMap { spelling in
      [spelling.lowercased(), spelling.uppercased()].compactMap(\.utf8.first)
    })
}
