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
    let most = Allowance(allowance.whole, rules: questions).share
    if others == nil, taken.isEmpty, let free {
      return ask(.gaps, upTo: most) { region(of: free, within: domain, &$0) }
    }
    let rules = table.rules.indices.lazy.filter { others?.contains($0) ?? true }
    let takers = table.space.excluded + taken + rules.map { table.rules[$0].box }
    return ask(.gaps, upTo: most) { Complement.region(of: takers, within: domain, in: table.space, &$0) }
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
      let part = ask(.gaps) { effort in
        Complement.region(
          of: others, within: box.map { own.intersection($0) } ?? own, in: table.space, &effort)
      }
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
    left(of: table.rules[rule].box, before: rule, for: .regions)
  }

  /// The rules of a lower precedence that fire and match some of a rule's region, by precedence, then as in the table.
  package func earlier(than rule: Int) -> [Int] {
    index.boxes(meeting: table.rules[rule].box, ranks: 0..<ranks[rule]).filter { fires[$0] }
      .sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
  }

  /// What earlier rules leave of a box to a rule.
  func left(of box: Box, before rule: Int, for kind: Question) -> Region {
    let takers = takers(before: rule, of: box)
    return ask(kind, about: takers.count) {
      Complement.region(of: takers, within: box, in: table.space, &$0)
    }
  }

  /// Whether earlier rules, or some boxes instead of them, leave anything of a box to a rule.
  func rest(of box: Box, before rule: Int, taking boxes: [Box]? = nil, for kind: Question) -> Complement.Rest
  {
    let takers = boxes ?? takers(before: rule, of: box)
    return ask(kind, about: takers.count) {
      Complement.rest(of: takers, within: box, in: table.space, &$0)
    }
  }

  /// Boxes that together keep the same part of a box from a rule as impossible regions and earlier rules do.
  func takers(before rule: Int, of box: Box) -> [Box] {
    table.space.excluded.filter { $0.intersects(box) } + index.union(within: box, ranks: 0..<ranks[rule])
  }

  /// Up to how many rules it does not pay to look for those that are near.
  private static let wallLimit = 4_000

  /// Pieces that touch no rule, as few large boxes.
  private func region(of pieces: [Box], within domain: Box, _ effort: inout Effort) -> Region {
    let isWhole = domain == table.space.whole
    let pieces = isWhole ? pieces : pieces.filter { $0.intersects(domain) }.map { $0.intersection(domain) }
    let all = 0..<rankCounts.count
    let few =
      table.rules.count > Self.wallLimit
      ? nil : Walls(table.space.excluded + table.rules.map(\.box), in: domain)
    let merging = Merging(lengths: nil) { [table, index] seed in
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
    let merged = merging.boxes(covering: pieces, limit: Complement.boxLimit, &effort)
    return Region(
      boxes: merged.boxes, size: pieces.reduce(0) { $0.plus($1.size) },
      weight: pieces.reduce(0) { $0.plus(table.space.weight(of: $1)) }, isComplete: merged.isComplete)
  }
}
