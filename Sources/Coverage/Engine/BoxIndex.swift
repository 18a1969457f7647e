/// Finds the boxes of a list that share a point with another box, without looking at all of them.
///
/// A tree in which every box has one place: on one side of a cut, on the other, or across. Each part knows the hull
/// of its boxes and their core, so that most parts are passed over or settled as a whole.
struct BoxIndex: Sendable {
  private struct Extent: Sendable {
    /// What at least one of the boxes takes of each axis.
    let hull: Box
    /// What all of the boxes take of each axis.
    let core: Box
    /// The most that one of the boxes takes of each axis.
    let spans: [Int]
  }

  private struct Part: Sendable {
    /// The ranks that occur.
    let ranks: ClosedRange<Int>
    /// Its boxes' places in `order`.
    let places: Range<Int>
    /// The first part behind this one and its own parts.
    var next: Int
    /// Whether the boxes are to be looked at one by one.
    var isLeaf = false
  }

  private let boxes: [Box]
  private let ranks: [Int]
  /// The boxes in the order of the tree, and their outlines.
  private var order: [Int]
  private var outlines: Outlines
  /// Each part before its own parts, what they take, and the outlines of their hulls.
  private var parts: [Part] = []
  private var extents: [Extent] = []
  private var hulls: Outlines

  private static let leafSize = 8

  /// Indexes boxes that are not empty; by its rank each can be left out of a search.
  init(_ boxes: [Box], ranks: [Int]) {
    self.boxes = boxes
    self.ranks = ranks
    order = boxes.indices.filter { !boxes[$0].isEmpty }
    outlines = Outlines(of: boxes)
    hulls = Outlines(like: outlines)
    if !order.isEmpty { build() }
    var sorted = Outlines(like: outlines)
    for index in order { sorted.append(boxes[index]) }
    outlines = sorted
  }

  /// Goes through the parts that share a point with a box, and through the boxes of those that `enter` says yes to.
  private func walk(
    _ box: Box, ranks wanted: Range<Int>, enter: (Int) -> Bool, _ body: (Int) -> Bool
  ) {
    let outline = outlines.outline(of: box)
    var number = 0
    while number < parts.count {
      let part = parts[number]
      guard hulls.meets(number, outline), wanted.overlaps(part.ranks), enter(number) else {
        number = part.next
        continue
      }
      if part.isLeaf {
        for place in part.places where outlines.meets(place, outline) {
          let index = order[place]
          if wanted.contains(ranks[index]), outlines.isCertain(place, outline) || boxes[index].intersects(box)
          {
            guard body(index) else { return }
          }
        }
      }
      number += 1
    }
  }

  /// Calls `body` with the boxes that share a point with one and have a rank in a range, until it returns false.
  ///
  /// Parts of the list are passed over where `isWorthwhile` says no of their hull and of the most that any box in them
  /// takes of each axis.
  func search(
    _ box: Box, ranks: Range<Int>, where isWorthwhile: ((Box, [Int]) -> Bool)? = nil,
    _ body: (Int) -> Bool
  ) {
    guard let isWorthwhile else { return walk(box, ranks: ranks, enter: { _ in true }, body) }
    walk(box, ranks: ranks, enter: { isWorthwhile(extents[$0].hull, extents[$0].spans) }, body)
  }

  /// The boxes that share a point with one and have a rank in a range, ascending.
  func boxes(meeting box: Box, ranks: Range<Int>) -> [Int] {
    var found: [Int] = []
    walk(box, ranks: ranks, enter: { _ in true }) {
      found.append($0)
      return true
    }
    return found.sorted()
  }

  /// The boxes that contain a point, ascending.
  func boxes(at point: [Int]) -> [Int] { boxes(meeting: Box(point.map { [$0] }), ranks: 0..<Int.max) }

  /// Boxes that together take the same of a box as those that have a rank in a range, but may be fewer.
  func union(within box: Box, ranks wanted: Range<Int>) -> [Box] {
    var found: [Box] = []
    var isWhole = false
    walk(
      box, ranks: wanted,
      enter: { number in
        let ranks = parts[number].ranks
        guard wanted.lowerBound <= ranks.lowerBound, ranks.upperBound < wanted.upperBound else {
          return !isWhole
        }
        let part = extents[number]
        var short: Int?
        for axis in box.sets.indices where !box.sets[axis].isSubset(of: part.core.sets[axis]) {
          if short != nil { return !isWhole }
          short = axis
        }
        if let short {
          // Boxes that leave all else open are one box.
          found.append(box.replacing(axis: short, with: box.sets[short].intersection(part.hull.sets[short])))
        } else {
          isWhole = true
        }
        return false
      }
    ) {
      found.append(boxes[$0])
      return true
    }
    return isWhole ? [box] : found
  }

  /// What the boxes beside one take of an axis: those that share a point with it once it takes all of that axis.
  func taken(onAxis axis: Int, beside box: Box, of interest: AtomSet) -> AtomSet {
    var taken = AtomSet()
    var rest = interest
    func take(_ set: AtomSet) {
      guard !set.isDisjoint(with: rest) else { return }
      taken = taken.union(set)
      rest = rest.subtracting(set)
    }
    let all = 0..<Int.max
    walk(
      box.replacing(axis: axis, with: interest), ranks: all,
      enter: { number in
        let part = extents[number]
        guard !part.hull.sets[axis].isDisjoint(with: rest) else { return false }
        guard part.core.meets(box, exceptOn: axis) else { return true }
        // All of them lie beside the box.
        take(part.hull.sets[axis])
        return false
      }
    ) {
      take(boxes[$0].sets[axis])
      return true
    }
    return taken
  }
}

// MARK: - Building

extension BoxIndex {
  private mutating func build() {
    // Parts still to be made, each with the parts that end where it ends.
    var stack = [(places: 0..<order.count, closing: [Int]())]
    while let (places, closing) = stack.popLast() {
      let number = parts.count
      parts.append(Part(ranks: ranks(of: places), places: places, next: 0))
      extents.append(extent(of: places))
      hulls.append(extents[number].hull)
      let groups = places.count > Self.leafSize ? divide(places) : []
      guard groups.count > 1 else {
        parts[number].isLeaf = true
        for ended in closing + [number] { parts[ended].next = parts.count }
        continue
      }
      for (position, range) in groups.enumerated().reversed() {
        stack.append((range, position == groups.count - 1 ? closing + [number] : []))
      }
    }
  }

  private func ranks(of places: Range<Int>) -> ClosedRange<Int> {
    var (low, high) = (Int.max, Int.min)
    for index in order[places] {
      low = min(low, ranks[index])
      high = max(high, ranks[index])
    }
    return low...high
  }

  private func extent(of places: Range<Int>) -> Extent {
    let first = boxes[order[places.lowerBound]]
    var hull = first.sets
    var core = first.sets
    var spans = first.sets.map(\.count)
    for index in order[places].dropFirst() {
      for axis in hull.indices {
        let set = boxes[index].sets[axis]
        spans[axis] = max(spans[axis], set.count)
        if !set.isSubset(of: hull[axis]) { hull[axis] = hull[axis].union(set) }
        if !core[axis].isSubset(of: set) { core[axis] = core[axis].intersection(set) }
      }
    }
    return Extent(hull: Box(hull), core: Box(core), spans: spans)
  }

  /// A way to part boxes on an axis: by a bound, or by a set where the axis is short.
  private struct Division {
    let axis: Int
    let isLong: Bool
    /// The bound or the set.
    let word: UInt64

    /// 0 for a box across, 1 and 2 for the two sides.
    func side(of other: UInt64) -> Int {
      if isLong { return other & 0xFFFF_FFFF < word ? 1 : other >> 32 >= word ? 2 : 0 }
      return other & ~word == 0 ? 1 : other & word == 0 ? 2 : 0
    }
  }

  /// Sorts some places into across, one side and the other of a cut; one range if no cut parts them.
  private mutating func divide(_ places: Range<Int>) -> [Range<Int>] {
    // A sample shows as well where few cross.
    let step = max(1, places.count / 128)
    let sample = stride(from: places.lowerBound, to: places.upperBound, by: step).map { order[$0] }
    var best: (division: Division, largest: Int)?
    for axis in 0..<outlines.axisCount {
      let words = sample.map { outlines.word($0, axis) }
      for division in divisions(on: axis, words) {
        var counts = (0, 0, 0)
        for word in words {
          switch division.side(of: word) {
          case 0: counts.0 += 1
          case 1: counts.1 += 1
          default: counts.2 += 1
          }
        }
        let largest = max(counts.0, counts.1, counts.2)
        if largest < best?.largest ?? sample.count { best = (division, largest) }
      }
    }
    guard let best else { return [places] }
    var groups: [[Int]] = [[], [], []]
    for index in order[places] {
      groups[best.division.side(of: outlines.word(index, best.division.axis))].append(index)
    }
    order.replaceSubrange(places, with: groups.joined())
    var start = places.lowerBound
    return groups.filter { !$0.isEmpty }.map { group in
      defer { start += group.count }
      return start..<start + group.count
    }
  }

  private func divisions(on axis: Int, _ words: [UInt64]) -> [Division] {
    guard outlines.isLong(axis) else {
      let tries = stride(from: 0, to: words.count, by: max(1, words.count / 6)).map { words[$0] }
      return tries.map { Division(axis: axis, isLong: false, word: $0) }
    }
    let lows = words.map { $0 >> 32 }.sorted()
    // The middle of those that do not begin with the first.
    guard let later = lows.firstIndex(where: { $0 > lows[0] }) else { return [] }
    return [Division(axis: axis, isLong: true, word: lows[max(later, lows.count / 2)])]
  }
}
