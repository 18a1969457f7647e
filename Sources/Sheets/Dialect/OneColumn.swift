/// Tells a list whose entries hold commas from a table: no comma cuts the name above it.
///
/// A spreadsheet that separates cells by semicolons writes such a list without quotes.
struct OneColumn {
  /// A delimiter that the text does not have, and that leaves its lines whole.
  let dialect: Dialect
  let evidence: DialectEvidence

  /// Judges a text that `best` would cut; `nil` where its rows are more than one cell.
  init?(
    of text: ArraySlice<UInt8>, cutBy best: Dialect, _ found: DialectEvidence,
    knowing words: SheetReader.HeaderWords
  ) {
    let sample = text.prefix(Self.sampleSize)
    guard best.delimiter == UInt8(ascii: ",") || best.delimiter == UInt8(ascii: ";"),
      !sample.contains(UInt8(ascii: "\"")),
      let list = List(sample, cutAt: best.delimiter),
      let other = DialectDetection.candidates.prefix(4).first(where: { !text.contains($0) })
    else { return nil }
    // Under a name that is known, entries of two are names such as `Keller, Ana`, and numbers such as `25,5`.
    let isList =
      words.isName(list.name)
      ? !list.holdsHeader(words)
        && (list.isRagged || list.isSpaced && list.isNoTable || list.isInNumbers && list.isOfTwo)
      : list.isSpaced && list.isRagged
    guard isList else { return nil }
    dialect = Dialect(delimiter: other)
    evidence = DialectEvidence(
      candidates: found.candidates, isWhole: found.isWhole, listMark: best.delimiter)
  }

  private static let sampleSize = 65_536

  /// Lines under a line without the mark.
  private struct List {
    let name: String
    /// The lines below, cut at the mark.
    private let entries: [[ArraySlice<UInt8>]]

    init?(_ text: ArraySlice<UInt8>, cutAt mark: UInt8) {
      // Most files are told by their first line.
      let first = text.drop { Self.isLineEnd($0) }.prefix { !Self.isLineEnd($0) }
      guard !first.contains(mark) else { return nil }
      let lines = text.split(omittingEmptySubsequences: true, whereSeparator: Self.isLineEnd)
        .prefix(400).map { $0.split(separator: mark, omittingEmptySubsequences: false) }
      guard let top = lines.first, top.count == 1 else { return nil }
      name = Self.text(top[0])
      entries = Array(lines.dropFirst())
      guard entries.contains(where: { $0.count > 1 }) else { return nil }
    }

    /// Whether each mark has a space after it, as in prose.
    var isSpaced: Bool { entries.allSatisfy { $0.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") } } }

    /// Whether the marks stand between digits only, as in `25,5`.
    var isInNumbers: Bool {
      entries.allSatisfy { parts in
        zip(parts, parts.dropFirst()).allSatisfy { Self.isDigit($0.last) && Self.isDigit($1.first) }
      }
    }

    /// Whether no entry has more than one mark.
    var isOfTwo: Bool { entries.allSatisfy { $0.count <= 2 } }

    /// Whether entries differ in their marks, or have one at most.
    var isNoTable: Bool { isOfTwo || Set(entries.map(\.count)).count > 1 }

    /// Whether entries have so unequally many marks as no rows of a table would.
    var isRagged: Bool {
      var counts: [Int: Int] = [:]
      for entry in entries { counts[entry.count, default: 0] += 1 }
      return entries.count >= 4 && counts.count >= 3
        && counts.values.allSatisfy { $0 * 5 < entries.count * 3 }
    }

    /// Whether one of the first lines names columns, so that the line above is a title.
    func holdsHeader(_ words: SheetReader.HeaderWords) -> Bool {
      entries.prefix(5).contains { $0.count > 1 && $0.allSatisfy { words.isName(Self.text($0)) } }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
      CellText.inOneLine(CellText.trimmed(String(decoding: bytes, as: UTF8.self)))
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func isDigit(_ byte: UInt8?) -> Bool {
      byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
  }
}
