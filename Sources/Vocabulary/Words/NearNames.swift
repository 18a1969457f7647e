/// Names that are searched for slips of the pen, without comparing each of them letter by letter.
///
/// A slip adds, drops, changes or swaps one or two letters, so the sets of letters of two near names differ by few.
package struct NearNames: Sendable {
  private struct Name: Sendable {
    let key: [Unicode.Scalar]
    let letters: UInt64
    /// What the name stands for: its place in the list given.
    let place: Int
  }

  private let names: [Name]

  /// Each candidate may have several spellings; all are folded.
  package init(_ candidates: [[String]]) {
    names = candidates.enumerated().flatMap { place, spellings in
      spellings.map { spelling in
        let key = Array(Fold.key(spelling).unicodeScalars)
        return Name(key: key, letters: Self.letters(of: key), place: place)
      }
    }
  }

  /// The place of the one candidate that a text is a slip away from; `nil` where none or several are equally near.
  package func closest(to text: String) -> Int? {
    let key = Array(Fold.key(text).unicodeScalars)
    let letters = Self.letters(of: key)
    var best: (distance: Int, places: Set<Int>)?
    for name in names {
      let allowed = Similarity.allowedEdits(max(key.count, name.key.count))
      guard abs(key.count - name.key.count) <= allowed,
        (letters ^ name.letters).nonzeroBitCount <= 2 * allowed
      else { continue }
      let distance = Similarity.distance(key, name.key)
      guard distance <= min(allowed, best?.distance ?? allowed) else { continue }
      if distance == best?.distance {
        best?.places.insert(name.place)
      } else {
        best = (distance, [name.place])
      }
    }
    guard let places = best?.places, places.count == 1 else { return nil }
    return places.first
  }

  private static func letters(of key: [Unicode.Scalar]) -> UInt64 {
    key.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }
}
