/// A stretch of days that a plan or an offer counts for, both ends included.
package struct Period: Hashable, Sendable {
  /// Its name in one spelling, such as `FY26 Q3`.
  package let label: String
  package let first: CalendarDate
  package let last: CalendarDate

  package init(label: String, first: CalendarDate, last: CalendarDate) {
    self.label = label
    self.first = first
    self.last = last
  }

  package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}
