/// The words of condition cells that are no values.
package enum ConditionWords {
  /// Returns what a whole cell means if it is such a word, in any case and with any accents.
  package static func token(_ text: String) -> ConditionText.Token? { tokens[GrammarText.folded(text)] }

  private static let tokens: [String: ConditionText.Token] = {
    var tokens: [String: ConditionText.Token] = [:]
    for (token, words) in [
      (
        .any,
        [
          "any", "all", "*", "everything", "everyone", "anything", "each", "alle", "alles", "jede", "jeder",
          "beliebig",
          "egal", "tous", "toutes", "tout", "todos", "todas", "todo", "cualquiera", "catch-all", "catch all",
          "default",
        ]
      ),
      (
        .rest,
        [
          "rest", "other", "others", "all other", "all others", "remaining", "remainder", "the rest", "row",
          "rest of world", "rest of the world", "else", "otherwise", "everything else", "everyone else",
          "ubrige",
          "ubrigen", "alle ubrigen", "andere", "alle anderen", "sonstige", "sonst", "autres", "autre",
          "le reste", "reste",
          "otros", "otras", "resto", "el resto", "demas",
        ]
      ),
      (
        .unknown,
        [
          "unknown", "(blank)", "[blank]", "(blanks)", "blank", "empty", "(empty)", "not set", "no data",
          "missing",
          "null", "(none)", "unbekannt", "leer", "(leer)", "inconnu", "vide", "desconocido", "vacio",
          "unspecified",
        ]
      ),
    ] as [(ConditionText.Token, [String])] {
      for word in words { tokens[word] = token }
    }
    return tokens
  }()

  /// What takes the following items out, longest first; in lower case, as typed with accents and without.
  static let exclusions: [[Unicode.Scalar]] = [
    "but not", "other than", "all but", "not including", "not incl", "not in", "except for", "excluding",
    "exclusive of",
    "exclude", "excludes", "excluded", "except", "excepting", "excl", "exc", "ex", "exkl", "exklusive",
    "without",
    "minus", "w/o", "not", "non", "no", "ohne", "außer", "ausser", "ausgenommen", "nicht", "kein", "keine",
    "sauf", "hors",
    "sans", "à l'exception de", "excepté", "excepto", "salvo", "menos", "sin",
  ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
}
