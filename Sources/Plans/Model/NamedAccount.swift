import Diagnostics
import Vocabulary

/// A customer or prospect that is owned by name.
package struct NamedAccount: Sendable {
  package let number: Located<String>?
  package let name: Located<String>
  package let domain: Located<String>?
  package let parent: Located<String>?
  package let owner: Located<OwnerReference>?
  package let partner: Located<OwnerReference>?
  package let segment: Located<Term>?
  package let country: Located<String>?
  package let location: SourceLocation
}

/// A product, line or offer family that leads ask for.
package struct Product: Sendable {
  package let term: Term
  package let name: Located<String>
  package let location: SourceLocation
}

/// A lead with the owner or rule that the planner expects for it.
package struct TestLead: Sendable {
  package let name: Located<String>
  package let conditions: [Condition]
  package let expectedOwner: Located<OwnerReference>?
  package let expectedRule: Located<String>?
  package let location: SourceLocation
}

/// A finding that the planner accepts, with reason, owner and last day.
package struct Waiver: Sendable {
  package let code: Located<String>
  /// A file, a place (`routing.csv:14`), a rule, a region (`segment=MM country=NO`) or `*`.
  package let place: Located<String>?
  package let reason: Located<String>?
  package let owner: Located<String>?
  package let until: Located<CalendarDate>?
  package let location: SourceLocation
}
