/// Every column name that planners are known to use, by kind of sheet.
package enum HeaderCatalogue {
  /// Read on first use, then kept: the literals of `Headers`.
  static let index = WordIndex(HeaderSources.literals, separator: " ", namesCount: false)

  /// The type of each row of the index.
  private static let types = index.rows.map { FieldType(code: $0.detail) }

  /// A field of a kind of sheet, with its spellings, the usual one first.
  package struct Entry: Sendable {
    package let field: Field
    package let type: FieldType
    package let spellings: [String]
  }

  /// The fields that a header may mean in a kind of sheet, in the order of the catalogue.
  ///
  /// All of them are of the best quality found. Nothing is `similar` to a header that is a known name in another kind.
  package static func matches(_ header: String, in kind: SheetKind) -> [HeaderMatch] {
    matches(HeaderKeys(header), in: kind)
  }

  static func matches(_ header: HeaderKeys, in kind: SheetKind) -> [HeaderMatch] {
    let known = knownMatches(header, in: kind)
    return known.isEmpty ? SimilarHeader.matches(header, in: kind) : known
  }

  /// The matches by spelling and by folded key alone.
  static func knownMatches(_ header: HeaderKeys, in kind: SheetKind) -> [HeaderMatch] {
    for key in header.keys {
      let entries = index.entries(for: key, scope: kind.scope)
      guard !entries.isEmpty else { continue }
      let matches = entries.compactMap {
        match($0, quality: index.spelling(of: $0) == header.spelling ? .exact : .folded)
      }
      return bestForEachField(matches)
    }
    return []
  }

  /// Whether any kind of sheet has a column of this name.
  package static func isKnown(_ text: String) -> Bool { HeaderKeys(text).isKnown }

  /// Whether the text is a value that cross-tabs have as a header: a stage, region, country or company size.
  package static func isKnownValue(_ text: String) -> Bool {
    let scopes: [ValueScope] = [.stage, .region, .country, .sizeClass]
    let key = Fold.key(text)
    return scopes.contains { ValueCatalogue.index.has(key, scope: $0.number) }
      || CrossTabHeaders.isSizeWithBand(text)
  }

  /// All fields of a kind, in the order of the catalogue.
  package static func entries(of kind: SheetKind) -> [Entry] { entries[kind.scope] }

  private static let entries = SheetKind.lists.map(madeEntries)

  private static func madeEntries(of kind: SheetKind) -> [Entry] {
    var spellings: [(row: Int, names: [String])] = []
    for entry in index.entries(in: kind.scope) {
      if spellings.last?.row != entry.row { spellings.append((entry.row, [])) }
      spellings[spellings.count - 1].names.append(index.spelling(of: entry))
    }
    return spellings.compactMap { row, names in
      types[row].map { Entry(field: Field(index.rows[row].name), type: $0, spellings: names) }
    }
  }

  /// The type of a field in a kind of sheet.
  package static func type(of field: Field, in kind: SheetKind) -> FieldType? {
    entries(of: kind).first { $0.field == field }?.type
  }

  /// The names by which a field is known in a kind of sheet, the usual one first.
  package static func names(of field: Field, in kind: SheetKind) -> [String] {
    entries(of: kind).first { $0.field == field }?.spellings ?? []
  }

  /// The known column names that come nearest to an unknown one, at most `limit`.
  package static func nearest(to header: String, in kind: SheetKind, limit: Int = 3) -> [String] {
    let entries = index.entries(in: kind.scope)
    let places = Similarity.nearest(toKey: Fold.header(header), amongKeys: entries.lazy.map(index.key(of:)))
    return places.prefix(limit).map { index.spelling(of: entries[entries.startIndex + $0]) }
  }

  static func match(_ entry: WordIndex.Entry, quality: HeaderMatch.Quality) -> HeaderMatch? {
    guard let type = types[entry.row] else { return nil }
    return HeaderMatch(
      field: Field(index.rows[entry.row].name), type: type, quality: quality,
      alias: index.spelling(of: entry),
      place: entry.place)
  }

  /// One match for each field, for two spellings of it may have one key; the field whose usual name it is comes first.
  static func bestForEachField(_ matches: [HeaderMatch]) -> [HeaderMatch] {
    var best: [HeaderMatch] = []
    for match in matches {
      if let position = best.firstIndex(where: { $0.field == match.field }) {
        if match.quality == .exact, best[position].quality != .exact { best[position] = match }
      } else {
        best.append(match)
      }
    }
    return best.filter { $0.place == 0 } + best.filter { $0.place > 0 }
  }
}
