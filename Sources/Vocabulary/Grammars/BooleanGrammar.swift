/// Reads yes and no: `y`, `ja`, `oui`, `x`, `✓`, `1`, `yes (3)`, `nein`, `0`.
package enum BooleanGrammar {
  /// Returns the answer, with the count in brackets or beside it.
  package static func read(_ text: String, in context: GrammarContext) -> Reading<BooleanText> {
    GrammarText.reading(text, expected: "yes, no, yes (3)") { text in
      if let isTrue = words[GrammarText.folded(text)] {
        return .value(BooleanText(isTrue: isTrue), notices: [])
      }
      let lexemes = GrammarLexer.lexemes(text, numbers: .digitsOnly).filter {
        !["(", ")", "[", "]", ":", "-", "."].contains($0.text)
      }
      guard let first = lexemes.first, first.kind != .number, let isTrue = words[first.text] else {
        return nil
      }
      switch lexemes.count {
      case 1: return .value(BooleanText(isTrue: isTrue), notices: [])
      case 2:
        guard lexemes[1].kind == .number, lexemes[1].text.count <= 9, let count = Int(lexemes[1].text) else {
          return nil
        }
        return .value(BooleanText(isTrue: isTrue, count: count), notices: [])
      default: return nil
      }
    }
  }

  private static let words: [String: Bool] = {
    var words: [String: Bool] = [:]
    for word in [
      "y", "yes", "true", "t", "1", "x", "✓", "✔", "☑", "✅", "√", "●", "•", "ja", "j", "oui", "o", "vrai",
      "si",
      "verdadero", "wahr", "on", "enabled", "active", "aktiv", "done", "complete", "completed", "erledigt",
      "ok", "yep",
    ] {
      words[word] = true
    }
    for word in [
      "n", "no", "not", "false", "f", "0", "✗", "✘", "☐", "○", "❌", "nein", "non", "faux", "falso", "falsch",
      "off",
      "disabled", "inactive", "inaktiv", "not started", "never", "nie", "nope",
    ] {
      words[word] = false
    }
    return words
  }()
}
