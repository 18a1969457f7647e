/// What one pass over a problem is to find out, and what it found.
struct Census: Sendable {
  /// How many free pieces to keep at most.
  var pieceLimit: Int
  /// Whether to stop at the first cell that is not decided by label 0 alone.
  let stopsAtException: Bool

  var tally = Tally()
  /// Free boxes of segments that do not overlap.
  var pieces: [[AtomSet]] = []
  /// Points that are not decided, as the budget ran out, and their weight.
  var undecidedSize: UInt128 = 0
  var undecidedWeight: UInt128 = 0
  /// Entries looked at on the way, summed over all steps.
  var work = 0
  /// Whether all free pieces are in `pieces`.
  var isComplete = true
  /// Whether a cell was met that label 0 does not decide.
  var hasException = false
  /// For each entry, whether it was seen to decide a cell, alone or with equals.
  var decides: [Bool]
  /// For each entry that decides, the atoms of a point where it does.
  var points: [[Int]]

  init(pieceLimit: Int = 0, stopsAtException: Bool = false, entryCount: Int = 0) {
    self.pieceLimit = pieceLimit
    self.stopsAtException = stopsAtException
    decides = Array(repeating: false, count: entryCount)
    points = Array(repeating: [], count: entryCount)
  }

  /// Whether the pass can end early.
  var isSettled: Bool { stopsAtException && hasException }

  /// Whether nothing was left out, so that what was not met does not exist.
  var isExact: Bool { undecidedSize == 0 }

  /// Whether each cell was seen to be decided by label 0 alone.
  var isWithoutException: Bool { isExact && !hasException }

  mutating func note(_ verdict: Verdict) {
    if verdict != .label(0) { hasException = true }
  }

  mutating func keep(_ piece: [AtomSet]) {
    if pieces.count < pieceLimit { pieces.append(piece) } else { isComplete = false }
  }

  mutating func mark(_ entry: Int, at point: @autoclosure () -> [Int]) {
    guard entry < decides.count, !decides[entry] else { return }
    decides[entry] = true
    points[entry] = point()
  }
}
