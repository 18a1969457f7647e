/// A way to part boxes on an axis: at a bound, or by a set where the axis is short.
struct BoxCut {
  private let axis: Int
  private let isLong: Bool
  /// The set on the near side, or the first atom on the far side.
  private let word: UInt64
  /// Whether boxes that leave the axis open are kept apart instead of being on both sides.
  private var setsOpenApart = false

  private enum Side { case near, far, both, open }

  /// The cut that leaves the least to search, `nil` if none leaves much less than before.
  static func best(for list: [Int], _ outlines: Outlines, _ domain: [UInt64]) -> BoxCut? {
    // A sample shows as well where few cross.
    let step = max(1, list.count / 128)
    let sample = stride(from: 0, to: list.count, by: step).map { list[$0] }
    var best: BoxCut?
    var least = 0.9 * cost(sample.count)
    for axis in domain.indices {
      let words = sample.map { outlines.word($0, axis) }
      for var cut in cuts(on: axis, words, isLong: outlines.isLong(axis)) {
        var (near, far, both, open) = (0, 0, 0, 0)
        for word in words {
          switch cut.side(of: word, domain[axis]) {
          case .near: near += 1
          case .far: far += 1
          case .both: both += 1
          case .open: open += 1
          }
        }
        let together = cost(near + both + open) + cost(far + both + open)
        // What is apart is searched whatever the side.
        let apart = cost(near + both) + cost(far + both) + 2 * cost(open)
        cut.setsOpenApart = apart < together
        if min(together, apart) < least { (best, least) = (cut, min(together, apart)) }
      }
    }
    return best
  }

  private static func cost(_ count: Int) -> Double { Cut.cost(count) }

  private static func cuts(on axis: Int, _ words: [UInt64], isLong: Bool) -> [BoxCut] {
    guard isLong else {
      return stride(from: 0, to: words.count, by: max(1, words.count / 6)).map {
        BoxCut(axis: axis, isLong: false, word: words[$0])
      }
    }
    // Where boxes begin, and just behind where they end, about the middle.
    let lows = words.map { Span($0).first }.sorted()
    let highs = words.map { Span($0).last + 1 }.sorted()
    let thirds = [words.count / 4, words.count / 2, words.count * 3 / 4]
    return thirds.flatMap { [lows[$0], highs[$0]] }.filter { $0 > 0 }.map {
      BoxCut(axis: axis, isLong: true, word: $0)
    }
  }

  private func side(of other: UInt64, _ domain: UInt64) -> Side {
    if isLong {
      let (other, domain) = (Span(other), Span(domain))
      if other.last < word { return .near }
      if other.first >= word { return .far }
      return other.first <= domain.first && other.last >= domain.last ? .open : .both
    }
    if other & domain & ~word == 0 { return .near }
    if other & domain & word == 0 { return .far }
    return domain & ~other == 0 ? .open : .both
  }

  /// The boxes that are kept apart, those on the near side and those on the far side, each with its domain.
  func groups(of list: [Int], _ outlines: Outlines, _ domain: [UInt64]) -> [(list: [Int], domain: [UInt64])] {
    var (apart, near, far): ([Int], [Int], [Int]) = ([], [], [])
    for index in list {
      switch side(of: outlines.word(index, axis), domain[axis]) {
      case .near: near.append(index)
      case .far: far.append(index)
      case .open where setsOpenApart: apart.append(index)
      case .open, .both:
        near.append(index)
        far.append(index)
      }
    }
    var (nearDomain, farDomain) = (domain, domain)
    if isLong {
      nearDomain[axis] = Span(domain[axis]).clipped(to: Span(first: 0, last: Int(word) - 1)).word
      farDomain[axis] = Span(domain[axis]).clipped(to: Span(first: Int(word), last: Int(Int32.max))).word
    } else {
      nearDomain[axis] &= word
      farDomain[axis] &= ~word
    }
    return [(apart, domain), (near, nearDomain), (far, farDomain)]
  }
}
