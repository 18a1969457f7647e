/// Postal codes that begin with any prefix from `lower` up to, not including, `upper`, as ordered strings.
///
/// Upper case, without spaces; `80-87` is `80..<88`, `103` is `103..<104`.
package struct PostalRange: Hashable, Sendable {
  package let lower: String
  /// `nil` where nothing comes after.
  package let upper: String?
  /// As the planner wrote it.
  package let written: String

  package init(lower: String, upper: String?, written: String) {
    self.lower = lower
    self.upper = upper
    self.written = written
  }
}
