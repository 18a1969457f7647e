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
          "otros", "otras", "resto", "el resto", "demas", "rest der welt", "restliche welt", "ubrige welt",
          "alles andere", "alles ubrige", "alles weitere", "ubriges", "restliche", "restlichen",
          "reste du monde",
          "tout le reste", "resto del mundo", "todo lo demas", "todos los demas", "todas las demas",
          "anything else",
          "その他", "それ以外", "上記以外", "その他の地域", "その他の国", "その他全て",
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
    for (token, openings, kinds) in kindsOfValues {
      for opening in openings {
        for kind in kinds { tokens["\(opening) \(kind)"] = token }
      }
    }
    return tokens
  }()

  /// What is said of all values, or of those that are left: `alle Branchen`, `autres régions`.
  private static let kindsOfValues: [(ConditionText.Token, openings: [String], kinds: [String])] = {
    let english = [
      "regions", "countries", "states", "territories", "areas", "markets", "segments", "industries",
      "sectors",
      "verticals", "products", "sources", "lead sources", "sizes",
    ]
    let german = [
      "regionen", "lander", "gebiete", "bundeslander", "staaten", "markte", "segmente", "branchen",
      "produkte", "quellen",
      "kunden", "plz",
    ]
    let french = [
      "regions", "pays", "departements", "zones", "territoires", "segments", "secteurs", "produits",
      "sources",
    ]
    let spanish = [
      "regiones", "paises", "provincias", "zonas", "territorios", "segmentos", "sectores", "productos",
      "origenes",
    ]
    return [
      (.any, ["all", "any"], english), (.any, ["alle", "samtliche"], german),
      (.any, ["toutes", "toutes les", "tous", "tous les"], french),
      (.any, ["todas las", "todos los", "todas", "todos"], spanish),
      (
        .rest, ["other", "all other", "all others", "remaining", "all remaining", "rest of", "rest of the"],
        english
      ),
      (
        .rest,
        [
          "ubrige", "andere", "sonstige", "restliche", "alle ubrigen", "alle anderen", "alle restlichen",
          "rest der",
        ],
        german
      ),
      (.rest, ["autres", "les autres", "toutes les autres", "tous les autres", "reste des"], french),
      (
        .rest,
        ["otras", "otros", "demas", "las demas", "los demas", "resto de", "resto de las", "resto de los"],
        spanish
      ),
    ]
  }()

  /// What stands before words that take it out, as in `製造業以外`; `nil` where none do.
  static func takenOut(before text: String) -> String? {
    for ending in ["以外の国", "以外すべて", "以外", "を除く", "を除くすべて"] where text.hasSuffix(ending) {
      let taken = String(text.dropLast(ending.count)).trimmed(of: " ")
      if !taken.isEmpty { return taken }
    }
    return nil
  }

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
