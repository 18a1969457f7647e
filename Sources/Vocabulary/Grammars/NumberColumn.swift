/// Settles for a whole column how its numbers are written.
package enum NumberColumn {
  /// Returns the decimal mark that the column's numbers show, and whether they contradict each other.
  ///
  /// `2,5` and `1.000,50` prove a comma. `25.000` alone only suggests one (its point parts thousands), and `25,000` a
  /// point. The mark is `nil` where nothing tells, or as much speaks for the one as for the other.
  package static func decimalMark(
    of texts: [String]
  ) -> (mark: GrammarContext.DecimalMark?, isMixed: Bool) {
    var points = (proofs: 0, hints: 0, hintsInZeros: 0)
    var commas = (proofs: 0, hints: 0, hintsInZeros: 0)
    for text in texts where text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    {
      for lexeme in GrammarLexer.lexemes(text) where lexeme.kind == .number {
        guard let shape = NumberShape(Array(lexeme.text.unicodeScalars)) else { continue }
        switch shape.proof {
        case .point: points.proofs += 1
        case .comma: commas.proofs += 1
        case nil: break
        }
        switch shape.hint {
        case .point:
          points.hints += 1
          points.hintsInZeros += shape.hintEndsInZeros ? 1 : 0
        case .comma:
          commas.hints += 1
          commas.hintsInZeros += shape.hintEndsInZeros ? 1 : 0
        case nil: break
        }
      }
    }
    let isMixed: Bool
    let lead: Int
    if points.proofs + commas.proofs > 0 {
      lead = points.proofs - commas.proofs
      let contradiction =
        lead >= 0 ? commas.proofs + commas.hintsInZeros : points.proofs + points.hintsInZeros
      isMixed = contradiction > 0
    } else {
      lead = points.hints - commas.hints
      isMixed = points.hints > 0 && commas.hints > 0
    }
    return (lead == 0 ? nil : lead > 0 ? .point : .comma, isMixed)
  }
}
