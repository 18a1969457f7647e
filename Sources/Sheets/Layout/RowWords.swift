/// The words by which rows that are no plan rows can be told.
enum RowWords {
  /// Whether a row is a total: its first value says so, and its other values are numbers.
  static func isTotal(_ row: Grid.Row) -> Bool {
    // The other values come first, because they settle it for most rows.
    guard row.words <= 1,
      (row.first + 1..<row.last + 1).allSatisfy({ column in
        row.isBlank(column) || CellShape.isNumber(row, column) || placeholders.contains(row[column])
      }), let word = totalWord(row.firstText)
    else { return false }
    return word == .whole || row.filled > 1 || row.firstText.contains(where: \.isNumber)
  }

  /// Whether a text begins like a note, a source or a signature: `Source: CRM`, `Hinweis …`, `* planned`.
  static func isNote(_ text: String) -> Bool {
    if text.hasPrefix("*") && !text.hasPrefix("**") || text.hasPrefix("†") || text.hasPrefix("©") {
      return true
    }
    // Longer than any of the words, and short where the text is not.
    let folded = text.prefix(40).lowercased()
    return noteWords.contains { word in
      guard folded.hasPrefix(word) else { return false }
      guard let next = folded.dropFirst(word.count).first else { return true }
      return next == ":" || next == " " && spacedNoteWords.contains(word) || next == "."
    }
  }

  /// What stands in a total that nobody worked out.
  private static let placeholders: Set<String> = ["...", "…", "-", "–", "—", "?", "..", "#"]

  private enum TotalWord { case whole, part }

  private static func totalWord(_ text: String) -> TotalWord? {
    guard let initial = text.unicodeScalars.first,
      initial.properties.isAlphabetic || initial == "∑" || initial == "Σ",
      text.utf8.count <= 60
    else { return nil }
    var folded = text.lowercased()
    while let last = folded.last, last == ":" || last == " " || last == "." { folded.removeLast() }
    if wholeTotals.contains(folded) { return .whole }
    // What is one word, without a colon, is no part.
    guard folded.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }) else {
      return nil
    }
    let isPart =
      totalStarts.contains { folded.hasPrefix($0) } || totalEnds.contains { folded.hasSuffix($0) }
    return isPart ? .part : nil
  }

  private static let totalWords: [String] = [
    "total", "totals", "subtotal", "subtotals", "sub-total", "sub total", "sum", "sums", "grand total",
    "overall total", "gesamt", "summe", "zwischensumme", "gesamtsumme", "gesamtergebnis", "teilergebnis",
    "insgesamt", "total general", "total général", "sous-total", "somme", "suma", "totale", "totaal",
    "totalt",
    "∑", "σ",
  ]

  private static let wholeTotals = Set(totalWords)
  private static let totalStarts = totalWords.flatMap { [$0 + " ", $0 + ":"] }
  private static let totalEnds = totalWords.map { " " + $0 }

  private static let noteWords: [String] = [
    "source", "sources", "note", "notes", "nb", "n.b", "legend", "key", "comment", "comments", "remark",
    "remarks",
    "footnote", "footnotes", "disclaimer", "generated", "exported", "created by", "prepared by",
    "approved by",
    "signed", "signed by", "signature", "last updated", "last update", "last change", "updated", "as of",
    "confidential",
    "quelle", "quellen", "hinweis", "hinweise", "anmerkung", "anmerkungen", "legende", "stand", "erstellt",
    "freigegeben", "unterschrift", "fußnote", "bemerkung", "remarque", "fuente", "nota", "notas", "fonte",
    "applied filters", "filters applied", "end of", "ende",
  ]

  private static let spacedNoteWords: Set<String> = [
    "generated", "exported", "created by", "prepared by", "approved by", "signed", "signed by",
    "last updated",
    "last update", "last change", "updated", "as of", "stand", "erstellt", "freigegeben", "end of",
    "confidential",
  ]
}
