/// Boxes around a free one that grows.
struct Walls {
  /// Where the box may grow.
  let domain: Box
  let allAxes: UInt64
  private let boxes: [Box]
  /// For each axis, the walls' sets where it has up to 64 atoms, their ends where it has more.
  private var columns: [[UInt64]] = []
  /// For each axis, whether it has more than 64 atoms, and the walls that have holes on it then.
  private var isLong: [Bool] = []
  private var ragged: [[Int]] = []
  /// For each wall the axes on which it misses the box that grows, a bit each.
  private var misses: [UInt64] = []

  init(_ boxes: [Box], in domain: Box) {
    self.domain = domain
    self.boxes = boxes
    allAxes = domain.sets.count == 64 ? ~0 : (1 << UInt64(domain.sets.count)) - 1
    for axis in domain.sets.indices {
      let isLong = domain.sets[axis].last ?? 0 >= 64 || boxes.contains { $0.sets[axis].last ?? 0 >= 64 }
      self.isLong.append(isLong)
      columns.append(boxes.map { Self.word($0.sets[axis], isLong: isLong) })
      ragged.append(isLong ? boxes.indices.filter { !boxes[$0].sets[axis].isRun } : [])
    }
  }

  /// What facing a box takes, in looks at a wall.
  var work: Int { Problem.work(of: boxes.count, axes: domain.sets.count) }

  private static func word(_ set: AtomSet, isLong: Bool) -> UInt64 {
    isLong ? Span(first: set.first ?? 1, last: set.last ?? 0).word : set.word(0)
  }

  /// Notes on which axes each wall misses a box.
  mutating func face(_ box: Box) {
    misses = Array(repeating: 0, count: boxes.count)
    for axis in box.sets.indices { note(axis, box.sets[axis]) }
  }

  /// Notes that the box now takes a set of an axis.
  mutating func face(_ set: AtomSet, onAxis axis: Int) {
    let others = ~(1 << UInt64(axis)) as UInt64
    for wall in misses.indices { misses[wall] &= others }
    note(axis, set)
  }

  private mutating func note(_ axis: Int, _ set: AtomSet) {
    let bit: UInt64 = 1 << UInt64(axis)
    let word = Self.word(set, isLong: isLong[axis])
    let column = columns[axis]
    guard isLong[axis] else {
      for wall in column.indices { misses[wall] |= column[wall] & word == 0 ? bit : 0 }
      return
    }
    let span = Span(word)
    for wall in column.indices { misses[wall] |= Span(column[wall]).overlaps(span) ? 0 : bit }
    // Where the ends meet only holes can part the sets.
    for wall in set.isRun ? ragged[axis] : Array(boxes.indices) where misses[wall] & bit == 0 {
      if boxes[wall].sets[axis].isDisjoint(with: set) { misses[wall] |= bit }
    }
  }

  /// What walls keep from the box on each of some axes: those that miss it on no other.
  func blocked(_ open: UInt64) -> [AtomSet] {
    var blocked = Array(repeating: AtomSet(), count: domain.sets.count)
    for wall in misses.indices where misses[wall] & open != 0 && misses[wall].nonzeroBitCount == 1 {
      let axis = misses[wall].trailingZeroBitCount
      let set = boxes[wall].sets[axis]
      if !set.isSubset(of: blocked[axis]) { blocked[axis] = blocked[axis].union(set) }
    }
    return blocked
  }
}
