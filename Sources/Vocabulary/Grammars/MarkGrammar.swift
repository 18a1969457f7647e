/// Reads the marks of a grid: `X`, `✓`, `●`, `P`, `S`, `Lead`, `Support`, `1`, `2`, `(X)`.
package enum MarkGrammar {
  private static let expected = "X, primary, support, partner"

  /// Returns the mark; `P` is primary or partner as `letterP` says, and a doubt without it.
  package static func read(
    _ text: String, in context: GrammarContext, letterP: ChannelMark.Role? = nil
  ) -> Reading<ChannelMark> {
    GrammarText.reading(text, expected: expected) { text in
      var folded = GrammarText.folded(text)
      let isBracketed =
        folded.count > 2
        && ((folded.first == "(" && folded.last == ")") || (folded.first == "[" && folded.last == "]"))
      if isBracketed { folded = GrammarText.tidy(String(folded.dropFirst().dropLast())) }
      while folded.count > 1, folded.last == "*" { folded.removeLast() }
      if folded == "p" {
        guard let letterP else { return .doubt(.ambiguous(candidates: ["primary", "partner"])) }
        return .value(
          ChannelMark(letterP, isBracketed: isBracketed),
          notices: [Notice(.alias, "P read as \(letterP.rawValue), from the other marks of the grid")])
      }
      guard let role = roles[folded] else { return nil }
      let notices =
        folded == "○" ? [Notice(.changed, "a hollow mark was taken as support")] : []
      return .value(ChannelMark(role, isBracketed: isBracketed), notices: notices)
    }
  }

  /// Returns what `P` means in a grid with these cells; `nil` where they do not tell.
  ///
  /// Beside `S` and without the word partner it is primary; beside `D`, or a written-out primary or lead, partner.
  package static func letterP(inGridOf texts: [String]) -> ChannelMark.Role? {
    var isPrimary = false
    var isPartner = false
    for text in texts {
      switch GrammarText.folded(text) {
      case "s", "support", "secondary", "(s)", "partner", "partners", "partner-led": isPrimary = true
      case "d", "direct", "c", "company", "primary", "lead", "l", "1": isPartner = true
      default: continue
      }
    }
    // `D / P / S` reads direct, partner, shared.
    if isPrimary == isPartner { return nil }
    return isPrimary ? .primary : .partner
  }

  private static let roles: [String: ChannelMark.Role] = {
    var roles: [String: ChannelMark.Role] = [:]
    for (role, words) in [
      (
        .present,
        ["x", "xx", "✓", "✔", "☑", "✅", "√", "●", "•", "⬤", "■", "◉", "y", "yes", "ja", "oui", "si", "true"]
      ),
      (
        .primary,
        [
          "primary", "lead", "l", "leads", "main", "owner", "1", "1st", "hauptkanal", "principal", "prim",
          "★",
        ]
      ),
      (
        .support,
        [
          "s", "support", "supporting", "supports", "secondary", "sup", "2", "2nd", "assist", "unterstutzend",
          "soutien",
          "apoyo", "○", "◯", "◦", "◐",
        ]
      ),
      (.partner, ["partner", "partners", "partner-led", "partner led", "via partner", "indirect"]),
      (.absent, ["-", "--", "n", "no", "0", "✗", "✘", "☐", "❌", "none", "nein", "non", "excl"]),
    ] as [(ChannelMark.Role, [String])] {
      for word in words { roles[word] = role }
    }
    return roles
  }()
}
