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
    if trimmed.isEmpty { return .missing }
    if SpreadsheetErrors.contains(trimmed) { return .errorValue }
    if let match = ValueCatalogue.canonical(trimmed, scope: .null) {
      return CellToken(rawValue: match.canonical)
    }
    return isUndecided(trimmed) ? .undecided : nil
  }

  /// `TBD?`, `TBD (Q3 hire)`, `TBD - new AE`, `vacant: Nordics`, `open?`.
  private static func isUndecided(_ text: String) -> Bool {
    let key = Fold.key(text)
    if openings.contains(where: { key.hasPrefix($0) && key.dropFirst($0.utf8.count).first == " " }) {
      return true
    }
    guard
      text.utf8.contains(where: {
        $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[")
      })
    else { return false }
    let bare = HeaderText.withoutBrackets(text) { _ in true }.prefix { $0 != "?" }.trimmed
    return bare.count >= 3 && ValueCatalogue.canonical(bare, scope: .null)?.canonical == undecided.rawValue
  }

  private static let openings = [
    "tbd", "tbc", "tba", "tbh", "vacant", "vakant", "to be hired", "new hire", "open req", "open headcount",
  ]
}
