/// How earlier rules keep a rule from firing.
package enum Shadow: Hashable, Sendable {
  /// The rule can never fire.
  case whole(Cover)
  /// The rule fires on a part of its region; ``Analysis/earlier(than:)`` lists the rules that match the rest.
  case partly
}

/// Earlier rules that take all of a region.
package struct Cover: Hashable, Sendable {
  /// Few rules that cover the region together with the impossible regions, none of them needless, in the order of the
  /// table: one if one suffices, none if the region holds no possible point.
  package let blockers: [Int]
  /// The earlier rule with another outcome that fires and matches most of the region, whether or not it is a blocker.
  package let rival: Int?

  package init(blockers: [Int], rival: Int?) {
    self.blockers = blockers
    self.rival = rival
  }
}
