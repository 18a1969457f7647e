/// What an owner cell says, before it is looked up in the roster.
package struct OwnerText: Hashable, Sendable {
  /// One name in the cell.
  package struct Party: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
      case primary, backup
      case share(percent: Int)
    }
    /// What the cell itself says the name is; `nil` where only the roster can tell.
    package enum Kind: Hashable, Sendable { case team, queue, partner, handle, email, accountOwner }

    /// The name without its decorations: `Keller, Ana` stays, `DACH MM team (RR)` is `DACH MM team`.
    package let name: String
    package let role: Role
    package let kind: Kind?
    /// From this day on, in the planner's words: `X → Y from 1 Aug`.
    package let from: String?

    package init(name: String, role: Role = .primary, kind: Kind? = nil, from: String? = nil) {
      self.name = name
      self.role = role
      self.kind = kind
      self.from = from
    }
  }

  /// The names, in the order written; empty where `isUndecided`.
  package let parties: [Party]
  /// `TBD`, `?`, `vacant`, `offen`, `TBD (Q3 hire)`.
  package let isUndecided: Bool
  /// A question mark after the name: `Keller?`.
  package let isDoubtful: Bool
  /// `(RR)`, `round robin` beside the name.
  package let isRoundRobin: Bool

  package init(
    parties: [Party], isUndecided: Bool = false, isDoubtful: Bool = false, isRoundRobin: Bool = false
  ) {
    self.parties = parties
    self.isUndecided = isUndecided
    self.isDoubtful = isDoubtful
    self.isRoundRobin = isRoundRobin
  }
}
