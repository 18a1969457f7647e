import Diagnostics
import Plans

/// Two rules of one rank that give the same leads to different owners.
struct Clash {
  let earlier: Rule
  let later: Rule
  /// What both take, largest first.
  let regions: [RoutingProof.Region]

  /// Whether the owner of one of the two is an outside partner and the other's is not.
  var isDirectAgainstPartner: Bool { earlier.isPartnerLed != later.isPartnerLed }
}

/// Clashes of one cause, told as one finding.
struct ConflictGroup {
  /// In the order of the sheets; never empty.
  let clashes: [Clash]
  /// The rule that is in all of them, where one rule meets more than five others.
  let hub: Rule?

  /// Every rule concerned, in the order in which the clashes name them.
  var rules: [Rule] {
    var seen: Set<Rule.ID> = []
    return clashes.flatMap { [$0.earlier, $0.later] }.filter { seen.insert($0.id).inserted }
  }

  /// Puts clashes together that have one cause: a rule that meets many others, else the same owners.
  static func groups(of clashes: [Clash]) -> [ConflictGroup] {
    var rest = clashes
    var groups: [ConflictGroup] = []
    while let hub = hub(of: rest) {
      groups.append(ConflictGroup(clashes: rest.filter { $0.involves(hub) }, hub: hub))
      rest.removeAll { $0.involves(hub) }
    }
    return groups + groupsByOwners(rest)
  }

  /// The rule that meets the most others, if more than five; the first in order among equals.
  private static func hub(of clashes: [Clash]) -> Rule? {
    var counts: [Rule.ID: Int] = [:]
    for clash in clashes {
      counts[clash.earlier.id, default: 0] += 1
      counts[clash.later.id, default: 0] += 1
    }
    var best: (rule: Rule, count: Int)?
    for rule in clashes.flatMap({ [$0.earlier, $0.later] }) {
      let count = counts[rule.id] ?? 0
      if count > max(5, best?.count ?? 0) { best = (rule, count) }
    }
    return best?.rule
  }

  /// The clashes of one later rule belong together, and so do later rules at which the same owners meet.
  private static func groupsByOwners(_ clashes: [Clash]) -> [ConflictGroup] {
    var keys: [[String]] = []
    var groups: [[String]: [Clash]] = [:]
    for (_, own) in ordered(clashes, by: { [$0.later.id] }) {
      let owners = Set(own.flatMap { [$0.earlier.ownerTitle, $0.later.ownerTitle] }).sorted()
      if groups[owners] == nil { keys.append(owners) }
      groups[owners, default: []] += own
    }
    return keys.map { ConflictGroup(clashes: groups[$0] ?? [], hub: nil) }
  }

  private static func ordered(
    _ clashes: [Clash], by key: (Clash) -> [String]
  ) -> [(key: [String], clashes: [Clash])] {
    var keys: [[String]] = []
    var groups: [[String]: [Clash]] = [:]
    for clash in clashes {
      if groups[key(clash)] == nil { keys.append(key(clash)) }
      groups[key(clash), default: []].append(clash)
    }
    return keys.map { ($0, groups[$0] ?? []) }
  }
}

extension Clash {
  fileprivate func involves(_ rule: Rule) -> Bool { earlier.id == rule.id || later.id == rule.id }
}
