/// Decides a small part of a problem by cutting it with operations on single words.
struct WordCutting {
  private let small: WordProblem
  /// The axes that count, a bit each; on the others the part is a single place.
  private let axes: UInt64
  private(set) var tally = Tally()
  /// The entries that were marked.
  private var marked: UInt64 = 0
  /// What is still to be cut: the entries in play and the classes left on each axis, one part after the other.
  private var stack: [UInt64] = []
  private var classes: [UInt64]
  /// For each axis the entries that take all classes left.
  private var full: [UInt64]
  /// Classes of an axis that the same entries take, and these; kept so that no step needs memory of its own.
  private var groups: [UInt64] = []
  private var taking: [UInt64] = []
  private var above: [UInt64] = []
  private var parts: [UInt64] = []
  /// What a step takes, as much as so many looks at an entry.
  private let stepWork: Int

  /// Adds to a census, except for the tally that is returned; `nil`, and nothing listed, after `limit` steps.
  static func run(_ small: WordProblem, axes: UInt64, limit: Int, into census: inout Census) -> Tally? {
    var cutting = WordCutting(small, axes)
    let pieceCount = census.pieces.count
    let isComplete = census.isComplete
    if cutting.run(limit: limit, &census) { return cutting.tally }
    census.pieces.removeSubrange(pieceCount...)
    census.isComplete = isComplete
    return nil
  }

  private init(_ small: WordProblem, _ axes: UInt64) {
    self.small = small
    self.axes = axes
    classes = small.segments.indices.map(small.allClasses)
    full = classes.map { _ in 0 }
    stepWork = 1 + small.segments.reduce(0) { $0 + $1.count } >> 4
  }

  private mutating func run(limit: Int, _ census: inout Census) -> Bool {
    let axisCount = classes.count
    push(small.allEntries)
    var steps = 0
    while let entries = stack.popLast() {
      steps += 1
      guard steps <= limit else { return false }
      census.work += stepWork
      for axis in (0..<axisCount).reversed() { classes[axis] = stack.removeLast() }
      var active = entries
      var open = entries
      for axis in 0..<axisCount {
        var some: UInt64 = 0
        var every = ~UInt64(0)
        var rest = classes[axis]
        while rest != 0 {
          let taking = small.taking[axis][rest.trailingZeroBitCount]
          some |= taking
          every &= taking
          rest &= rest - 1
        }
        full[axis] = every
        active &= some
        open &= every
      }
      let settled = settle(active, open)
      if let verdict = settled.verdict {
        record(verdict, settled.active, &census)
        if census.isSettled { return true }
        continue
      }
      let undecided = settled.active & ~open
      let limited = (0..<axisCount).filter { undecided & ~full[$0] != 0 }
      if limited.count == 1 {
        decideAlong(limited[0], settled.active, &census)
        if census.isSettled { return true }
        continue
      }
      divide(settled.active, undecided, limited)
    }
    return true
  }

  private mutating func push(_ entries: UInt64) {
    stack += classes
    stack.append(entries)
  }

  /// Drops the entries that make no difference; a verdict, and who decides, if none is in doubt.
  private func settle(_ active: UInt64, _ open: UInt64) -> (active: UInt64, verdict: Verdict?) {
    guard open != 0 else { return (active, active == 0 ? .free : nil) }
    let decider = open.trailingZeroBitCount
    let equals = small.equals[decider]
    let earlier = (equals & (~equals &+ 1)) &- 1
    let own: UInt64 = 1 << UInt64(decider)
    let rivals = open & equals & ~small.agreeing[decider]
    if rivals != 0 {
      let kept = active & earlier | own | rivals & (~rivals &+ 1)
      return (kept, kept & earlier == 0 ? .conflict : nil)
    }
    let kept = active & (earlier | equals & ~small.agreeing[decider]) | own
    return (kept, kept == own ? .label(small.problem.labels[small.entries[decider]]) : nil)
  }

  /// Pushes the parts of the cut that leaves the least to do.
  private mutating func divide(_ active: UInt64, _ undecided: UInt64, _ limited: [Int]) {
    var best: (axis: Int, cost: Double)?
    if groups.capacity == 0 {
      groups.reserveCapacity(64)
      taking.reserveCapacity(64)
      above.reserveCapacity(64)
      parts.reserveCapacity(64)
    }
    for axis in limited {
      group(axis, undecided)
      let cost = taking.reduce(0) { $0 + Cut.cost($1.nonzeroBitCount) }
      if cost < best?.cost ?? .infinity {
        best = (axis, cost)
        parts.removeAll(keepingCapacity: true)
        parts += groups
      }
      guard limited.count > 2, groups.count > 1 else { continue }
      // above[i]: what the groups from i on take.
      above.removeAll(keepingCapacity: true)
      above += taking
      for place in above.indices.dropLast().reversed() { above[place] |= above[place + 1] }
      var below: UInt64 = 0
      for place in 1..<above.count {
        below |= taking[place - 1]
        let cost = Cut.cost(below.nonzeroBitCount) + Cut.cost(above[place].nonzeroBitCount)
        if cost < best?.cost ?? .infinity {
          best = (axis, cost)
          let low = groups[..<place].reduce(0) { $0 | $1 }
          parts.removeAll(keepingCapacity: true)
          parts.append(low)
          parts.append(classes[axis] & ~low)
        }
      }
    }
    guard let best else { return }
    let before = classes[best.axis]
    for part in parts.reversed() {
      classes[best.axis] = part
      push(active)
    }
    classes[best.axis] = before
  }

  /// Fills in `groups` and `taking`: the classes left on an axis, those together that the same entries in doubt take.
  private mutating func group(_ axis: Int, _ undecided: UInt64) {
    groups.removeAll(keepingCapacity: true)
    taking.removeAll(keepingCapacity: true)
    var rest = classes[axis]
    while rest != 0 {
      let entries = small.taking[axis][rest.trailingZeroBitCount] & undecided
      let bit = rest & (~rest &+ 1)
      rest ^= bit
      if let place = taking.firstIndex(of: entries) {
        groups[place] |= bit
      } else {
        groups.append(bit)
        taking.append(entries)
      }
    }
  }

  /// Decides each class of the only axis that still matters.
  private mutating func decideAlong(_ axis: Int, _ active: UInt64, _ census: inout Census) {
    let before = classes[axis]
    var row = Tally()
    var free: UInt64 = 0
    var rest = before
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      let bit: UInt64 = 1 << UInt64(place)
      rest ^= bit
      let taking = active & small.taking[axis][place]
      let settled = settle(taking, taking)
      guard let verdict = settled.verdict else { continue }
      census.note(verdict)
      if census.isSettled { return }
      if verdict == .free {
        free |= bit
      } else if settled.active & ~marked != 0 {
        classes[axis] = bit
        mark(settled.active, &census)
      }
      row.add(
        verdict, kinds: small.problem.kinds, size: small.sizes[axis][place],
        weight: small.weights[axis][place])
    }
    if free != 0, census.pieceLimit > 0 {
      classes[axis] = free
      keep(&census)
    }
    let (size, weight) = extent(without: axis)
    tally += row.scaled(size: size, weight: weight)
    classes[axis] = before
  }

  private mutating func record(_ verdict: Verdict, _ deciders: UInt64, _ census: inout Census) {
    census.note(verdict)
    guard !census.stopsAtException else { return }
    let (size, weight) = extent(without: nil)
    tally += Tally(verdict, kinds: small.problem.kinds).scaled(size: size, weight: weight)
    if verdict == .free, census.pieceLimit > 0 { keep(&census) }
    if deciders & ~marked != 0 { mark(deciders, &census) }
  }

  /// How many points there are on the axes that count, and what they weigh.
  private func extent(without skipped: Int?) -> (size: UInt128, weight: UInt128) {
    var size: UInt128 = 1
    var weight: UInt128 = 1
    for axis in classes.indices where axes & (1 << UInt64(axis)) != 0 && axis != skipped {
      var sizeSum = 0
      var weightSum = 0
      var rest = classes[axis]
      while rest != 0 {
        sizeSum += small.sizes[axis][rest.trailingZeroBitCount]
        weightSum += small.weights[axis][rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      size = size.times(UInt128(sizeSum))
      weight = weight.times(UInt128(weightSum))
    }
    return (size, weight)
  }

  private func keep(_ census: inout Census) {
    guard census.pieces.count < census.pieceLimit else {
      census.isComplete = false
      return
    }
    census.keep(
      classes.indices.map { axis in
        AtomSet(classes[axis], of: small.segments[axis])
      })
  }

  private mutating func mark(_ deciders: UInt64, _ census: inout Census) {
    var rest = deciders & ~marked
    while rest != 0 {
      census.mark(small.entries[rest.trailingZeroBitCount], at: corner())
      rest &= rest - 1
    }
    marked |= deciders
  }

  private func corner() -> [Int] {
    classes.indices.map { axis in
      let first = small.segments[axis][classes[axis].trailingZeroBitCount].first ?? 0
      return small.problem.segments[axis][first].lowerBound
    }
  }
}

extension AtomSet {
  /// The union of those sets whose places are bits of a word.
  fileprivate init(_ places: UInt64, of sets: [AtomSet]) {
    var union = AtomSet()
    var rest = places
    while rest != 0 {
      union = union.union(sets[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    self = union
  }
}
