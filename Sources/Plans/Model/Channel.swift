import Diagnostics
import Vocabulary

/// A route to customers: which segments it serves at which buyer stages, and who leads it.
package struct Channel: Sendable {
  package let name: Located<String>
  package let type: Located<String>?
  package let ledBy: Located<LedBy>?
  /// `primary`, `support` or the planner's own word.
  package let role: Located<String>?
  /// `nil` where the cell is blank: the channel then serves none. Empty `terms` means every segment.
  package let segments: Located<TermCondition>?
  package let stages: Located<[Term]>?
  package let regions: Located<PlaceCondition>?
  package let owner: Located<OwnerReference>?
  package let budget: Located<String>?
  package let metric: Located<String>?
  package let status: Located<String>?
  package let start: Located<CalendarDate>?
  package let end: Located<CalendarDate>?
  /// Not marked paused or retired, and not ended before the plan's day.
  package let isActive: Bool
  package let location: SourceLocation
}

/// Who leads: the company's own people, a partner, or both.
package enum LedBy: String, Sendable, Hashable, CaseIterable {
  case company, partner, shared
}
