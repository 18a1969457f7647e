/// How earlier rules keep a rule from firing.
package enum Shadow: Hashable, Sendable {
  /// The rule can never fire.
  case whole(Cover)
  /// The rule fires on a part of its region; the earlier rules that fire and match the rest, in order of
  /// precedence.
  case partly([Part])

  /// What an earlier rule has in common with a later one.
  package struct Part: Hashable, Sendable {
    package let rule: Int
    /// The intersection of the two rules' boxes.
    package let box: Box
    /// Whether both rules have the same outcome.
    package let agrees: Bool

    package init(rule: Int, box: Box, agrees: Bool) {
      self.rule = rule
      self.box = box
      self.agrees = agrees
    }
  }
}

/// Earlier rules that take all of a region.
package struct Cover: Hashable, Sendable {
  /// Few rules that cover the region together with the impossible regions, none of them needless, in order of
  /// precedence: one if one suffices, none if the region holds no possible point.
  package let blockers: [Int]
  /// The earlier rule with another outcome that fires and matches most of the region, whether or not it is a blocker.
  package let rival: Int?

  package init(blockers: [Int], rival: Int?) {
    self.blockers = blockers
    self.rival = rival
  }
}
