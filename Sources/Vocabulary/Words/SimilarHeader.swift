/// Reads headers that are nearly a known name: other word order, plural, joined words, a remark in brackets, words of logic
/// around it, a slip.
enum SimilarHeader {
  /// Thousandths of likeness below which two names are different words.
  private static let leastRatio = 900
  /// By how much the best field must beat the second best.
  private static let margin = 20

  static func matches(_ header: HeaderKeys, in kind: SheetKind) -> [HeaderMatch] {
    let key = header.bare
    // A name that some sheet does have is no slip of the pen.
    guard !header.isKnown, key.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= 4 else {
      return []
    }
    let rearranged = byFingerprint(key, in: kind)
    if !rearranged.isEmpty { return rearranged }
    let unbracketed = withoutRemark(header, in: kind)
    if !unbracketed.isEmpty { return unbracketed }
    let alternatives = byAlternatives(header, in: kind)
    if !alternatives.isEmpty { return alternatives }
    let unframed = HeaderFrame.matches(key, in: kind)
    if !unframed.isEmpty { return unframed }
    return bySlip(key, in: kind)
  }

  /// The same words in another order, in the plural, or written together.
  private static func byFingerprint(_ key: String, in kind: SheetKind) -> [HeaderMatch] {
    let index = HeaderCatalogue.index
    let words = fingerprint(key)
    let letters = Array(key.utf8.filter { $0 != space })
    let matches = index.entries(in: kind.scope).compactMap { entry -> HeaderMatch? in
      // Plurals and spaces make no more difference than this.
      guard abs(entry.key.count - key.utf8.count) <= words.count + 1 else { return nil }
      let bytes = index.keyBytes(of: entry)
      guard
        bytes.lazy.filter({ $0 != space }).elementsEqual(letters)
          || (bytes.contains(space) || words.count == 1) && hasSameLetters(bytes, letters)
            && fingerprint(index.key(of: entry)) == words
      else { return nil }
      return HeaderCatalogue.match(entry, quality: .similar(of: index.spelling(of: entry)))
    }
    return HeaderCatalogue.bestForEachField(matches)
  }

  /// `Owner (final)` is `Owner`; `Owner (backup)` is not, since `backup` is the name of a column too.
  private static func withoutRemark(_ header: HeaderKeys, in kind: SheetKind) -> [HeaderMatch] {
    let brackets = HeaderText.brackets(in: header.spelling)
    guard !brackets.isEmpty, !brackets.contains(where: { HeaderCatalogue.isKnown(String($0.content)) }) else {
      return []
    }
    let bare = HeaderKeys(HeaderText.withoutBrackets(header.spelling) { _ in true })
    return HeaderCatalogue.knownMatches(bare, in: kind).map {
      HeaderMatch(
        field: $0.field, type: $0.type, quality: .similar(of: $0.alias), alias: $0.alias, place: $0.place)
    }
  }

  /// `Bundesland/Kanton` is the field that both its names mean.
  private static func byAlternatives(_ header: HeaderKeys, in kind: SheetKind) -> [HeaderMatch] {
    let names = header.spelling.split(separator: "/").map { HeaderKeys(String($0)) }
    guard names.count > 1, let first = names.first else { return [] }
    let others = names.dropFirst().map { HeaderCatalogue.knownMatches($0, in: kind) }
    return HeaderCatalogue.knownMatches(first, in: kind).filter { match in
      others.allSatisfy { $0.contains { $0.field == match.field } }
    }.map {
      HeaderMatch(
        field: $0.field, type: $0.type, quality: .similar(of: $0.alias), alias: $0.alias, place: $0.place)
    }
  }

  private static func bySlip(_ key: String, in kind: SheetKind) -> [HeaderMatch] {
    let index = HeaderCatalogue.index
    let letters = Array(key.utf8)
    var ranked: [(entry: WordIndex.Entry, ratio: Int)] = []
    for entry in index.entries(in: kind.scope)
    where abs(entry.key.count - letters.count) <= 3 && entry.key.count >= 4 {
      let bytes = index.keyBytes(of: entry)
      guard bytes.first == letters.first || bytes.last == letters.last, hasSameLetters(bytes, letters) else {
        continue
      }
      let other = index.key(of: entry)
      let ratio = Similarity.ratio(key, other)
      guard ratio >= leastRatio, isSlip(key, other), numbers(in: key) == numbers(in: other) else { continue }
      ranked.append((entry, ratio))
    }
    guard let best = ranked.map(\.ratio).max() else { return [] }
    let near = ranked.filter { $0.ratio > best - margin }
    // Two fields that are about as near: no telling which was meant.
    guard Set(near.map(\.entry.row)).count == 1, let entry = near.first(where: { $0.ratio == best })?.entry
    else {
      return []
    }
    return [HeaderCatalogue.match(entry, quality: .similar(of: index.spelling(of: entry)))].compactMap { $0 }
  }

  private static let space = UInt8(ascii: " ")

  /// Whether two words have the same kinds of letters but for three: a quick no before the costly comparison.
  private static func hasSameLetters(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    func kinds(_ word: some Sequence<UInt8>) -> UInt64 {
      word.reduce(0) { $0 | (1 << UInt64($1 & 0x3F)) }
    }
    return (kinds(left) ^ kinds(right)).nonzeroBitCount <= 3
  }

  /// One edit for every four letters; in four-letter words only a letter too few or too many (`Ownr`, not `Form` for `From`).
  private static func isSlip(_ left: String, _ right: String) -> Bool {
    let (short, long) = (min(left.count, right.count), max(left.count, right.count))
    if short <= 4, short == long { return false }
    return Similarity.distance(left, right) <= max(1, min(3, long / 4))
  }

  private static func fingerprint(_ key: String) -> [String] {
    key.split(separator: " ").map { word in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
        ? String(word.dropLast()) : String(word)
    }.sorted()
  }

  /// The digits and roman numerals of a key: `escalation 1` is not `escalation 2`, `tier ii` not `tier iii`.
  private static func numbers(in key: String) -> [String] {
    let romans: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    let words = key.split(separator: " ").filter(romans.contains).map(String.init)
    let digits = key.split { !$0.isNumber }.map(String.init)
    return words + digits
  }
}
