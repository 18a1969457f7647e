import Diagnostics
import Sheets
import Vocabulary

/// The places that the rows of a sheet name, and for which leads: what a "rest" is the rest of.
struct RowScopes: Sendable {
  static let placeFields: [Field] = ["state", "country", "region"]

  /// All places that rows name, each once, in their order; of each row the narrowest.
  let places: [NamedPlace]
  /// The places of each row that names any, and the values that it asks for by column.
  private let rows: [(places: [NamedPlace], asked: [Int: Set<String>])]
  /// The columns whose values tell leads apart.
  private let columns: [(field: Field, column: Int)]
  private let lexicons: [Int: TermLexicon]

  init(_ table: RecognizedTable, words: PlanWords, contexts: [Int: PlaceContext]) {
    let terms = Field.routingConditions.filter { !Self.others.contains($0) }
    columns = terms.compactMap { field in table.columns[field].map { (field, $0) } }
    lexicons = Dictionary(
      uniqueKeysWithValues: columns.map { ($0.column, words.terms($0.field, kind: table.kind)) })
    var rows: [(places: [NamedPlace], asked: [Int: Set<String>])] = []
    for row in table.rows {
      let named = Self.places(of: row, in: table, words.places, contexts)
      if !named.isEmpty { rows.append((named, Self.asked(by: row, columns, lexicons))) }
    }
    self.rows = rows
    places = Self.once(rows.flatMap(\.places))
  }

  /// The places of rows that ask for nothing which shuts the leads of `row` out.
  func places(meeting row: Table.Row) -> [NamedPlace] {
    let own = Self.asked(by: row, columns, lexicons)
    return Self.once(
      rows.filter { other in
        own.allSatisfy { column, values in other.asked[column].map { !$0.isDisjoint(with: values) } ?? true }
      }.flatMap(\.places))
  }

  private static func places(
    of row: Table.Row, in table: RecognizedTable, _ lexicon: PlaceLexicon, _ contexts: [Int: PlaceContext]
  ) -> [NamedPlace] {
    for field in placeFields {
      guard let column = table.columns[field], let context = contexts[column] else { continue }
      let text = row.cells[column]
      guard CellToken.of(text) == nil, ConditionWords.token(text) == nil else { continue }
      let base = PlacePhrase.rest(text, isKnown: lexicon.knows) ?? lexicon.listed(text) ?? text
      var unheard = ReadingLog()
      let read = lexicon.condition(
        of: base, field: field, context: context, at: table.table.location(of: row), log: &unheard)
      return read.map { $0.value.isRest ? [] : $0.value.places } ?? []
    }
    return []
  }

  /// The values that a row lists, by column; what it takes out, or leaves to other rows, is none.
  private static func asked(
    by row: Table.Row, _ columns: [(field: Field, column: Int)], _ lexicons: [Int: TermLexicon]
  ) -> [Int: Set<String>] {
    var asked: [Int: Set<String>] = [:]
    for (field, column) in columns {
      guard CellToken.of(row.cells[column]) == nil, let lexicon = lexicons[column] else { continue }
      var unheard = ReadingLog()
      let place = SourceLocation(file: "")
      guard
        let read = lexicon.condition(of: row.cells[column], field: field, at: place, log: &unheard)?.value,
        !read.isRest, read.except.isEmpty, !read.terms.isEmpty
      else { continue }
      asked[column] = Set(read.terms.map(\.key))
    }
    return asked
  }

  private static func once(_ places: [NamedPlace]) -> [NamedPlace] {
    var seen: Set<NamedPlace> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// Fields whose values are no list of words.
  private static let others: Set<Field> = [
    "region", "country", "state", "postal", "city", "employees", "revenue", "deal_size", "score",
    "account",
  ]
}

extension PlaceLexicon {
  /// `CA-WA, NV` with commas between its places; `nil` where no dash stands between known ones, or something is unknown.
  func listed(_ text: String) -> String? {
    guard text.utf8.count <= 200, text.contains("-"), !knows(text) else { return nil }
    var places: [String] = []
    for item in ListGrammar.read(text, isKnown: knows).items {
      if knows(item) {
        places.append(item)
        continue
      }
      let parts = item.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      // Spaces around a dash take out, as in `EMEA - UKI`.
      let isTight = !parts.contains { $0.isEmpty || $0.hasPrefix(" ") || $0.hasSuffix(" ") }
      guard parts.count > 1, isTight, parts.allSatisfy(knows) else { return nil }
      places += parts
    }
    return places.joined(separator: ", ")
  }
}
