import Diagnostics
import Vocabulary

/// Who a cell names, looked up in the roster and among the partners.
package struct OwnerReference: Sendable, Hashable {
  /// One owner.
  package enum Owner: Sendable, Hashable {
    case member(Roster.Member.ID)
    case group(Roster.Group.ID)
    case partner(Partner.ID)
    /// Whoever owns the account already.
    case accountOwner
    /// A name that neither roster nor partners know; `closest` is the most likely one meant.
    case unknown(String, closest: String?)
  }

  /// An owner with its part in the cell.
  package struct Party: Sendable, Hashable {
    package let owner: Owner
    /// The name as it is shown: the roster's spelling where known, else the planner's.
    package let name: String
    package let role: OwnerText.Party.Role
    /// From this day on, in the planner's words; `nil` from the start.
    package let from: String?
  }

  /// In the order written; empty where undecided.
  package let parties: [Party]
  /// `TBD`, `vacant`, `?` …
  package let isUndecided: Bool
  package let isRoundRobin: Bool

  /// The owner that counts: the first that is no backup; `nil` where undecided.
  package var primary: Party? { parties.first { $0.role != .backup } ?? parties.first }

  /// Two or more names without split, order or pool: nobody knows who acts.
  package var isContested: Bool {
    !isRoundRobin && parties.filter { $0.role == .primary && $0.from == nil }.count > 1
  }

  /// How the owner is shown in playbooks: `Ana Keller`, `DACH MM team`, `undecided`.
  package var title: String {
    isUndecided ? "undecided" : parties.filter { $0.role != .backup }.map(\.name).joined(separator: " / ")
  }
}
