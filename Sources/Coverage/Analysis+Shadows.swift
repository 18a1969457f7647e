extension Analysis {
  /// Whether earlier rules take every lead that a rule matches, or it matches none.
  package func neverFires(_ rule: Int) -> Bool { !fires[rule] }

  /// What earlier rules take of a rule; `nil` if they take nothing.
  package func shadow(_ rule: Int) -> Shadow? {
    let box = table.rules[rule].box
    if neverFires(rule) { return .whole(cheapestCover(of: box, before: rule)) }
    if doubtful.contains(rule) { return .undecided }
    var isTouched = false
    index.search(box, ranks: 0..<ranks[rule]) { other in
      isTouched = fires[other]
      return !isTouched
    }
    return isTouched ? .partly : nil
  }

  /// The earlier rules that take all of a box inside a rule's region, such as one value that it names.
  ///
  /// Returns `nil` if something of the box is left to the rule, or may be.
  package func cover(of box: Box, before rule: Int) -> Cover? {
    let box = box.intersection(table.rules[rule].box)
    guard rest(of: box, before: rule, for: .shadows) == .nothing else { return nil }
    return cheapestCover(of: box, before: rule)
  }

  /// The fewest earlier rules that cover a box that they are known to cover, as far as that can be told.
  private func cheapestCover(of box: Box, before rule: Int) -> Cover {
    let rival = largestRival(in: box, before: rule)
    let excluded = table.space.excluded.filter { $0.intersects(box) }
    if box.isEmpty || rest(of: box, before: rule, taking: excluded, for: .shadows) == .nothing {
      return Cover(blockers: [], rival: rival)
    }
    if let single = single(around: box, before: rule) { return Cover(blockers: [single], rival: rival) }
    let cover = cover(of: box, before: rule, alongside: excluded, rival: rival)
    if cover.blockers.count > 1, let single = idleSingle(around: box, before: rule, alongside: excluded) {
      return Cover(blockers: [single], rival: rival)
    }
    return cover
  }

  /// The fewest earlier rules that fire and cover a box together with impossible regions.
  private func cover(of box: Box, before rule: Int, alongside excluded: [Box], rival: Int?) -> Cover {
    // Rules that take little of the box are not looked at unless those that take more leave something.
    let whole = box.size
    for share in [64, 4_096] as [UInt128] where whole > share {
      let large = candidates(in: box, before: rule, atLeast: whole / share)
      let boxes = large.map { table.rules[$0].box }
      if rest(of: box, before: rule, taking: excluded + boxes, for: .shadows) == .nothing {
        let few = few(of: large, covering: box, alongside: excluded)
        guard few.count > 2 else { return Cover(blockers: few, rival: rival) }
        let all = candidates(in: box, before: rule, atLeast: 1)
        return least(of: all, covering: box, alongside: excluded, knowing: few, rival: rival)
      }
    }
    let all = candidates(in: box, before: rule, atLeast: 1)
    let few = few(of: all, covering: box, alongside: excluded)
    return least(of: all, covering: box, alongside: excluded, knowing: few, rival: rival)
  }

  private func few(of rules: [Int], covering box: Box, alongside excluded: [Box]) -> [Int] {
    let boxes = rules.map { table.rules[$0].box }
    return ask(.shadows) { effort in
      Covering.few(of: boxes, covering: box, alongside: excluded, in: table.space, allowance, &effort)
    }
    .map { rules[$0] }
  }

  /// The fewest of some rules that cover a box, or the few that are known to where that cannot be told.
  private func least(
    of rules: [Int], covering box: Box, alongside excluded: [Box], knowing few: [Int], rival: Int?
  ) -> Cover {
    // One rule that suffices would have been found before.
    guard few.count > 2 else { return Cover(blockers: few, rival: rival) }
    guard rules.count <= LeastCovering.mostBoxes else {
      return Cover(blockers: few, isLeast: false, rival: rival)
    }
    return ask(.shadows) { effort in
      var search = LeastCovering(
        rules.map { table.rules[$0].box }, covering: box, alongside: excluded, in: table.space,
        budget: effort.left)
      let fewer = search.fewer(than: few.count)
      effort.draw(search.work)
      return Cover(
        blockers: fewer.map { $0.map { rules[$0] } } ?? few, isLeast: search.isCertain, rival: rival)
    }
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

  /// The first earlier rule that never fires and takes all of a box that impossible regions leave, though no more.
  private func idleSingle(around box: Box, before rule: Int, alongside excluded: [Box]) -> Int? {
    guard !excluded.isEmpty else { return nil }
    return index.boxes(meeting: box, ranks: 0..<ranks[rule]).filter { !fires[$0] }
      .sorted { (ranks[$0], $0) < (ranks[$1], $1) }
      .first {
        rest(of: box, before: rule, taking: excluded + [table.rules[$0].box], for: .shadows) == .nothing
      }
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
