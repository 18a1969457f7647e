/// Words around a place that say how much of it is meant: `Rest of EMEA`, `France entière`.
package enum PlacePhrase {
  /// The place of which the text means what other rows leave: `Rest of EMEA`, `Restliches Europa`, `EMEA (other)`.
  package static func rest(_ text: String, isKnown: (String) -> Bool) -> String? {
    place(in: text, before: restOpenings, behind: restEndings, isKnown)
  }

  /// The place that the text means as a whole: `France entière`, `ganz Deutschland`, `all of Spain`.
  package static func whole(_ text: String, isKnown: (String) -> Bool) -> String? {
    place(in: text, before: wholeOpenings, behind: wholeEndings, isKnown)
  }

  /// The known place that is left of a text without the words before or behind it.
  private static func place(
    in text: String, before openings: [String], behind endings: [String], _ isKnown: (String) -> Bool
  ) -> String? {
    guard text.utf8.count <= 80, text.contains(" ") || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    let folded = GrammarText.folded(text)
    // Folding may lengthen a letter, as with `ß`; such a place is not cut.
    guard folded.count == text.count else { return nil }
    for opening in openings where folded.hasPrefix(opening) {
      let place = GrammarText.tidy(String(text.dropFirst(opening.count))).trimmed(of: " :-")
      if !place.isEmpty, isKnown(place) { return place }
    }
    for ending in endings where folded.hasSuffix(ending) {
      let place = GrammarText.tidy(String(text.dropLast(ending.count))).trimmed(of: " :-")
      if !place.isEmpty, isKnown(place) { return place }
    }
    return nil
  }

  private static let restOpenings = longestFirst([
    "rest of ", "the rest of ", "rest of the ", "remainder of ", "remaining ", "other ", "all other ",
    "rest ",
    "rest von ", "rest der ", "rest des ", "restliches ", "restliche ", "restlicher ", "ubriges ", "ubrige ",
    "das ubrige ", "sonstiges ", "reste de ", "reste de la ", "reste de l'", "reste du ", "reste des ",
    "le reste de ",
    "le reste de la ", "le reste de l'", "le reste du ", "autres pays de ", "resto de ", "resto de la ",
    "el resto de ", "resto del ", "その他", "その他の",
  ])
  private static let restEndings = longestFirst([
    " rest", " (rest)", " other", " (other)", " (others)", " others", " restlich", " (ubrige)", " ubrige",
    " (reste)", " reste", " (resto)", " resto", " autres", " (autres)", "その他", "(その他)",
  ])
  private static let wholeOpenings = longestFirst([
    "all of ", "all of the ", "whole of ", "the whole of ", "all ", "entire ", "ganz ", "gesamt", "gesamtes ",
    "das ganze ", "toute la ", "tout le ", "toute l'", "ensemble de la ", "toda ", "todo ", "toda la ",
    "todo el ",
  ])
  private static let wholeEndings = longestFirst([
    " (all)", " all", " (whole)", " gesamt", " (gesamt)", " ganz", " komplett", " entiere", " entier",
    " (entiere)",
    " entera", " entero", " completa", "全域", "全国", "全土",
  ])

  private static func longestFirst(_ words: [String]) -> [String] {
    words.sorted { ($0.count, $0) > ($1.count, $1) }
  }
}
