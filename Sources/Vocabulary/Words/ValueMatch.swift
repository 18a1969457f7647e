/// A value that a cell's text was found to mean.
package struct ValueMatch: Hashable, Sendable {
  package let canonical: String
  /// The text has other meanings too, in this scope or by its nature; the context decides.
  package let isAmbiguous: Bool
  /// The text is the canonical value or its display name, letter by letter.
  package let isExactSpelling: Bool
}
