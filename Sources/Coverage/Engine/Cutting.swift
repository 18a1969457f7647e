/// Decides a problem by cutting the space where the fewest entries cross, until nothing is left to tell apart.
///
/// Near n log n on tables that grew like a tree; keeps nothing but the parts still to be cut.
enum Cutting {
  private struct Part {
    let domain: [AtomSet]
    let active: [Active]
  }

  /// Fills in a census; false if the work would exceed `budget`, in entries looked at.
  ///
  /// What was not decided by then is counted as such.
  static func run(
    _ problem: Problem, budget: Int, usingWords: Bool = true, into census: inout Census
  ) -> Bool {
    guard !problem.isEmpty else { return true }
    let start = problem.full.indices.map { Active(entry: $0, full: problem.full[$0]) }
    var stack = [Part(domain: problem.domain, active: start)]
    while let part = stack.popLast() {
      census.work += problem.work(of: part.active.count)
      guard census.work <= budget else {
        for part in stack + [part] {
          census.undecidedSize = census.undecidedSize.plus(problem.size(part.domain))
          census.undecidedWeight = census.undecidedWeight.plus(problem.weight(part.domain))
        }
        return false
      }
      let settled = Settlement(part.active, problem)
      if let verdict = settled.verdict {
        record(verdict, settled.deciders, part.domain, problem, &census)
        if census.isSettled { return true }
        continue
      }
      if usingWords, let tally = words(settled.active.map(\.entry), part.domain, problem, &census) {
        census.tally += tally
        if census.isSettled { return true }
        continue
      }
      if let peeled = Peeling(settled.active, part.domain, problem) {
        peeled.slabs.count(along: peeled.axis, of: part.domain, problem, &census)
        if census.isSettled { return true }
        if !peeled.rest[peeled.axis].isEmpty {
          stack.append(Part(domain: peeled.rest, active: peeled.active))
        }
        continue
      }
      guard let cut = Cut.best(problem, part.domain, settled.active) else { continue }
      for set in cut.parts.reversed() {
        var domain = part.domain
        domain[cut.axis] = set
        stack.append(
          Part(domain: domain, active: narrowed(settled.active, to: set, onAxis: cut.axis, problem)))
      }
    }
    return true
  }

  /// Hands a part with few entries over to words; `nil` if that does not serve.
  private static func words(
    _ entries: [Int], _ domain: [AtomSet], _ problem: Problem, _ census: inout Census
  ) -> Tally? {
    guard let small = WordProblem(problem, entries, domain: domain) else { return nil }
    census.work += problem.work(of: entries.count)
    return WordCutting.run(small, axes: problem.allAxes, limit: wordLimit, into: &census)
  }

  /// How many steps in words are worth less than cutting the part further first.
  static let wordLimit = 1 << 14

  /// The entries that still match something once an axis is narrowed.
  static func narrowed(
    _ active: [Active], to set: AtomSet, onAxis axis: Int, _ problem: Problem
  ) -> [Active] {
    let bit: UInt64 = 1 << UInt64(axis)
    var kept: [Active] = []
    for item in active {
      if item.full & bit != 0 {
        kept.append(item)
        continue
      }
      let position = item.entry * problem.axisCount + axis
      if problem.sets[position].isDisjoint(with: set) { continue }
      kept.append(
        set.isSubset(of: problem.sets[position])
          ? Active(entry: item.entry, full: item.full | bit) : item)
    }
    return kept
  }

  private static func record(
    _ verdict: Verdict, _ deciders: [Int], _ domain: [AtomSet], _ problem: Problem, _ census: inout Census
  ) {
    census.note(verdict)
    guard !census.stopsAtException else { return }
    census.tally += Tally(verdict, kinds: problem.kinds)
      .scaled(size: problem.size(domain), weight: problem.weight(domain))
    if verdict == .free { census.keep(domain) }
    for entry in deciders { census.mark(entry, at: problem.corner(domain)) }
  }
}

/// The entries that can still make a difference in a part of the space, and the verdict if none is in doubt.
struct Settlement {
  private(set) var active: [Active]
  private(set) var verdict: Verdict?
  /// The entries that decide, where there is a verdict.
  private(set) var deciders: [Int] = []

  init(_ list: [Active], _ problem: Problem) {
    active = list
    let all = problem.allAxes
    guard let decider = list.firstIndex(where: { $0.full == all }) else {
      if list.isEmpty { verdict = .free }
      return
    }
    let level = problem.levels[list[decider].entry]
    let label = problem.labels[list[decider].entry]
    var start = decider
    while start > 0, problem.levels[list[start - 1].entry] == level { start -= 1 }
    var end = decider + 1
    var rival: Int?
    while end < list.count, problem.levels[list[end].entry] == level {
      if rival == nil, list[end].full == all, problem.labels[list[end].entry] != label { rival = end }
      end += 1
    }
    // Behind an entry that takes everything, later levels are out; once rivals of one level are certain, or an
    // entry of the same label is, the others of the level add nothing.
    var equals = [list[decider]]
    if let rival {
      equals.append(list[rival])
    } else {
      equals += list[start..<end].filter { problem.labels[$0.entry] != label }
    }
    active = list[..<start] + equals
    guard start == 0, rival != nil || equals.count == 1 else {
      active.sort { $0.entry < $1.entry }
      return
    }
    verdict = rival == nil ? .label(label) : .conflict
    deciders = equals.map(\.entry)
  }
}
