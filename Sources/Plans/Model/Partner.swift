import Diagnostics
import Vocabulary

/// A company that sells, refers or delivers with us.
package struct Partner: Sendable, Identifiable {
  /// Folded name; tells partners apart.
  package let id: String
  package let name: Located<String>
  package let number: Located<String>?
  package let type: Located<String>?
  package let tier: Located<String>?
  package internal(set) var regions: Located<PlaceCondition>?
  package let segments: Located<TermCondition>?
  package let products: Located<String>?
  package let manager: Located<OwnerReference>?
  /// `prospect`, `onboarding`, `active`, `dormant`, `suspended` or `ended`.
  package let status: Located<String>?
  package let agreementEnd: Located<CalendarDate>?
  package let trained: Located<Training>?
  package let dealRegistration: Located<Bool>?
  package let acceptance: Located<ServiceTime>?
  package let capacity: Located<Int>?
  package let margin: Located<String>?
  package internal(set) var isExclusive: Located<Bool>?
  /// What a grid of partners by regions says, region by region.
  package internal(set) var coverage: [Coverage] = []
  package let location: SourceLocation

  /// A marked cell of a grid of partners by regions.
  package struct Coverage: Sendable, Hashable {
    package let place: NamedPlace
    /// `excl.`: nobody else sells there.
    package let isExclusive: Bool
    /// The share of the region's leads in hundredths of a percent, where the cell gives one.
    package let share: Int?
    package let written: String
    package let location: SourceLocation
  }

  /// What the training column says: certified until or on a day, or yes/no with a count of people.
  package enum Training: Sendable, Hashable {
    /// Certified, valid up to and including this day.
    case until(CalendarDate)
    /// Certified on this day; valid for as long as the settings' threshold says.
    case since(CalendarDate)
    case trained(people: Int?)
    case untrained
  }
}
