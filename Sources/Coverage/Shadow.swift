/// How earlier rules keep a rule from firing.
package enum Shadow: Hashable, Sendable {
  /// The rule can never fire.
  case whole(Cover)
  /// The rule fires on a part of its region; ``Analysis/earlier(than:)`` lists the rules that match the rest.
  case partly
  /// The budget ran out before it was known whether the rule fires.
  case undecided
}

/// Earlier rules that take all of a region.
package struct Cover: Hashable, Sendable {
  /// The fewest rules that cover the region together with the impossible regions, in the order of the table: one if
  /// one suffices, several that fire if not, none if the region holds no possible point. Few where ``isLeast`` is false.
  package let blockers: [Int]
  /// Whether it is certain that no fewer rules cover the region.
  package let isLeast: Bool
  /// The earlier rule with another outcome that fires and matches most of the region, whether or not it is a blocker.
  package let rival: Int?

  package init(blockers: [Int], isLeast: Bool = true, rival: Int?) {
    self.blockers = blockers
    self.isLeast = isLeast
    self.rival = rival
  }
}
