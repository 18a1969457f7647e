/// What some boxes leave of another, found piece by piece without keeping any; for axes of up to 64 atoms.
struct Remainder {
  private let axisCount: Int
  /// The sets of the boxes, a word for each axis, one box after the other.
  private let boxes: [UInt64]
  /// What was met so far, a word for each axis.
  private(set) var hull: [UInt64]
  /// Whether the first piece that is met is enough.
  private let stopsAtPiece: Bool
  private(set) var isEmpty = true
  /// What it took, in boxes looked at.
  private(set) var work = 0
  private let limit: Int
  /// False where the limit was reached before everything was met.
  var isComplete: Bool { work <= limit }

  /// Looks at what is left of `box`; `boxes` are those that take from it.
  init(of box: [UInt64], without boxes: [UInt64], stopsAtPiece: Bool, limit: Int) {
    axisCount = box.count
    self.boxes = boxes
    self.stopsAtPiece = stopsAtPiece
    self.limit = limit
    hull = Array(repeating: 0, count: box.count)
    var box = box
    visit(&box, from: 0)
  }

  private var isDone: Bool { stopsAtPiece && !isEmpty || work > limit }

  /// Goes on with the boxes from a place on; recursion ends at the last box.
  private mutating func visit(_ box: inout [UInt64], from start: Int) {
    // What lies inside the hull already adds nothing.
    if !isEmpty, (0..<axisCount).allSatisfy({ box[$0] & ~hull[$0] == 0 }) { return }
    var place = start
    while place < boxes.count {
      work += 1
      if (0..<axisCount).allSatisfy({ box[$0] & boxes[place + $0] != 0 }) { break }
      place += axisCount
    }
    guard place < boxes.count else {
      isEmpty = false
      for axis in 0..<axisCount { hull[axis] |= box[axis] }
      return
    }
    var axis = 0
    var inside: [(axis: Int, before: UInt64)] = []
    while axis < axisCount, !isDone {
      let before = box[axis]
      let outside = before & ~boxes[place + axis]
      if outside != 0 {
        inside.append((axis, before))
        box[axis] = outside
        visit(&box, from: place + axisCount)
        box[axis] = before & boxes[place + axis]
      }
      axis += 1
    }
    for (axis, before) in inside.reversed() { box[axis] = before }
  }
}
