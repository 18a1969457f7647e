import Vocabulary

/// The bands of a column that can be read, by which one that a spreadsheet damaged is told.
struct BandColumn: Sendable {
  private let known: Set<Range<Int>>

  init(_ texts: some Sequence<String>, in context: GrammarContext) {
    known = Set(Set(texts).compactMap { Self.range($0, context) })
  }

  /// The one range that may have been typed, if it is a band of the column or begins or ends where one does.
  func certain(among candidates: [String], in context: GrammarContext) -> (text: String, band: Band)? {
    let readable = candidates.compactMap { text -> (text: String, band: Band, range: Range<Int>)? in
      guard case .value(let band, _) = EmployeeBandGrammar.read(text, in: context), let range = band.range
      else {
        return nil
      }
      return (text, band, range)
    }
    guard readable.count == 1, let only = readable.first, fits(only.range) else { return nil }
    return (only.text, only.band)
  }

  private func fits(_ range: Range<Int>) -> Bool {
    if known.contains(range) { return true }
    // Neighbours may share the number between them, as `1-50` and `50-249` do.
    let isFree = known.allSatisfy { $0.clamped(to: range).count <= 1 }
    return isFree
      && known.contains { meets(range.upperBound, $0.lowerBound) || meets($0.upperBound, range.lowerBound) }
  }

  private func meets(_ end: Int, _ start: Int) -> Bool { end < .max && start > .min && abs(end - start) <= 1 }

  private static func range(_ text: String, _ context: GrammarContext) -> Range<Int>? {
    guard case .value(let band, _) = EmployeeBandGrammar.read(text, in: context) else { return nil }
    return band.range
  }
}
