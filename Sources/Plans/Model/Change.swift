import Diagnostics
import Vocabulary

/// A value that was not taken as written: before, after, why, where.
package struct Change: Sendable, Hashable {
  package let location: SourceLocation
  package let before: String
  package let after: String
  package let why: String
  package let kind: Notice.Kind

  package init(at location: SourceLocation, before: String, after: String, why: String, kind: Notice.Kind) {
    self.location = location
    self.before = before
    self.after = after
    self.why = why
    self.kind = kind
  }
}
