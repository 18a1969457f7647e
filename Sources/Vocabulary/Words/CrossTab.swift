/// A sheet whose headers are values: segment × region → owner, channel × stage → mark, activity × person → code.
package struct CrossTab: Hashable, Sendable {
  package enum Namespace: String, Hashable, Sendable {
    case stage, place
    case sizeClass = "size class"
    case person
  }

  /// A column whose header is a value.
  package struct Column: Hashable, Sendable {
    /// The column from 0.
    package let column: Int
    /// The canonical value: a stage, a size class, a person's name as written, or the text of a place.
    package let value: String
    /// What the header says beside the value: `Company` of `Awareness Company`, `50-249` of `MM 50-249`.
    package let rest: String?
  }

  package let namespace: Namespace
  package let columns: [Column]
}
