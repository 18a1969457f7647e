/// A way to divide a domain on one axis.
struct Cut: Sendable {
  let axis: Int
  /// Disjoint sets that make up the domain on the axis.
  let parts: [AtomSet]
  /// An estimate of the work that is left after the cut; lower is better.
  let cost: Double
  /// The same estimate without the cut.
  var uncut = Double.infinity

  /// The work of a list of so many entries.
  static func cost(_ count: Int) -> Double { Double(count) * Double(count).squareRoot() }
}

/// An entry in play, with the axes on which it takes all that is left of the domain.
struct Active: Sendable {
  let entry: Int
  var full: UInt64
}

extension Cut {
  /// Finds where to cut a domain so that few entries lie on both sides and the sides are about equal.
  ///
  /// Returns `nil` if every entry takes the whole domain.
  static func best(_ problem: Problem, _ domain: [AtomSet], _ active: [Active]) -> Cut? {
    let all = problem.allAxes
    // Where there are many entries a sample shows as well where few cross.
    let active = active.count > 2 * sampleSize ? sample(active) : active
    let conditional = active.reduce(0) { $1.full == all ? $0 : $0 + 1 }
    guard conditional > 0 else { return nil }
    var best: Cut?
    for axis in 0..<problem.axisCount {
      let bit: UInt64 = 1 << UInt64(axis)
      var limits = Limits()
      limits.lows.reserveCapacity(conditional)
      limits.highs.reserveCapacity(conditional)
      for item in active where item.full & bit == 0 {
        let set = problem.sets[item.entry * problem.axisCount + axis]
        guard let low = set.firstCommon(with: domain[axis]), let high = set.lastCommon(with: domain[axis])
        else { continue }
        limits.entries.append(item.entry)
        limits.lows.append(low)
        limits.highs.append(high)
      }
      guard !limits.entries.isEmpty else { continue }
      let fixed = conditional - limits.entries.count
      let candidates = [
        byBound(axis, domain[axis], limits, fixed: fixed),
        bySet(problem, axis, domain[axis], limits.entries, fixed: fixed),
        byComponent(problem, axis, domain[axis], limits.entries, fixed: fixed),
      ]
      for candidate in candidates {
        if let candidate, candidate.cost < best?.cost ?? .infinity { best = candidate }
      }
    }
    best?.uncut = cost(conditional)
    return best
  }

  private static let sampleSize = 128

  private static func sample(_ active: [Active]) -> [Active] {
    (0..<sampleSize).map { active[$0 * active.count / sampleSize] }
  }

  /// Entries limited on an axis, with the first and the last atom that each has left.
  private struct Limits {
    var entries: [Int] = []
    var lows: [Int] = []
    var highs: [Int] = []
  }

  /// The best cut into what is below a bound and what is not.
  private static func byBound(_ axis: Int, _ domain: AtomSet, _ limits: Limits, fixed: Int) -> Cut? {
    guard let first = domain.first, let last = domain.last, first < last else { return nil }
    // starting[i] and ending[i] count the entries whose first and last atoms are first + i.
    let span = last - first + 1
    var best: (bound: Int, cost: Double)?
    func consider(_ bound: Int, below: Int, above: Int) {
      let cost = Cut.cost(fixed + below) + Cut.cost(fixed + above)
      if cost < best?.cost ?? .infinity { best = (bound, cost) }
    }
    let total = limits.entries.count
    if span <= 64 || span <= total * 4 {
      var starting = [Int](repeating: 0, count: span)
      var ending = starting
      for low in limits.lows { starting[low - first] += 1 }
      for high in limits.highs { ending[high - first] += 1 }
      var below = starting[0]
      var ended = ending[0]
      for offset in 1..<span {
        if starting[offset] > 0 || ending[offset - 1] > 0 {
          consider(first + offset, below: below, above: total - ended)
        }
        below += starting[offset]
        ended += ending[offset]
      }
    } else {
      let lows = limits.lows.sorted()
      let highs = limits.highs.sorted()
      var below = 0
      var ended = 0
      while below < total || ended < total {
        let low = below < total ? lows[below] : last + 1
        let bound = min(low, ended < total ? highs[ended] + 1 : last + 1)
        while ended < total, highs[ended] < bound { ended += 1 }
        if bound > first, bound <= last { consider(bound, below: below, above: total - ended) }
        while below < total, lows[below] <= bound { below += 1 }
      }
    }
    guard let best else { return nil }
    let below = domain.intersection(AtomSet(0..<best.bound))
    return Cut(axis: axis, parts: [below, domain.subtracting(below)], cost: best.cost)
  }

  /// The best cut into the set of one entry and the rest; a sample of the entries is tried.
  private static func bySet(
    _ problem: Problem, _ axis: Int, _ domain: AtomSet, _ entries: [Int], fixed: Int
  ) -> Cut? {
    let count = entries.count
    var best: Cut?
    let tries = min(count, 6)
    for number in 0..<tries {
      let set = problem.sets[entries[number * count / tries] * problem.axisCount + axis]
      // Runs are served by bounds where there are many; a small problem is better peeled set by set.
      if count > 3, set.isRun { continue }
      let inside = set.intersection(domain)
      let outside = domain.subtracting(inside)
      var within = 0
      var beyond = 0
      for entry in entries {
        let other = problem.sets[entry * problem.axisCount + axis]
        if !other.isDisjoint(with: inside) { within += 1 }
        if !other.isDisjoint(with: outside) { beyond += 1 }
      }
      let cost = Cut.cost(fixed + within) + Cut.cost(fixed + beyond)
      if cost < best?.cost ?? .infinity { best = Cut(axis: axis, parts: [inside, outside], cost: cost) }
    }
    return best
  }

  /// The cut into the groups of atoms that the entries' sets connect, where sets are no runs.
  private static func byComponent(
    _ problem: Problem, _ axis: Int, _ domain: AtomSet, _ entries: [Int], fixed: Int
  ) -> Cut? {
    guard entries.count > 8, problem.domain[axis].count <= 64,
      entries.contains(where: { !problem.sets[$0 * problem.axisCount + axis].isRun })
    else { return nil }
    var parts: [(set: AtomSet, count: Int)] = []
    var rest = domain
    for entry in entries {
      var merged = problem.sets[entry * problem.axisCount + axis].intersection(domain)
      var count = 1
      rest = rest.subtracting(merged)
      parts.removeAll { part in
        if part.set.isDisjoint(with: merged) { return false }
        merged = merged.union(part.set)
        count += part.count
        return true
      }
      parts.append((merged, count))
      if parts.count == 1, rest.isEmpty { return nil }
    }
    if !rest.isEmpty { parts.append((rest, 0)) }
    guard parts.count > 2 else { return nil }
    let cost = parts.reduce(0) { $0 + Cut.cost(fixed + $1.count) }
    return Cut(axis: axis, parts: parts.map(\.set), cost: cost)
  }
}
