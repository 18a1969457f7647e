/// How many points, and what weight, of a region go where.
struct Tally: Hashable, Sendable {
  /// Points that no entry takes.
  var freeSize: UInt128 = 0
  var freeWeight: UInt128 = 0
  /// Weights of the points that entries take.
  var owned: UInt128 = 0
  var unowned: UInt128 = 0
  var conflict: UInt128 = 0

  static func += (left: inout Tally, right: Tally) {
    left.freeSize = left.freeSize.plus(right.freeSize)
    left.freeWeight = left.freeWeight.plus(right.freeWeight)
    left.owned = left.owned.plus(right.owned)
    left.unowned = left.unowned.plus(right.unowned)
    left.conflict = left.conflict.plus(right.conflict)
  }

  /// The same once for each point of other axes.
  func scaled(size: UInt128, weight: UInt128) -> Tally {
    Tally(
      freeSize: freeSize.times(size), freeWeight: freeWeight.times(weight), owned: owned.times(weight),
      unowned: unowned.times(weight), conflict: conflict.times(weight))
  }

  /// One point of weight 1 with a verdict.
  init(_ verdict: Verdict, kinds: [Problem.Kind]) {
    switch verdict {
    case .free:
      freeSize = 1
      freeWeight = 1
    case .conflict: conflict = 1
    case .label(let label):
      switch kinds[label] {
      case .owned: owned = 1
      case .unowned: unowned = 1
      case .outside: break
      }
    }
  }

  init() {}

  /// Adds points with a verdict.
  mutating func add(_ verdict: Verdict, kinds: [Problem.Kind], size: Int, weight: Int) {
    let weight = UInt128(weight)
    switch verdict {
    case .free:
      freeSize = freeSize.plus(UInt128(size))
      freeWeight = freeWeight.plus(weight)
    case .conflict: conflict = conflict.plus(weight)
    case .label(let label):
      switch kinds[label] {
      case .owned: owned = owned.plus(weight)
      case .unowned: unowned = unowned.plus(weight)
      case .outside: break
      }
    }
  }

  private init(
    freeSize: UInt128, freeWeight: UInt128, owned: UInt128, unowned: UInt128, conflict: UInt128
  ) {
    self.freeSize = freeSize
    self.freeWeight = freeWeight
    self.owned = owned
    self.unowned = unowned
    self.conflict = conflict
  }
}

/// Who gets a cell.
enum Verdict: Hashable, Sendable {
  /// No entry matches.
  case free
  /// Entries of different labels compete.
  case conflict
  case label(Int)
}
