/// Finds the boxes of a list that share a point with another box, without looking at all of them.
///
/// A tree of cuts: a box is on one side, on both, or, where many leave an axis open, in a part of its own with those.
/// Each part knows the hull of its boxes, and whether they differ on one axis alone, such as a list of named accounts,
/// so that most parts are passed over or settled as a whole.
struct BoxIndex: Sendable {
  /// What boxes take that differ on one axis alone.
  private struct Row: Sendable {
    let axis: Int
    let union: AtomSet
    /// One of the boxes.
    let sample: Int
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
    /// Where `rows` tells of its boxes.
    var row: Int?
  }

  private let boxes: [Box]
  private let ranks: [Int]
  /// The boxes of all leaves, and their outlines.
  private var order: [Int] = []
  private var outlines: Outlines
  /// Each part before its own parts, and the outlines of their hulls within the cuts.
  private var parts: [Part] = []
  private var hulls: Outlines
  /// For each part and axis, the most that one of the boxes takes.
  private var lengths: [Int] = []
  private var rows: [Row] = []

  private static let leafSize = 8

  /// Indexes boxes that are not empty; by its rank each can be left out of a search.
  init(_ boxes: [Box], ranks: [Int]) {
    self.boxes = boxes
    self.ranks = ranks
    outlines = Outlines(of: boxes)
    hulls = Outlines(like: outlines)
    build(boxes.indices.filter { !boxes[$0].isEmpty })
    var sorted = Outlines(like: outlines)
    for index in order { sorted.append(outlines.outline(of: boxes[index])) }
    outlines = sorted
  }

  /// Goes through the parts that share a point with a box, and through the boxes of those that `enter` says yes to.
  private func walk(
    _ box: Box, ranks wanted: Range<Int>, _ body: (Int) -> Bool, enter: (Int) -> Bool = { _ in true }
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

  /// Calls `body` with the boxes that share a point with one and have a rank in a range, until it returns false; with
  /// some of them more than once.
  ///
  /// Boxes are passed over where `isWorthwhile` says no of the most that any of them takes of each axis.
  func search(
    _ box: Box, ranks: Range<Int>, where isWorthwhile: ((ArraySlice<Int>) -> Bool)? = nil,
    _ body: (Int) -> Bool
  ) {
    guard let isWorthwhile else { return walk(box, ranks: ranks, body) }
    let width = outlines.axisCount
    walk(box, ranks: ranks, body) { isWorthwhile(lengths[$0 * width..<($0 + 1) * width]) }
  }

  /// Calls `body` with the boxes that contain another and have a rank in a range; with some of them more than once.
  func searchContainers(of box: Box, ranks: Range<Int>, _ body: (Int) -> Void) {
    // Where boxes are cut, a container is met in each part that the box reaches: one of them will do.
    let corner = Box(box.sets.map { set in set.first.map { [$0] } ?? [] })
    func take(_ index: Int) -> Bool {
      if boxes[index].contains(box) { body(index) }
      return true
    }
    walk(corner, ranks: ranks, take)
  }

  /// The boxes that share a point with one and have a rank in a range, ascending.
  func boxes(meeting box: Box, ranks: Range<Int>) -> [Int] {
    var found: [Int] = []
    walk(box, ranks: ranks) {
      found.append($0)
      return true
    }
    return found.sortedOnce()
  }

  /// The boxes that contain a point, ascending.
  func boxes(at point: [Int]) -> [Int] { boxes(meeting: Box(point.map { [$0] }), ranks: 0..<Int.max) }

  /// Boxes that together take the same of a box as those that have a rank in a range, but may be fewer.
  func union(within box: Box, ranks wanted: Range<Int>) -> [Box] {
    var found: [Int] = []
    var joined: [Box] = []
    var isWhole = false
    func take(_ index: Int) -> Bool {
      found.append(index)
      return true
    }
    walk(box, ranks: wanted, take) { number in
      guard !isWhole, let row = parts[number].row.map({ rows[$0] }) else { return !isWhole }
      let ranks = parts[number].ranks
      guard wanted.lowerBound <= ranks.lowerBound, ranks.upperBound < wanted.upperBound else { return true }
      for axis in box.sets.indices
      where axis != row.axis && !box.sets[axis].isSubset(of: boxes[row.sample].sets[axis]) { return true }
      let shared = box.sets[row.axis].intersection(row.union)
      if shared == box.sets[row.axis] { isWhole = true }
      joined.append(box.replacing(axis: row.axis, with: shared))
      return false
    }
    return isWhole ? [box] : joined + found.sortedOnce().map { boxes[$0] }
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
    func takeBox(_ index: Int) -> Bool {
      take(boxes[index].sets[axis])
      return true
    }
    walk(box.replacing(axis: axis, with: interest), ranks: 0..<Int.max, takeBox) { number in
      guard let row = parts[number].row.map({ rows[$0] }), row.axis == axis,
        boxes[row.sample].meets(box, exceptOn: axis)
      else { return true }
      // All of them lie beside the box.
      take(row.union)
      return false
    }
    return taken
  }
}

extension [Int] {
  /// The same numbers ascending, each once.
  func sortedOnce() -> [Int] {
    var unique: [Int] = []
    unique.reserveCapacity(count)
    for number in sorted() where number != unique.last { unique.append(number) }
    return unique
  }
}

// MARK: - Building

extension BoxIndex {
  private mutating func build(_ all: [Int]) {
    guard !all.isEmpty else { return }
    let everything = (0..<outlines.axisCount).map {
      outlines.isLong($0) ? Span(first: 0, last: Int(Int32.max)).word : ~0
    }
    // Copies cost memory; without any left, boxes stay together.
    var budget = 8 * all.count
    // Parts still to be made, each with the parts that end where it ends.
    var stack = [(list: all, domain: everything, closing: [Int]())]
    while let (list, domain, closing) = stack.popLast() {
      let number = parts.count
      let hull = outlines.hull(of: list, within: domain)
      append(list, hull)
      var groups: [(list: [Int], domain: [UInt64])] = []
      if list.count > Self.leafSize, budget > 0, let cut = BoxCut.best(for: list, outlines, hull.words) {
        groups = cut.groups(of: list, outlines, hull.words).filter { !$0.list.isEmpty }
        budget -= groups.reduce(0) { $0 + $1.list.count } - list.count
      }
      guard !groups.isEmpty else {
        parts[number].isLeaf = true
        order += list
        for ended in closing + [number] { parts[ended].next = parts.count }
        continue
      }
      for (position, group) in groups.enumerated().reversed() {
        stack.append((group.list, group.domain, position == groups.count - 1 ? closing + [number] : []))
      }
    }
  }

  private mutating func append(_ list: [Int], _ hull: Outlines.Outline) {
    var (lowest, highest) = (Int.max, Int.min)
    var most = hull.words.map { _ in 0 }
    var differing: UInt64 = 0
    for index in list {
      lowest = min(lowest, ranks[index])
      highest = max(highest, ranks[index])
      differing |= outlines.raggedAxes(index)
      for axis in most.indices {
        let word = outlines.word(index, axis)
        most[axis] = max(most[axis], outlines.length(word, axis))
        if word != outlines.word(list[0], axis) { differing |= 1 << UInt64(axis) }
      }
    }
    lengths += most
    hulls.append(hull)
    var part = Part(
      ranks: lowest...highest, places: order.count..<order.count + list.count, next: 0)
    if list.count > Self.leafSize, differing.nonzeroBitCount == 1 {
      let axis = differing.trailingZeroBitCount
      part.row = rows.count
      rows.append(
        Row(axis: axis, union: AtomSet(unionOf: list.map { boxes[$0].sets[axis] }), sample: list[0]))
    }
    parts.append(part)
  }
}
