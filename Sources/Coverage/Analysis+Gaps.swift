extension Analysis {
  /// What no rule matches, in the whole space or in a box of it.
  ///
  /// - Parameters:
  ///   - box: Where to look, such as ``Space/declared`` or ``Space/unknown(onAxis:)``; everywhere if `nil`.
  ///   - others: The only rules to take into account, by index; all if `nil`.
  package func gaps(within box: Box? = nil, among others: Set<Int>? = nil) -> Region {
    let rules = table.rules.indices.lazy.filter { others?.contains($0) ?? true }
    return Complement.region(
      of: table.space.excluded + rules.map { table.rules[$0].box }, within: box ?? table.space.whole,
      in: table.space)
  }

  /// What some rules match and no other rule does, such as all that only the catch-all takes.
  package func takenOnly(by rules: [Int], within box: Box? = nil) -> Region {
    let chosen = Set(rules)
    var others = table.space.excluded
    others += table.rules.indices.lazy.filter { !chosen.contains($0) }.map { table.rules[$0].box }
    var boxes: [Box] = []
    var size: UInt128 = 0
    var weight: UInt128 = 0
    var isComplete = true
    for rule in chosen.sorted() {
      let own = table.rules[rule].box
      let part = Complement.region(
        of: others, within: box.map { own.intersection($0) } ?? own, in: table.space)
      boxes += part.boxes
      size = size.plus(part.size)
      weight = weight.plus(part.weight)
      isComplete = isComplete && part.isComplete
      // What one rule takes is not counted again for the next.
      others.append(own)
    }
    return Region(boxes: boxes, size: size, weight: weight, isComplete: isComplete)
  }

  /// What earlier rules leave to a rule; what it shares with rules of its own precedence is included.
  package func effective(_ rule: Int) -> Region {
    Complement.region(
      of: takers(before: rule, of: table.rules[rule].box), within: table.rules[rule].box, in: table.space)
  }

  /// The rules of a lower precedence that fire and match some of a rule's region, by precedence, then as in the table.
  package func earlier(than rule: Int) -> [Int] {
    let precedence = table.rules[rule].precedence
    return overlaps.neighbours(of: rule).filter { fires[$0] && table.rules[$0].precedence < precedence }
      .sorted { one, other in
        let (first, second) = (table.rules[one].precedence, table.rules[other].precedence)
        return first != second ? first < second : one < other
      }
  }

  /// The boxes that keep part of a box from a rule: impossible regions and earlier rules.
  func takers(before rule: Int, of box: Box) -> [Box] {
    let precedence = table.rules[rule].precedence
    return table.space.excluded.filter { $0.intersects(box) }
      + overlaps.neighbours(of: rule).lazy
      .filter { fires[$0] }.map { table.rules[$0] }
      .filter { $0.precedence < precedence && $0.box.intersects(box) }.map(\.box)
  }
}
