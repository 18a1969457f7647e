import Diagnostics

/// A row whose name or number stands in an earlier row already.
package struct RepeatedRow: Sendable, Hashable {
  /// A column in which the two rows differ, and what each says.
  package struct Difference: Sendable, Hashable {
    package let column: String
    package let earlier: String
    package let later: String
  }

  /// The name as the earlier row has it.
  package let earlier: String
  package let location: SourceLocation
  /// The columns in which the rows differ, the one of the name left out.
  package let differences: [Difference]
}
