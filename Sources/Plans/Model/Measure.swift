import Diagnostics
import Vocabulary

/// A figure that the team watches.
package struct Measure: Sendable {
  package let name: Located<String>
  package let category: Located<String>?
  package let definition: Located<String>?
  package internal(set) var segments: Located<String>?
  package let channels: Located<String>?
  package let stages: Located<String>?
  package let owner: Located<OwnerReference>?
  package let baseline: Located<String>?
  package internal(set) var target: Located<String>?
  package let threshold: Located<String>?
  package let actual: Located<String>?
  package let unit: Located<String>?
  package let source: Located<String>?
  /// `weekly`, `monthly`, `quarterly`, `adhoc` …
  package let cadence: Located<String>?
  package let nextReview: Located<CalendarDate>?
  package internal(set) var location: SourceLocation
}
