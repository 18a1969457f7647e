/// What a cell of a grid is, told by itself.
extension CrossTabGrid {
  /// `X`, `✓`, `P`, `excl.`, `no`, `30%`, `→`.
  static func isMark(_ text: String) -> Bool {
    if text.hasSuffix("%") || Fold.key(text).hasPrefix("excl")
      || text.allSatisfy({ !$0.isLetter && !$0.isNumber })
    {
      return true
    }
    if ValueCatalogue.canonical(text, scope: .bool) != nil { return true }
    switch MarkGrammar.read(text, in: GrammarContext()) {
    case .value, .doubt(.ambiguous): return true
    case .doubt: return false
    }
  }

  static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { !$0.isLetter || "kKmM".contains($0) }
  }

  /// `20`, `0`, `PTO`, `vacation`: what a person can take on in a month.
  static func isAmount(_ text: String) -> Bool { isNumber(text) || isAway(text) }

  static func isAway(_ text: String) -> Bool { AwayWords.contains(text) }

  /// `R`, `R/A`, `C,I`, `AR`: letters of RACI and its variants.
  static func isCode(_ text: String) -> Bool {
    // Most cells are longer than any code, and told by that.
    guard text.utf8.count <= 24 else { return false }
    let parts = text.split { !$0.isLetter }
    return (1...4).contains(parts.count) && !text.contains(where: \.isNumber)
      && parts.allSatisfy { part in
        (part.count == 1 || part.count <= 3 && part.allSatisfy(\.isUppercase))
          && part.uppercased().allSatisfy { "RACISVOD".contains($0) }
      }
  }

  /// Whether a code says who does the work or answers for it; letters without any are marks of another kind.
  static func isLeadingCode(_ text: String) -> Bool {
    isCode(text) && text.uppercased().contains { "RAD".contains($0) }
  }

  static func texts(_ cells: [[String]], in columns: [Int]) -> [String] {
    cells.flatMap { row in columns.filter { $0 < row.count }.map { row[$0].trimmed } }
      .filter { !$0.isEmpty && $0 != "-" }
  }
}
