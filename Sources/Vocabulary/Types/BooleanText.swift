/// A yes or no, and the number that came with it: `yes (3)`.
package struct BooleanText: Hashable, Sendable {
  package let isTrue: Bool
  /// `nil` where only yes or no was written.
  package let count: Int?

  package init(isTrue: Bool, count: Int? = nil) {
    self.isTrue = isTrue
    self.count = count
  }
}
