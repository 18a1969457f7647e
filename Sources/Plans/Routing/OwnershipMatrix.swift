import Coverage
import Diagnostics
import Vocabulary

/// Who owns each segment in each region; what else decides, such as the size of the deal, is told inside the cells.
package struct OwnershipMatrix: Sendable {
  /// Who takes some leads of a cell, and how.
  package struct Share: Sendable, Hashable {
    /// Which leads of the cell, such as `under $25k, Integration: yes`; empty where all.
    package let leads: String
    /// `nil` where rules take them for nobody: the owner is blank, undecided, unknown or gone.
    package let owner: String?
    /// What the owner's cell says, where it names nobody who is there.
    package let written: String?
    package let ledBy: LedBy
    package let method: String?
    /// The time until the first response.
    package let response: String?
    package let rules: [Rule.ID]
  }

  /// How much of a cell something concerns.
  package enum Extent: Sendable, Hashable {
    case all
    /// These leads; `nil` where they are too scattered for a few words.
    case some(String?)
  }

  /// What a cell says.
  package struct Cell: Sendable, Hashable {
    /// In the order in which rules take leads: a later one gets what the earlier ones leave.
    package let shares: [Share]
    /// How many further owners there are, beyond those that are told.
    package let furtherOwners: Int
    /// Rules that take leads here for nobody.
    package let unowned: [Rule.ID]
    /// What no rule takes.
    package let gap: Extent?
    /// What two rules give to different owners at once.
    package let conflict: Extent?
    /// Who helps on leads that others own, by overlay rules.
    package let helpers: [String]
    /// Only the catch-all takes it.
    package let isCatchAllOnly: Bool

    /// Some lead in it has no owner.
    package var isGap: Bool { gap != nil || !unowned.isEmpty }
    /// Some lead in it has two.
    package var isConflict: Bool { conflict != nil }
  }

  /// A cell with what the proof says of it.
  package struct Entry: Sendable {
    package let cell: Cell
    /// Places in the proof's `gaps`.
    package fileprivate(set) var gaps: Set<Int>
    /// Places in the proof's `conflicts`.
    package fileprivate(set) var conflicts: Set<Int>
  }

  package struct Row: Sendable {
    package let title: String
    /// Who takes the accounts that rules name: told once, for it is the same in each row below.
    package let isOfAccounts: Bool
    package let entries: [Entry]
    package var cells: [Cell] { entries.map(\.cell) }
  }

  /// What the two sides are, such as `Segment by region`.
  package let corner: String
  /// What the columns are, such as `Region`.
  package let across: String
  package let columns: [String]
  package let rows: [Row]

  /// More columns than this do not stand side by side on paper; so many are made fewer where they read alike.
  package static let mostColumns = 8
  /// More rows than this are made fewer where they read alike.
  private static let mostRows = 12

  package init(of plan: Plan) {
    let axes = plan.routing.axes
    let sides = axes.map { AxisAtoms($0, places: plan.places) }
    let telling = RegionTelling(
      sides: sides, places: plan.places, segments: plan.segments,
      currency: plan.routing.currency(plan.settings), space: plan.proof.space)
    let (groups, places) = MatrixSide.sides(of: sides, plan)
    let isTall = places.parts.count > Self.mostColumns && groups.parts.count <= places.parts.count
    let (down, across) = isTall ? (places, groups) : (groups, places)
    let reading = MatrixReading(plan: plan, telling: telling)
    let space = plan.proof.space.declared
    let accounts = NamedAccounts(sides, in: space)
    func line(of box: Box, _ reading: MatrixReading) -> [Entry] {
      let narrowed = reading.narrowed(to: box)
      return across.parts.map { narrowed.entry(in: across.box(of: $0, in: box)) }
    }
    let first = accounts.map { [line(of: $0.named, reading.ofAccounts)] } ?? []
    let all = first + down.parts.map { line(of: down.box(of: $0, in: accounts?.others ?? space), reading) }
    let wide = Self.folded(
      across, all.transposed(count: across.parts.count), beyond: Self.mostColumns, telling)
    let lines = wide.lines.transposed(count: all.count)
    let tall = Self.folded(down, Array(lines.dropFirst(first.count)), beyond: Self.mostRows, telling)
    columns = wide.titles
    rows =
      lines.prefix(first.count).map { Row(title: "Named accounts", isOfAccounts: true, entries: $0) }
      + zip(tall.titles, tall.lines).map { Row(title: $0, isOfAccounts: false, entries: $1) }
    self.across = across.title
    corner = "\(down.title.prefix(1).uppercased())\(down.title.dropFirst()) by \(across.title.lowercased())"
  }

  /// The lines of one side, those that read alike as one where there are many.
  private static func folded(
    _ side: MatrixSide, _ lines: [[Entry]], beyond most: Int, _ telling: RegionTelling
  ) -> (titles: [String], lines: [[Entry]]) {
    guard lines.count > most else { return (side.parts.map(\.title), lines) }
    var places: [[Cell]: Int] = [:]
    var members: [[Int]] = []
    for (index, line) in lines.enumerated() {
      let cells = line.map(\.cell)
      if let place = places[cells] {
        members[place].append(index)
      } else {
        places[cells] = members.count
        members.append([index])
      }
    }
    return (
      members.map { side.title(of: $0, telling) },
      members.map { members in
        members.dropFirst().reduce(lines[members[0]]) { merged, index in
          zip(merged, lines[index]).map { $0.merging($1) }
        }
      }
    )
  }
}

/// The routing space in two parts: leads of accounts that rules name, and all others.
private struct NamedAccounts {
  let named: Box
  let others: Box

  /// `nil` where no rule names an account.
  init?(_ sides: [AxisAtoms], in space: Box) {
    guard let axis = sides.firstIndex(where: { $0.axis.field == "account" }) else { return nil }
    let atoms = sides[axis].axis.atoms
    let set = AtomSet(
      atoms.indices.filter {
        if case .term(let term) = atoms[$0] {
          term != .anyOther && space.sets[axis].contains($0)
        } else {
          false
        }
      })
    let rest = space.sets[axis].subtracting(set)
    guard !set.isEmpty, !rest.isEmpty else { return nil }
    named = space.replacing(axis: axis, with: set)
    others = space.replacing(axis: axis, with: rest)
  }
}

extension OwnershipMatrix.Entry {
  fileprivate func merging(_ other: Self) -> Self {
    Self(cell: cell, gaps: gaps.union(other.gaps), conflicts: conflicts.union(other.conflicts))
  }
}

extension [[OwnershipMatrix.Entry]] {
  /// Rows as columns; `count` says how many there are where no row does.
  fileprivate func transposed(count: Int) -> Self {
    (0..<count).map { index in map { $0[index] } }
  }
}
