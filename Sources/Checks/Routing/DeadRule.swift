import Diagnostics
import Plans

/// A rule that can never fire, with the earlier rules that take its leads.
struct DeadRule {
  let rule: Rule
  /// In the order in which they count.
  let blockers: [Rule]
  /// What it asks for.
  let region: RegionFigures?

  /// A note at each rule that is in the way.
  var notes: [Finding.Note] {
    Wording.cap(
      blockers.map { blocker in
        Finding.Note(
          "\(blocker.title) gives \(blocker.asks) to \(Wording.quote(blocker.ownerTitle))",
          at: blocker.location)
      }, left: "rule")
  }

  /// Rules that the same rules keep from firing are told together where they are many.
  func cell(_ message: Finding.Message) -> CauseCell {
    CauseCell(
      cause: blockers.map(\.id).joined(separator: "\n"), location: rule.location, message: message,
      note: "\(rule.title) for \(rule.asks) can never fire either", notes: notes,
      rules: [rule.id] + blockers.map(\.id), region: region)
  }

  /// Whether deleting the rule changes nobody's leads.
  var isNeedless: Bool { blockers.allSatisfy { $0.ownerTitle == rule.ownerTitle } }
}

extension Plan {
  /// The rules that can never fire because of their order.
  ///
  /// Told elsewhere, and left out: what an early catch-all kills, twins of another rule, named accounts behind a
  /// general rule. A rule that no lead can match at all has no blockers and is no matter of order.
  var deadRules: [DeadRule] {
    untoldShadows.filter(\.shadow.isWhole).compactMap { rule, shadow in
      let blockers = shadow.blockers.compactMap(routing.rule)
      return blockers.isEmpty
        ? nil
        : DeadRule(
          rule: rule, blockers: blockers, region: figures(ofDeadRule: rule.id, behind: shadow.blockers))
    }
  }

  /// The shadows that are no other check's finding, in the order in which rules count.
  var untoldShadows: [(rule: Rule, shadow: RoutingProof.Shadow)] {
    guard !proof.shadows.isEmpty else { return [] }
    let killed = Set((earlyCatchAll?.dead ?? []).map(\.id))
    let duplicates = Duplicates(in: self)
    return proof.shadows.compactMap { shadow in
      guard !killed.contains(shadow.rule), !duplicates.isBehindItsTwin(shadow.rule),
        let rule = routing.rule(shadow.rule),
        !(rule.asksForNamedAccounts && shadow.isNamedAccountBehindGeneralRule(in: self))
      else { return nil }
      return (rule, shadow)
    }
  }
}
