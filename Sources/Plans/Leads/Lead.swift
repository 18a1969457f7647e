import Coverage
import Diagnostics
import Vocabulary

/// A lead as a part of the routing space: one atom on each axis, or several where its words leave more open.
///
/// A field that the lead leaves blank is `unknown`; so is one whose value lies outside what the plan knows, and then
/// `doubts` says so.
package struct Lead: Sendable {
  /// Something about a lead that was not taken as it was given.
  package enum Doubt: Sendable, Hashable {
    /// A value that no sheet declares and no rule names; `known` are those that count, `closest` the one likely meant.
    case outside(field: String, written: String, known: [String], closest: String?)
    /// A value that could not be read as one of its field, such as a word for an amount.
    case unreadable(field: String, written: String)
    /// A value with several meanings, and the one that was taken.
    case ambiguous(written: String, candidates: [String], taken: String?)
    /// A field that no rule asks for.
    case unasked(field: String)
    /// Places that exclude each other.
    case contradiction(written: [String])
  }

  /// A field that rules ask for and what the lead has there.
  package struct Value: Sendable, Hashable {
    package let axis: String
    package let title: String
    /// In the planner's words; `nil` where the field is blank or counts as blank.
    package let text: String?
  }

  let box: Box
  /// One for each axis of the routing, in its order.
  package let values: [Value]
  /// The account that the lead names, folded as the accounts sheet's names are.
  let account: Term?
  package let doubts: [Doubt]
}

/// A field of a lead that neither the plan nor the vocabulary knows.
package struct UnknownLeadField: Error, Hashable, Sendable {
  package let name: String
  /// The fields that the plan's rules ask for, by the planner's own headers.
  package let known: [String]
  /// The one that was probably meant.
  package let closest: String?
}
