extension Analysis {
  /// Whether earlier rules take every lead that a rule matches, or it matches none.
  package func neverFires(_ rule: Int) -> Bool { !fires[rule] }

  /// What earlier rules take of a rule; `nil` if they take nothing.
  package func shadow(_ rule: Int) -> Shadow? {
    let box = table.rules[rule].box
    if neverFires(rule) { return .whole(cheapestCover(of: box, before: rule)) }
    var isTouched = false
    index.search(box, ranks: 0..<ranks[rule]) { other in
      isTouched = fires[other]
      return !isTouched
    }
    return isTouched ? .partly : nil
  }

  /// The earlier rules that take all of a box inside a rule's region, such as one value that it names.
  ///
  /// Returns `nil` if something of the box is left to the rule.
  package func cover(of box: Box, before rule: Int) -> Cover? {
    let box = box.intersection(table.rules[rule].box)
    guard Complement.isEmpty(of: takers(before: rule, of: box), within: box, in: table.space) else {
      return nil
    }
    return cheapestCover(of: box, before: rule)
  }

  /// Few earlier rules that cover a box that they are known to cover.
  private func cheapestCover(of box: Box, before rule: Int) -> Cover {
    let rival = largestRival(in: box, before: rule)
    let excluded = table.space.excluded.filter { $0.intersects(box) }
    if box.isEmpty || Complement.isEmpty(of: excluded, within: box, in: table.space) {
      return Cover(blockers: [], rival: rival)
    }
    if let single = single(around: box, before: rule) { return Cover(blockers: [single], rival: rival) }
    // Rules that take little of the box are not looked at unless those that take more leave something.
    let whole = box.size
    for share in [64, 4_096] as [UInt128] where whole > share {
      let large = candidates(in: box, before: rule, atLeast: whole / share)
      let boxes = large.map { table.rules[$0].box }
      if Complement.isEmpty(of: excluded + boxes, within: box, in: table.space) {
        return Cover(blockers: fewest(of: large, covering: box, alongside: excluded), rival: rival)
      }
    }
    let all = candidates(in: box, before: rule, atLeast: 1)
    return Cover(blockers: fewest(of: all, covering: box, alongside: excluded), rival: rival)
  }

  private func fewest(of rules: [Int], covering box: Box, alongside excluded: [Box]) -> [Int] {
    Covering.fewest(
      of: rules.map { table.rules[$0].box }, covering: box, alongside: excluded, in: table.space
    )
    .map { rules[$0] }
  }

  /// The earlier rules that fire and take so many points of a box, in the order of the table.
  private func candidates(in box: Box, before rule: Int, atLeast size: UInt128) -> [Int] {
    var found: [Int] = []
    let counts = box.sets.map(\.count)
    index.search(box, ranks: 0..<ranks[rule]) { lengths in
      zip(counts, lengths).reduce(1) { $0.times(UInt128(min($1.0, $1.1))) } >= size
    } _: { other in
      if fires[other], size <= 1 || table.rules[other].box.intersection(box).size >= size {
        found.append(other)
      }
      return true
    }
    return found.sortedOnce()
  }

  /// One earlier rule that takes all of a box: one that fires and has another outcome if there is any, then one that
  /// fires, then the first that never does.
  private func single(around box: Box, before rule: Int) -> Int? {
    var best: (order: Int, rank: Int, rule: Int)?
    index.searchContainers(of: box, ranks: 0..<ranks[rule]) { other in
      let order = !fires[other] ? 2 : table.rules[other].agrees(with: table.rules[rule]) ? 1 : 0
      let key = (order, ranks[other], other)
      if best.map({ key < ($0.order, $0.rank, $0.rule) }) ?? true { best = key }
    }
    return best?.rule
  }

  /// The earlier rule with another outcome that fires and takes most of a box; of equals the earliest.
  private func largestRival(in box: Box, before rule: Int) -> Int? {
    let counts = box.sets.map(\.count)
    let weights = zip(table.space.axes, box.sets).map { $0.weight(of: $1) }
    let heaviest = table.space.axes.map(\.heaviest)
    var best: (weight: UInt128, size: UInt128, rank: Int, rule: Int)?
    index.search(box, ranks: 0..<ranks[rule]) { lengths in
      guard let best else { return true }
      var (weight, size): (UInt128, UInt128) = (1, 1)
      for (axis, length) in lengths.enumerated() {
        weight = weight.times(min(UInt128(weights[axis]), UInt128(length).times(UInt128(heaviest[axis]))))
        size = size.times(UInt128(min(counts[axis], length)))
      }
      return (weight, size) >= (best.weight, best.size)
    } _: { other in
      guard fires[other], !table.rules[other].agrees(with: table.rules[rule]) else { return true }
      let shared = table.rules[other].box.intersection(box)
      let next = (weight: table.space.weight(of: shared), size: shared.size, rank: ranks[other], rule: other)
      if let best,
        (best.weight, best.size, -best.rank, -best.rule) > (next.weight, next.size, -next.rank, -next.rule)
      {
        return true
      }
      best = next
      return true
    }
    return best?.rule
  }
}
