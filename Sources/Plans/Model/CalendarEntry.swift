import Diagnostics
import Vocabulary

/// A row of a calendar: what runs, beside what, from when to when.
package struct CalendarEntry: Sendable {
  /// The offer, channel or whatever else the calendar is about.
  package let item: Located<String>
  /// What other columns name beside it, such as a partner or a channel, from left to right.
  package let beside: [Located<String>]
  /// The marked weeks or months with what is written there: `x`, `launch`, `→`.
  package let marks: [Located<Period>]
  /// The first day of the first mark.
  package let start: Located<CalendarDate>
  /// The last day of the last mark.
  package let end: Located<CalendarDate>
  package let location: SourceLocation
}
