import Diagnostics
import Vocabulary

/// A row of a recognized table that nothing of the plan was made of, and why.
package struct UnreadRow: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// The cell that the row is about is blank.
    case blank(Field)
    /// No cell that the kind of sheet reads has a value, or no mark stands in the columns of a grid.
    case saysNothing
    /// No owner in any column of a matrix.
    case noOwners
    /// A partner in a sheet of people: the partners sheet says who it is.
    case partnerAmongOwners
  }

  package let location: SourceLocation
  package let reason: Reason

  package init(_ reason: Reason, at location: SourceLocation) {
    self.reason = reason
    self.location = location
  }
}
