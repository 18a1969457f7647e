import Diagnostics
import Vocabulary

/// A group of customers that is served in one way.
package struct Segment: Sendable {
  package let term: Term
  package let name: Located<String>
  package let id: Located<String>?
  package let employees: Located<Band>?
  package let revenue: Located<Band>?
  package let industries: Located<String>?
  package let regions: Located<PlaceCondition>?
  package let buyerRole: Located<String>?
  /// `direct`, `indirect`, `hybrid`, `marketplace` or `content-led`.
  package let model: Located<String>?
  package let owner: Located<OwnerReference>?
  /// Leads expected in the period.
  package let volume: Located<Int>?
  package let notes: Located<String>?
  package let location: SourceLocation
}
