/// What a spreadsheet leaves in the text of a cell: marks that keep it text, formulas, numbers out of long ids.
package enum SpreadsheetText {
  /// The text without the apostrophe that keeps it from being a number, without the quotes all around it, or without
  /// a quotation mark in front that nothing closes.
  ///
  /// `nil` where there is nothing to take off; `'t Hooft` and `"A" and "B"` stay.
  package static func bare(_ text: String) -> (text: String, why: String)? {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return nil }
    let inside = text.unicodeScalars.dropFirst()
    guard let next = inside.first else { return nil }
    if apostrophes.contains(first), !apostrophes.contains(last) {
      let isArticle = ["t", "s", "n", "d"].contains(next) && inside.dropFirst().first == " "
      guard !isArticle, next.properties.isAlphabetic || isSignOrDigit(next) else { return nil }
      return (String(String.UnicodeScalarView(inside)), "without the apostrophe that kept it text")
    }
    if first == "\"", !inside.contains("\"") {
      let bare = String(String.UnicodeScalarView(inside)).trimmed
      return bare.isEmpty ? nil : (bare, "without the quotation mark that nothing closes")
    }
    guard inside.count > 1, let closing = quotes[first], closing.contains(last) else { return nil }
    let middle = inside.dropLast()
    guard !middle.contains(where: { $0 == first || $0 == last || $0 == "\"" }) else { return nil }
    let bare = String(String.UnicodeScalarView(middle)).trimmed(of: " \u{A0}\u{202F}")
    return bare.isEmpty ? nil : (bare, "without the quotes around it")
  }

  /// Whether a spreadsheet would take the text for a formula: `=HYPERLINK(…)`, `+SUM(…)`, `@NOW()`, `-2+cmd|…`.
  ///
  /// `-5 %`, `+49 89 1234`, `- note`, `@ana.keller` and `=> Ana` are none.
  package static func isFormula(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(200))
    guard scalars.count > 1 else { return false }
    switch scalars[0] {
    case "=":
      let next = scalars[1] == " " && scalars.count > 2 ? scalars[2] : scalars[1]
      return next.properties.isAlphabetic || GrammarLexer.isDigit(next)
        || "\"'(+-@{$".unicodeScalars.contains(next)
    case "+", "-", "@": return calls(scalars) || scalars.contains("|") && scalars.contains("!")
    default: return false
    }
  }

  /// Whether a number in scientific notation stands where an id was: `1.23E+11`, `1,00E+05`.
  ///
  /// `isCode` is true where a short code such as `1E5` may have been typed, so that nothing but the code is lost.
  package static func scientific(_ text: String) -> (isCode: Bool, code: String)? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= 24, let mark = scalars.firstIndex(where: { $0 == "E" || $0 == "e" }),
      mark + 2 < scalars.count, scalars[mark + 1] == "+",
      scalars[(mark + 2)...].allSatisfy(GrammarLexer.isDigit),
      (1...3).contains(scalars.count - mark - 2)
    else { return nil }
    let mantissa = scalars[..<mark]
    guard let lead = mantissa.first, GrammarLexer.isDigit(lead), lead != "0" else { return nil }
    let decimals = mantissa.dropFirst()
    if let point = decimals.first {
      guard point == "." || point == ",", decimals.count > 1,
        decimals.dropFirst().allSatisfy(GrammarLexer.isDigit)
      else { return nil }
    }
    let isCode = decimals.dropFirst().allSatisfy { $0 == "0" }
    let exponent = Int(String(String.UnicodeScalarView(scalars[(mark + 2)...]))) ?? 0
    return (isCode, "\(lead)E\(exponent)")
  }

  /// A name right before an opening bracket: `SUM(`.
  private static func calls(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst(2).contains { index in
      scalars[index] == "(" && scalars[index - 1].isASCII && scalars[index - 1].properties.isAlphabetic
        && scalars[index - 2].properties.isUppercase && scalars.contains(")")
    }
  }

  private static func isSignOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    GrammarLexer.isDigit(scalar) || "=+-@#(<>$€£".unicodeScalars.contains(scalar)
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}"]

  /// Opening quotes and what may close them.
  private static let quotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "\u{201C}": ["\u{201D}", "\u{201C}"], "\u{201E}": ["\u{201C}", "\u{201D}"],
    "\u{201D}": ["\u{201D}"],
    "«": ["»"], "»": ["«"], "\u{2039}": ["\u{203A}"], "\u{300C}": ["\u{300D}"], "\u{300E}": ["\u{300F}"],
    "'": ["'"], "\u{2018}": ["\u{2019}"], "\u{201A}": ["\u{2018}"],
  ]
}
