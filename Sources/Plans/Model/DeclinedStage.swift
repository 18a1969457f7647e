import Diagnostics

/// A cell of a channel map that says that no channel is meant there: `-`.
package struct DeclinedStage: Sendable, Hashable {
  /// `nil` means every segment.
  package let segments: TermCondition?
  package let stages: [Term]
  package let location: SourceLocation
}
