/// A value together with the cell it was read from and the planner's own words for it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  /// The cell's text as the planner wrote it, trimmed.
  package let written: String
  package let location: SourceLocation

  package init(_ value: Value, written: String, at location: SourceLocation) {
    self.value = value
    self.written = written
    self.location = location
  }

  /// The same cell with its value turned into another.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), written: written, at: location)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
