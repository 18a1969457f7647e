/// What a cell means to its reader; colour underlines it, the cell's words say it.
package enum Tone: Hashable, Sendable, CaseIterable {
  case normal
  /// Of little weight: defaults, explanations.
  case muted
  /// Of much weight: totals, key figures.
  case strong
  /// The name of a group within a list.
  case group
  /// In order.
  case good
  /// Wrong: a gap, a conflict, an error.
  case bad
  /// To be looked at.
  case caution
  /// To be known.
  case info
  /// To be filled in by the reader.
  case entry
  /// Led by a partner.
  case partner
  /// Led by the company itself.
  case company
  /// Led by both.
  case shared
}
