/// How much of a space is owned, unowned or disputed, in summed weights: only declared values count.
package struct Shares: Hashable, Sendable {
  /// Where all winning rules have one outcome, and own.
  package let owned: UInt128
  /// Where no rule matches, or the winning rules have one outcome and do not own.
  package let gap: UInt128
  /// Where winning rules have different outcomes.
  package let conflict: UInt128

  /// What is not known, as the budget ran out; the other figures are then at least what they say.
  package let undecided: UInt128

  package init(owned: UInt128, gap: UInt128, conflict: UInt128, undecided: UInt128 = 0) {
    self.owned = owned
    self.gap = gap
    self.conflict = conflict
    self.undecided = undecided
  }

  /// The weight of the space without its impossible regions.
  package var total: UInt128 { owned.plus(gap).plus(conflict).plus(undecided) }
}
