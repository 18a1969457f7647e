extension Analysis {
  /// Whether earlier rules take every lead that a rule matches, or it matches none.
  package func neverFires(_ rule: Int) -> Bool {
    !fires[rule]
  }

  /// What earlier rules take of a rule; `nil` if they take nothing.
  package func shadow(_ rule: Int) -> Shadow? {
    if neverFires(rule) { return .whole(cheapestCover(of: table.rules[rule].box, before: rule)) }
    let parts = earlier(than: rule).map { other in
      Shadow.Part(
        rule: other, box: table.rules[other].box.intersection(table.rules[rule].box),
        agrees: table.rules[other].agrees(with: table.rules[rule]))
    }
    return parts.isEmpty ? nil : .partly(parts)
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

  /// For each earlier rule with another outcome, what it takes of a rule: what both match and no rule still earlier
  /// does. In order of precedence; rules that take nothing are left out.
  package func takenParts(_ rule: Int) -> [(rule: Int, region: Region)] {
    let own = table.rules[rule]
    let earlier = earlier(than: rule)
    return earlier.compactMap { other in
      let taker = table.rules[other]
      guard !taker.agrees(with: own) else { return nil }
      let shared = taker.box.intersection(own.box)
      let before = earlier.lazy.map { table.rules[$0] }
        .filter { $0.precedence < taker.precedence && $0.box.intersects(shared) }.map(\.box)
      let region = Complement.region(of: table.space.excluded + before, within: shared, in: table.space)
      return region.isEmpty ? nil : (other, region)
    }
  }

  /// The first earlier rule around a box that never fires itself, as others take all that it matches.
  private func firstIdle(before rule: Int, around box: Box) -> Int? {
    let precedence = table.rules[rule].precedence
    return table.rules.indices.filter {
      !fires[$0] && table.rules[$0].precedence < precedence && table.rules[$0].box.contains(box)
    }
    .min { table.rules[$0].precedence < table.rules[$1].precedence }
  }

  /// Few earlier rules that cover a box that they are known to cover.
  private func cheapestCover(of box: Box, before rule: Int) -> Cover {
    let own = table.rules[rule]
    let candidates = earlier(than: rule).filter { table.rules[$0].box.intersects(box) }
    let rivals = candidates.filter { !table.rules[$0].agrees(with: own) }
    let sizes = rivals.map { other in
      let shared = table.rules[other].box.intersection(box)
      return (rule: other, weight: table.space.weight(of: shared), size: shared.size)
    }
    // Of equals the earliest counts.
    let rival = sizes.reduce(nil as (rule: Int, weight: UInt128, size: UInt128)?) { best, next in
      guard let best else { return next }
      return (next.weight, next.size) > (best.weight, best.size) ? next : best
    }
    let excluded = table.space.excluded.filter { $0.intersects(box) }
    if box.isEmpty || Complement.isEmpty(of: excluded, within: box, in: table.space) {
      return Cover(blockers: [], rival: rival?.rule)
    }
    let single =
      rivals.first { table.rules[$0].box.contains(box) }
      ?? candidates.first { table.rules[$0].box.contains(box) }
      ?? firstIdle(before: rule, around: box)
    let blockers =
      single.map { [$0] }
      ?? Covering.fewest(
        of: candidates.map { table.rules[$0].box }, covering: box, alongside: excluded, in: table.space
      ).map { candidates[$0] }
    return Cover(blockers: blockers, rival: rival?.rule)
  }
}
