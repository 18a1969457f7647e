import Diagnostics
import Plans

/// The first clash of a group in words, and what goes for all of them.
struct ConflictWording {
  /// `MM × DE (about 8 leads a quarter)`, or what the later rule asks for where the proof has no words for it.
  let region: String
  /// ` at priority 30 (and 3 more overlaps of these owners)`; empty for one clash in a sheet without priorities.
  let rank: String
  /// What to change: priorities where the sheet has them, else a mark.
  let separation: String

  fileprivate init(_ first: Clash, _ group: ConflictGroup, in table: ClashTable, of plan: Plan) {
    let (earlier, later) = (table.rules[first.earlier], table.rules[first.later])
    let largest = table.regions(of: first).first
    let leads = plan.leads(largest?.expectedLeads).map { " (\($0))" } ?? ""
    region = (largest?.words.whole ?? later.asks) + leads
    var rank = ""
    if let priority = earlier.priority?.value, priority == later.priority?.value {
      rank = " at priority \(priority)"
    }
    let count = group.clashes.count - 1
    if count > 0 {
      let whose = group.hub.map { "with \(table.rules[$0].title)" } ?? "of these owners"
      rank += " (and \(Wording.count(count, "more overlap")) \(whose))"
    }
    self.rank = rank
    separation =
      earlier.priority != nil && later.priority != nil
      ? "narrow one of the two rules, or give them different priorities"
      : "narrow one of the two rules, or mark one as overlay"
  }
}

extension Check {
  /// A finding for each cause, at the cell of the later rule, with a note at each of the others.
  func findings(
    on clashes: [Clash], of table: ClashTable, in plan: Plan,
    message: (_ first: Clash, _ words: ConflictWording) -> Finding.Message
  ) -> [Finding] {
    let groups = ConflictGroup.groups(of: clashes, owners: table.owners)
    let limit = 100
    let shown = groups.count > limit + 1 ? Array(groups.prefix(limit)) : groups
    let findings = shown.compactMap { group -> Finding? in
      guard let first = group.clashes.first else { return nil }
      var seen: Set<Int> = []
      let rules = group.clashes.flatMap { [$0.earlier, $0.later] }.filter { seen.insert($0).inserted }
      return finding(
        at: table.rules[first.later].ownerLocation,
        message(first, ConflictWording(first, group, in: table, of: plan)),
        notes: notes(on: group, first: first, of: table), rules: rules.map { table.rules[$0].id },
        region: plan.figures(
          of: table.regions(of: first), reaching: group.clashes.flatMap(table.regions)))
    }
    let left = groups.count - shown.count
    return left == 0 ? findings : findings + [finding(at: plan.routingSheet, .moreConflicts(left))]
  }

  private func notes(on group: ConflictGroup, first: Clash, of table: ClashTable) -> [Finding.Note] {
    var told: Set<Int> = [first.later]
    let others = group.clashes.flatMap { clash in
      [clash.earlier, clash.later].filter { told.insert($0).inserted }.map { (rule: $0, clash: clash) }
    }
    let notes = others.map { other in
      let rule = table.rules[other.rule]
      let region = table.regions(of: other.clash).first?.phrase ?? "the lead"
      return Finding.Note(
        "by \(rule.title) \(region) goes to \(Wording.quote(table.owners[other.rule]))",
        at: rule.ownerLocation)
    }
    return Wording.cap(notes, left: "rule")
  }
}

extension Finding.Message {
  fileprivate static func moreConflicts(_ count: Int) -> Self {
    Self(
      "and \(count) more conflicts of this kind: so many come from rules without an order, not from single rules",
      help: "give the rules priorities, so that the first one that matches wins")
  }
}
