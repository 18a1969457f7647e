/// The words that bound a run of numbers, folded, in the languages that planners mix.
enum BandWords {
  enum Limit { case below, atMost, above, atLeast }

  /// In front of a number: `under 50`, `≥ 250`.
  static let limits: [(phrase: [String], meaning: Limit)] = phrases([
    (
      .below,
      "< ,under,below,less than,fewer than,smaller than,lower than,unter,weniger als,kleiner als,kleiner"
    ),
    (.below, "moins de,inferieur a,menos de,inferior a"),
    (.atMost, "≤,up to,upto,at most,max,maximum,no more than,not more than,bis,bis zu,hochstens,maximal"),
    (.atMost, "jusqu ' a,jusqu a,au plus,hasta,maximo,como maximo,until,to,through"),
    (.above, "> ,over,above,more than,greater than,larger than,exceeding,uber,mehr als,grosser als,grosser"),
    (.above, "plus de,superieur a,mas de,superior a"),
    (.atLeast, "≥,at least,from,min,minimum,starting at,starting from,no less than,not less than,ab,von"),
    (.atLeast, "mindestens,a partir de,au moins,desde,al menos,minimo,des,de"),
  ])

  /// Behind a number: `250 and up`.
  static let suffixes: [(phrase: [String], meaning: Limit)] = phrases([
    (
      .atLeast,
      "+,plus,and up,& up,and above,& above,and more,& more,or more,and over,& over,or over,or above"
    ),
    (
      .atLeast, "and higher,or higher,and upwards,upwards,or greater,and greater,ff,und mehr,oder mehr,u mehr"
    ),
    (.atLeast, "und daruber,und grosser,aufwarts,und aufwarts,et plus,ou plus,y mas,o mas,en adelante"),
    (.atMost, "and below,or below,or less,and less,and under,or under,or fewer,and fewer,max,maximum"),
    (.atLeast, "以上,이상"), (.atMost, "以下,以内,이하"), (.below, "未満,미만"), (.above, "超,초과"),
    (.atMost, "und weniger,oder weniger,und darunter,et moins,ou moins,y menos,o menos"),
  ])

  /// Between the two numbers of a run.
  static let connectors: [(phrase: [String], meaning: Void)] = [
    "-", "up to", "to", "bis zu", "bis", "through", "thru", "until", "a", "hasta", "から", ". . .", ". .", "…",
    ":",
    "~",
  ].map { ($0.split(separator: " ").map(String.init), ()) }

  /// Between the two numbers behind `between`, or between two limits.
  static let ands: [(phrase: [String], meaning: Void)] = ["and", "und", "et", "y", "&", ","].map {
    ([$0], ())
  }

  static let between: [(phrase: [String], meaning: Void)] = ["between", "zwischen", "entre"].map {
    ([$0], ())
  }

  /// In front of a number that is not meant exactly.
  static let about: [(phrase: [String], meaning: Void)] = [
    "~", "ca", "circa", "approx", "approximately", "about", "around", "roughly", "rund", "etwa", "environ",
    "aprox", "unos",
  ].map { ([$0], ()) }

  /// Words that turn a band into what it is not; no label.
  static let negations: Set<String> = [
    "not", "no", "non", "excl", "exc", "excluding", "except", "without", "but", "other", "ohne", "ausser",
    "kein",
    "keine", "nicht", "sauf", "sans", "hors", "pas", "excepto", "salvo", "sin", "menos", "minus",
  ]

  /// Longest phrases first, so that `bis zu` is not read as `bis`.
  private static func phrases(_ lists: [(Limit, String)]) -> [(phrase: [String], meaning: Limit)] {
    lists.flatMap { limit, list in
      list.split(separator: ",").map { ($0.split(separator: " ").map(String.init), limit) }
    }.sorted { $0.0.count > $1.0.count }
  }
}
