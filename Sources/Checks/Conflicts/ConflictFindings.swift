import Diagnostics
import Plans

extension Plan {
  /// The conflicts of the proof with their rules, the later rule last, in the order of the sheets.
  ///
  /// Rules with the very same conditions are left out: they are RUL-05 or RUL-06.
  var clashes: [Clash] {
    let positions = Dictionary(
      routing.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let signatures = routing.rules.map { $0.signature(in: places) }
    return proof.conflicts.compactMap { conflict -> (place: (Int, Int), clash: Clash)? in
      guard let first = positions[conflict.first], let second = positions[conflict.second] else { return nil }
      let (earlier, later) = (min(first, second), max(first, second))
      guard signatures[earlier] != signatures[later] else { return nil }
      return (
        (later, earlier),
        Clash(earlier: routing.rules[earlier], later: routing.rules[later], regions: conflict.regions)
      )
    }
    .sorted { $0.place < $1.place }
    .map(\.clash)
  }
}

extension Check {
  /// A finding for each cause, at the cell of the later rule, with a note at each of the others.
  func findings(
    on clashes: [Clash], message: (_ first: Clash, _ group: ConflictGroup) -> Finding.Message
  ) -> [Finding] {
    ConflictGroup.groups(of: clashes).compactMap { group in
      guard let first = group.clashes.first else { return nil }
      let others = group.clashes.flatMap { clash in
        [clash.earlier, clash.later].map { rule in (rule: rule, clash: clash) }
      }
      var told: Set<Rule.ID> = [first.later.id]
      let notes = others.filter { told.insert($0.rule.id).inserted }.map { entry in
        let region = entry.clash.regions.first.map { "\(Wording.quote($0.phrase)) goes" } ?? "the leads go"
        return Finding.Note(
          "by \(entry.rule.title) \(region) to \(Wording.quote(entry.rule.ownerTitle))",
          at: entry.rule.ownerLocation)
      }
      return finding(
        at: first.later.ownerLocation, message(first, group), notes: Wording.cap(notes, left: "rule"),
        rules: group.rules.map(\.id), box: first.regions.first?.limits ?? [],
        witness: first.regions.first?.witness ?? [])
    }
  }
}

extension ConflictGroup {
  /// What follows the first clash: ` (and 3 more overlaps of these owners)`; empty where it is alone.
  var more: String {
    let count = clashes.count - 1
    guard count > 0 else { return "" }
    let whose = hub.map { "with \($0.title)" } ?? "of these owners"
    return " (and \(Wording.count(count, "more overlap")) \(whose))"
  }

  /// What to change in a sheet with priorities, and in one without.
  var separation: String {
    clashes.allSatisfy { $0.earlier.priority != nil && $0.later.priority != nil }
      ? "narrow one of the two rules, or give them different priorities"
      : "narrow one of the two rules, or mark one as overlay"
  }
}

extension Clash {
  /// `MM / DE` in quotes, or what the later rule asks for where the proof has no words for it.
  var phrase: String { Wording.quote(regions.first?.phrase ?? later.asks) }

  /// ` at priority 30`; empty where the sheet has no priorities.
  var rank: String {
    guard let priority = earlier.priority?.value, priority == later.priority?.value else { return "" }
    return " at priority \(priority)"
  }
}
