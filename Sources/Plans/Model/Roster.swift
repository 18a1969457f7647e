import Diagnostics
import Vocabulary

/// Everyone and every group that can own a lead.
package struct Roster: Sendable {
  package let members: [Member]
  /// Names of teams and queues, by folded name, in the order of the sheet.
  package let groups: [Group]

  private let membersByID: [Member.ID: Int]
  private let groupsByID: [Group.ID: Int]

  package init(members: [Member], groups: [Group]) {
    self.members = members
    self.groups = groups
    membersByID = Dictionary(
      members.indices.map { (members[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    groupsByID = Dictionary(
      groups.indices.map { (groups[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A person of the roster.
  package struct Member: Sendable, Identifiable {
    /// Folded name, with the e-mail where two share a name.
    package let id: String
    package let name: Located<String>
    package let number: Located<String>?
    package let email: Located<String>?
    package let role: Located<String>?
    package let team: Located<String>?
    package let manager: Located<OwnerReference>?
    package let regions: Located<PlaceCondition>?
    package let languages: Located<String>?
    package let timeZone: Located<String>?
    package let capacity: Located<Int>?
    /// `active`, `ramping`, `leave`, `left` or `open`.
    package let status: Located<String>?
    package let start: Located<CalendarDate>?
    package let end: Located<CalendarDate>?
    package let outFrom: Located<CalendarDate>?
    package let outTo: Located<CalendarDate>?
    package let backup: Located<OwnerReference>?
    /// What a grid of people by weeks or months says, period by period.
    package internal(set) var capacities: [Capacity] = []
    package let location: SourceLocation

    /// How many leads the person takes in a period.
    package struct Capacity: Sendable, Hashable {
      package let period: Period
      package let leads: Int
      /// `PTO`, `leave`: the number is nothing because the person is away.
      package let isAway: Bool
      package let written: String
      package let location: SourceLocation
    }
  }

  /// A team, pool or queue: named by a row of its own, or by the team column of its members.
  package struct Group: Sendable, Identifiable {
    package enum Kind: String, Sendable { case team, queue, system }
    /// Folded name.
    package let id: String
    package let name: String
    package let kind: Kind
    package let members: [Member.ID]
    package let location: SourceLocation
  }

  package func member(_ id: Member.ID) -> Member? { membersByID[id].map { members[$0] } }
  package func group(_ id: Group.ID) -> Group? { groupsByID[id].map { groups[$0] } }
}
