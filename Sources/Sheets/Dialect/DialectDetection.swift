/// Finds the dialect of a file that does not name it.
///
/// A delimiter is good when records have equally many cells, many of them, when its cells look whole and the cells of
/// a column alike. So `25,5;30,1` is two cells, for `5;30` between commas is no cell.
enum DialectDetection {
  /// The candidates; where two are equally good, the earlier one counts.
  static let candidates: [UInt8] = [",", ";", "\t", "|", ":", "^", "~", "#", " "].map(UInt8.init(ascii:))

  /// A row in some twenty with a delimiter in its text scores less; no table does.
  private static let leastScore = 0.003

  /// The dialect of a text; a comma where nothing separates anything. `declared` is the delimiter that a line on top names.
  static func dialect(of text: ArraySlice<UInt8>, declared: UInt8? = nil) -> (
    dialect: Dialect, evidence: DialectEvidence
  ) {
    text.withUnsafeBufferPointer { text in
      let sample = DialectSample(of: text)
      var found: [DialectEvidence.Candidate] = []
      for delimiter in declared.map({ [$0] }) ?? candidates where sample.text.contains(delimiter) {
        let quotes = QuoteEvidence(in: sample, delimiter: delimiter)
        let dialect = Dialect(
          delimiter: delimiter, quote: quotes.quote, escape: quotes.escape, isDeclared: declared != nil)
        found.append(DialectTally(of: sample, as: dialect).candidate)
      }
      // A stable order: a later one must be better by more than a hair.
      var ranked: [DialectEvidence.Candidate] = []
      for candidate in found {
        let place = ranked.firstIndex { $0.score < candidate.score * 0.99 } ?? ranked.endIndex
        ranked.insert(candidate, at: place)
      }
      let evidence = DialectEvidence(candidates: ranked, isWhole: sample.isWhole)
      if let best = ranked.first, best.score > leastScore || declared != nil {
        return (best.dialect, evidence)
      }
      let delimiter = declared ?? UInt8(ascii: ",")
      let quotes = QuoteEvidence(in: sample, delimiter: delimiter)
      let plain = Dialect(
        delimiter: delimiter, quote: quotes.quote, escape: quotes.escape, isDeclared: declared != nil)
      return (plain, evidence)
    }
  }
}
