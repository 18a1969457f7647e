/// How near two words are, for slips of the pen.
package enum Similarity {
  /// The one candidate that is a slip away from the text; `nil` where none or several are.
  ///
  /// A slip is one edit in words of up to five letters, two in longer ones; a transposition counts once. Case, accents and
  /// punctuation do not count.
  package static func closest(to text: String, among candidates: [String]) -> String? {
    let keys = candidates.map(Fold.key)
    let ranked = ranked(Fold.key(text), keys)
    guard let best = ranked.first else { return nil }
    let rivals = ranked.filter { $0.distance == best.distance && keys[$0.place] != keys[best.place] }
    return rivals.isEmpty ? candidates[best.place] : nil
  }

  /// The candidates that are a slip away, the nearest first, else in the order given.
  package static func nearest(to text: String, among candidates: [String]) -> [String] {
    nearest(toKey: Fold.key(text), amongKeys: candidates.lazy.map(Fold.key)).map { candidates[$0] }
  }

  /// The same for folded keys; the places of the keys in their list.
  static func nearest(toKey key: String, amongKeys keys: some Sequence<String>) -> [Int] {
    ranked(key, keys).map(\.place)
  }

  /// The edits that turn one text into the other: letters added, dropped, changed, or two neighbours swapped.
  package static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  /// The Jaro ratio of two texts in thousandths: 1000 where they are the same.
  package static func ratio(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    if left == right { return 1000 }
    let window = max(0, max(left.count, right.count) / 2 - 1)
    var taken = [Bool](repeating: false, count: right.count)
    var common: [Unicode.Scalar] = []
    for (place, letter) in left.enumerated() where !right.isEmpty {
      // A letter far behind the end of a shorter text has no partner in it.
      let end = min(right.count, place + window + 1)
      let near = min(max(0, place - window), end)..<end
      if let partner = near.first(where: { !taken[$0] && right[$0] == letter }) {
        taken[partner] = true
        common.append(letter)
      }
    }
    guard !common.isEmpty else { return 0 }
    let partners = right.indices.filter { taken[$0] }.map { right[$0] }
    let moved = zip(common, partners).count { $0 != $1 }
    let matched = common.count
    return
      (1000 * matched / left.count + 1000 * matched / right.count + 1000 * (2 * matched - moved)
      / (2 * matched)) / 3
  }

  private static func ranked(_ key: String, _ keys: some Sequence<String>) -> [(place: Int, distance: Int)] {
    let letters = Array(key.unicodeScalars)
    var found: [(place: Int, distance: Int)] = []
    for (place, other) in keys.enumerated() where abs(other.utf8.count - key.utf8.count) <= 8 {
      let others = Array(other.unicodeScalars)
      let allowed = allowedEdits(max(letters.count, others.count))
      guard abs(letters.count - others.count) <= allowed else { continue }
      let distance = distance(letters, others)
      if distance <= allowed { found.append((place, distance)) }
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
  }

  static func allowedEdits(_ length: Int) -> Int { length < 3 ? 0 : length <= 5 ? 1 : 2 }

  /// Optimal string alignment, row by row.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let change = left[i - 1] == right[j - 1] ? 0 : 1
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
