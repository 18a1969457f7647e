import Plans

/// Clashes of one cause, told as one finding.
struct ConflictGroup {
  /// In the order of the sheets; never empty.
  let clashes: [Clash]
  /// The rule that is in all of them, where one rule meets more than five others.
  let hub: Int?

  /// Puts clashes together that have one cause: a rule that meets many others, else the same owners.
  static func groups(of clashes: [Clash], owners: [String]) -> [ConflictGroup] {
    let (hubs, rest) = groupsByHub(clashes, rules: owners.count)
    return hubs + groupsByOwners(rest, owners: owners)
  }

  /// Takes the rule that meets the most others, as long as it meets more than five; the first among equals.
  private static func groupsByHub(
    _ clashes: [Clash], rules: Int
  ) -> (groups: [ConflictGroup], rest: [Clash]) {
    var clashesOfRule = [[Int]](repeating: [], count: rules)
    for (index, clash) in clashes.enumerated() {
      clashesOfRule[clash.earlier].append(index)
      clashesOfRule[clash.later].append(index)
    }
    var counts = clashesOfRule.map(\.count)
    var isTaken = [Bool](repeating: false, count: clashes.count)
    var groups: [ConflictGroup] = []
    while let hub = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }), counts[hub] > 5 {
      let own = clashesOfRule[hub].filter { !isTaken[$0] }
      for index in own {
        isTaken[index] = true
        counts[clashes[index].earlier] -= 1
        counts[clashes[index].later] -= 1
      }
      groups.append(ConflictGroup(clashes: own.map { clashes[$0] }, hub: hub))
    }
    return (groups, clashes.indices.filter { !isTaken[$0] }.map { clashes[$0] })
  }

  /// The clashes of one later rule belong together, and so do later rules at which the same owners meet.
  private static func groupsByOwners(_ clashes: [Clash], owners: [String]) -> [ConflictGroup] {
    var meeting: [Int: Set<String>] = [:]
    for clash in clashes {
      meeting[clash.later, default: []].formUnion([owners[clash.earlier], owners[clash.later]])
    }
    var keys: [Set<String>] = []
    var groups: [Set<String>: [Clash]] = [:]
    for clash in clashes {
      let key = meeting[clash.later] ?? []
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(clash)
    }
    return keys.map { ConflictGroup(clashes: groups[$0] ?? [], hub: nil) }
  }
}
