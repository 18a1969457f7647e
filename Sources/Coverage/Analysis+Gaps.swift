extension Analysis {
  /// What no rule matches, in the whole space or in a box of it.
  ///
  /// - Parameters:
  ///   - box: Where to look, such as ``Space/declared`` or ``Space/unknown(onAxis:)``; everywhere if `nil`.
  ///   - others: The only rules to take into account, by index; all if `nil`.
  ///   - taken: More boxes that count as taken.
  ///   - questions: Of how many such questions it is one; together they may take what one may.
  package func gaps(
    within box: Box? = nil, among others: Set<Int>? = nil, besides taken: [Box] = [],
    asOneOf questions: Int = 1
  ) -> Region {
    let domain = box ?? table.space.whole
    if others == nil, taken.isEmpty, let free { return region(of: free, within: domain) }
    let rules = table.rules.indices.lazy.filter { others?.contains($0) ?? true }
    return Complement.region(
      of: table.space.excluded + taken + rules.map { table.rules[$0].box }, within: domain, in: table.space,
      budget: Allowance(allowance.whole, rules: questions).share)
  }

  /// What some rules match and no other rule does, such as all that only the catch-all takes.
  package func takenOnly(by rules: [Int], within box: Box? = nil) -> Region {
    let chosen = Set(rules)
    var others = table.space.excluded
    others += table.rules.indices.lazy.filter { !chosen.contains($0) }.map { table.rules[$0].box }
    var boxes: [Box] = []
    var size: UInt128 = 0
    var weight: UInt128 = 0
    var undecided: UInt128 = 0
    var isComplete = true
    for rule in chosen.sorted() {
      let own = table.rules[rule].box
      let part = Complement.region(
        of: others, within: box.map { own.intersection($0) } ?? own, in: table.space,
        budget: allowance.whole)
      boxes += part.boxes
      size = size.plus(part.size)
      weight = weight.plus(part.weight)
      undecided = undecided.plus(part.undecided)
      isComplete = isComplete && part.isComplete
      // What one rule takes is not counted again for the next.
      others.append(own)
    }
    return Region(boxes: boxes, size: size, weight: weight, isComplete: isComplete, undecided: undecided)
  }

  /// What earlier rules leave to a rule; what it shares with rules of its own precedence is included.
  package func effective(_ rule: Int) -> Region {
    let box = table.rules[rule].box
    return left(of: box, before: rule)
  }

  /// The rules of a lower precedence that fire and match some of a rule's region, by precedence, then as in the table.
  package func earlier(than rule: Int) -> [Int] {
    index.boxes(meeting: table.rules[rule].box, ranks: 0..<ranks[rule]).filter { fires[$0] }
      .sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
  }

  /// What earlier rules leave of a box to a rule.
  func left(of box: Box, before rule: Int) -> Region {
    let takers = takers(before: rule, of: box)
    return Complement.region(
      of: takers, within: box, in: table.space, budget: allowance.budget(for: takers.count))
  }

  /// Whether earlier rules, or some boxes instead of them, leave anything of a box to a rule.
  func rest(of box: Box, before rule: Int, taking boxes: [Box]? = nil) -> Complement.Rest {
    let takers = boxes ?? takers(before: rule, of: box)
    return Complement.rest(
      of: takers, within: box, in: table.space, budget: allowance.budget(for: takers.count))
  }

  /// Boxes that together keep the same part of a box from a rule as impossible regions and earlier rules do.
  func takers(before rule: Int, of box: Box) -> [Box] {
    table.space.excluded.filter { $0.intersects(box) } + index.union(within: box, ranks: 0..<ranks[rule])
  }

  /// Up to how many rules it does not pay to look for those that are near.
  private static let wallLimit = 4_000

  /// Pieces that touch no rule, as few large boxes.
  private func region(of pieces: [Box], within domain: Box) -> Region {
    let isWhole = domain == table.space.whole
    let pieces = isWhole ? pieces : pieces.filter { $0.intersects(domain) }.map { $0.intersection(domain) }
    let all = 0..<rankCounts.count
    let few =
      table.rules.count > Self.wallLimit
      ? nil : Walls(table.space.excluded + table.rules.map(\.box), in: domain)
    let merging = Merging(lengths: nil) { seed in
      if let few { return few }
      // No box that grows from the seed reaches beyond what each axis alone leaves to it.
      let bounds = Box(
        seed.sets.indices.map { axis in
          let open = domain.sets[axis].subtracting(seed.sets[axis])
          return domain.sets[axis].subtracting(
            table.space.excluded.lazy.filter { $0.meets(seed, exceptOn: axis) }.reduce(
              index.taken(onAxis: axis, beside: seed, of: open)
            ) { $0.union($1.sets[axis]) })
        })
      return Walls(
        table.space.excluded.filter { $0.intersects(bounds) } + index.union(within: bounds, ranks: all),
        in: bounds)
    }
    let merged = merging.boxes(covering: pieces, limit: Complement.boxLimit)
    return Region(
      boxes: merged.boxes, size: pieces.reduce(0) { $0.plus($1.size) },
      weight: pieces.reduce(0) { $0.plus(table.space.weight(of: $1)) }, isComplete: merged.isComplete)
  }
}
