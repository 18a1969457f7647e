import Vocabulary

/// A stretch of postal codes between two bounds that rules type: half open, in the order of `PostalRange`.
package struct PostalPiece: Sendable, Hashable {
  package let lower: String
  /// `nil` where nothing is above.
  package let upper: String?
  /// What rules type at its ends: `34`, `103–111`.
  package let text: String
}

/// Postal codes that a rule types beside the parts of the country in which they lie.
struct PostalHome {
  let range: PostalRange
  /// `nil` is what no rule names of the country.
  let parts: Set<String?>
}

/// Cuts postal ranges at all their bounds.
enum PostalCutting {
  /// The pieces of `ranges` in each part of a country; `nil` stands for what no rule names of it.
  ///
  /// A code that rules type beside a part lies there and nowhere else; one that none does may lie anywhere.
  static func codes(of ranges: [PostalRange], in parts: [String?], homes: [PostalHome]) -> [[PostalPiece]] {
    let pieces = pieces(of: ranges)
    var known = [Set<String?>](repeating: [], count: pieces.count)
    for home in homes {
      var index = pieces.partitioningIndex { $0.lower >= home.range.lower }
      while index < pieces.count, home.range.upper.map({ pieces[index].lower < $0 }) ?? true {
        known[index].formUnion(home.parts)
        index += 1
      }
    }
    let places = Dictionary(parts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var codes = [[PostalPiece]](repeating: [], count: parts.count)
    for (piece, homes) in zip(pieces, known) {
      for place in homes.isEmpty ? Array(parts.indices) : homes.compactMap({ places[$0] }) {
        codes[place].append(piece)
      }
    }
    return codes
  }

  /// Disjoint pieces in order; together they are the union of `ranges`.
  static func pieces(of ranges: [PostalRange]) -> [PostalPiece] {
    guard !ranges.isEmpty else { return [] }
    let unique = Set(ranges).sorted()
    let cuts = Set(unique.map(\.lower) + unique.compactMap(\.upper)).sorted()
    var pieces: [PostalPiece] = []
    var next = 0
    // The highest end of the ranges that began so far.
    var end = ""
    var isOpen = false
    for (index, lower) in cuts.enumerated() {
      let upper = index + 1 < cuts.count ? cuts[index + 1] : nil
      var exact: PostalRange?
      while next < unique.count, unique[next].lower == lower {
        let range = unique[next]
        if range.upper == upper { exact = range }
        end = max(end, range.upper ?? "")
        isOpen = isOpen || range.upper == nil
        next += 1
      }
      guard isOpen || end > lower else { continue }
      let text = exact?.description ?? "\(lower)\(upper.map { " to before \($0)" } ?? " and up")"
      pieces.append(PostalPiece(lower: lower, upper: upper, text: text))
    }
    return pieces
  }
}

extension [PostalPiece] {
  /// The first index from which on all elements fulfil a condition that none before it does.
  fileprivate func partitioningIndex(where isBehind: (PostalPiece) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
