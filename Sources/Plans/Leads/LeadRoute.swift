import Diagnostics
import Vocabulary

/// Where a lead goes, and why.
package struct LeadRoute: Sendable {
  /// What decides about a lead, or about a part of it where the lead leaves something open.
  package enum Decision: Sendable, Hashable {
    /// The first of these rules in order; others of its rank agree with it.
    case rules([Rule.ID])
    /// Rules of one rank that name different owners.
    case conflict([Rule.ID])
    /// A rule that takes the lead for nobody.
    case unowned(Rule.ID, Vacancy)
    /// The row of the accounts sheet, by its place in the plan's list.
    case account(Int)
    /// No rule matches, and the settings name a default owner.
    case defaultOwner
    /// No rule matches.
    case nobody
    /// The plan says that nobody works such leads.
    case outOfScope(Rule.ID)
  }

  /// Why the owner of a rule is no one to get leads.
  package enum Vacancy: String, Sendable, Hashable {
    case blank, undecided, unknown, left
  }

  /// A part of a lead that leaves something open, in words, and what decides about it.
  package struct Part: Sendable {
    /// `Region: DE, AT`; the whole lead is `every lead`.
    package let phrase: String
    package let decision: Decision
  }

  /// A rule that matches the lead, or some of it.
  package struct Match: Sendable {
    package enum Outcome: Sendable, Hashable {
      case wins
      /// Competes at one rank with others that name another owner.
      case competes
      /// Comes after those that took the lead.
      case later
    }
    package let rule: Rule.ID
    package let outcome: Outcome
  }

  /// What keeps a rule from a lead.
  package struct Miss: Sendable, Hashable {
    package let title: String
    /// What the rule asks for there, as its planner wrote it.
    package let asked: String
    /// What the lead has there; `nil` where it is blank.
    package let has: String?
    /// The cell that asks.
    package let location: SourceLocation
  }

  /// One, unless the lead leaves open what different rules decide.
  package let parts: [Part]
  /// In the order in which they count.
  package let matching: [Match]
  /// Rules that match and do not count: overlays, inactive ones, those of other days.
  package let besides: [Rule.ID]

  /// What decides, where it does so for the whole lead.
  package var decision: Decision? { parts.count == 1 ? parts.first?.decision : nil }
}
