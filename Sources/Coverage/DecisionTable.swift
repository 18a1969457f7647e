/// A decision table: which outcome a lead gets depends on the rules that match it and on their precedence.
package struct DecisionTable: Hashable, Sendable {
  package let space: Space
  /// The rules in the order of the sheet; they are named by their index everywhere.
  package let rules: [Rule]

  package init(space: Space, rules: [Rule]) {
    self.space = space
    self.rules = rules
  }
}

extension DecisionTable {
  /// A rule: the region it matches and what a lead gets there.
  ///
  /// Overlays, which neither take leads from other rules nor conflict with them, do not belong in a table.
  package struct Rule: Hashable, Sendable {
    package let box: Box
    /// The lowest precedence wins; rules of equal precedence compete.
    package let precedence: Int
    /// Whom the leads go to; rules of one outcome never conflict.
    package let outcome: Int
    /// False where the owner is blank, undecided or gone: the rule takes its leads and leaves them unowned.
    ///
    /// A rule that owns and one that does not never have the same outcome, whatever their numbers.
    package let isOwning: Bool

    package init(box: Box, precedence: Int, outcome: Int, isOwning: Bool = true) {
      self.box = box
      self.precedence = precedence
      self.outcome = outcome
      self.isOwning = isOwning
    }

    /// Whether leads of both rules go to the same place.
    package func agrees(with other: Rule) -> Bool { outcome == other.outcome && isOwning == other.isOwning }
  }
}
