import Coverage
import Diagnostics
import Vocabulary

/// What holds of the routing table over its whole space, exactly.
package struct RoutingProof: Sendable {
  /// A part of the space, ready to be told and shown.
  package struct Region: Sendable, Hashable {
    /// In the planner's words.
    package let words: RegionWords
    /// The axes that it limits.
    package let limits: [Finding.Limit]
    /// One lead in it.
    package let witness: [Finding.Coordinate]
    /// Cells of declared values in it.
    package let cells: Int
    /// Leads expected in the period, where the segments sheet says so.
    package let expectedLeads: Int?
    /// One point or one unit wide on some axis: almost always a slip of the pen.
    package let hairline: Hairline?
    /// It holds only countries that no sheet names on their own.
    package let isOnlyUnnamedCountries: Bool
    /// Segments (by key) in it, for finding rows of the segments sheet; empty where all.
    package let segmentKeys: [String]
    /// Where it lies in the space.
    package let box: Box

    /// What it is limited to, such as `MM × Nordics, deals from $50k`.
    package var phrase: String { words.limits }

    /// The same without one axis.
    package func phrase(besides axis: String) -> String { words.limits(besides: Field(axis)) }
  }

  /// A hole of one unit between two bands.
  package struct Hairline: Sendable, Hashable {
    package let axis: String
    /// The number that no band takes, in the planner's spelling.
    package let value: String
    /// Rules whose bands end or begin beside it.
    package let rules: [String]
  }

  /// Two rules of one precedence that give a region to different owners.
  package struct Conflict: Sendable {
    package let first: Rule.ID
    package let second: Rule.ID
    package let regions: [Region]
  }

  /// What earlier rules take from a rule.
  package struct Shadow: Sendable {
    package let rule: Rule.ID
    /// Nothing is left.
    package let isWhole: Bool
    /// The fewest earlier rules that take it, in order.
    package let blockers: [Rule.ID]
    /// For a partly shadowed rule: what each blocker with another owner takes that the rule names itself.
    package let taken: [Taken]

    package struct Taken: Sendable {
      package let by: Rule.ID
      package let region: Region
      /// The values that the rule itself types and loses whole, in the planner's words.
      package let values: [String]
    }
  }

  /// A rule without which every lead goes to the same owner.
  package struct Redundancy: Sendable {
    package let rule: Rule.ID
    /// The rules that would take its leads, in order.
    package let heirs: [Rule.ID]
  }

  /// Conditions of one rule that no lead can meet together, though each alone can be met.
  package struct Contradiction: Sendable {
    package let rule: Rule.ID
    /// Empty where its days end before they begin.
    package let conditions: [Condition]
  }

  /// Cells over declared values, counted exactly.
  package struct Shares: Sendable, Hashable {
    package let owned: UInt128
    package let gap: UInt128
    package let conflict: UInt128
    /// What the proof did not get to; the other figures are then at least what they say.
    package let undecided: UInt128
    package let total: UInt128
    /// Axis ids, in order.
    package let axes: [String]
  }

  /// A question that the work which a proof may take did not suffice for.
  package enum OpenQuestion: Sendable, Hashable, CaseIterable {
    /// Who owns some combinations.
    case owners
    /// Which combinations nobody owns, or only the catch-all does.
    case gaps
    case conflicts
    /// Which rules never fire, and what others are left.
    case shadows
    case redundancies
  }

  /// Nobody owns it, not even a catch-all; declared values only, hairlines apart.
  package let gaps: [Region]
  /// Holes one unit wide.
  package let hairlineGaps: [Region]
  /// Declared values that only the catch-all takes.
  package let catchAllOnly: [Region]
  /// For each axis that a lead may leave blank: what then nobody but a catch-all takes.
  package let unknownGaps: [(axis: RoutingAxis, region: Region)]
  package let conflicts: [Conflict]
  package let shadows: [Shadow]
  /// Rules that fire and are not needed, the catch-all apart.
  package let redundancies: [Redundancy]
  package let contradictions: [Contradiction]
  /// What each rule still gets after the rules above it, by rule id, in the order of the rules.
  package let effective: [(rule: Rule.ID, regions: [Region])]
  /// Regions of rules whose owner is blank, undecided, unknown or gone, by rule id.
  package let unowned: [(rule: Rule.ID, regions: [Region])]
  package let shares: Shares
  /// What is not answered whole; all that is told is exact all the same.
  package let open: [OpenQuestion]

  /// The rules as boxes over the space, one axis for each of the routing's.
  package let decisions: DecisionTable
  /// The boxes behind the regions above.
  package let effectiveBoxes: [(rule: Rule.ID, boxes: [Box])]
  /// Where the two lists of what rules still get have each rule.
  let positions: [Rule.ID: Int]
  /// What each rule asks for, whatever the others take.
  package let ruleBoxes: [Rule.ID: Box]

  package var space: Space { decisions.space }

  /// What a rule still gets after the rules above it; nothing for a rule that does not count.
  package func effective(of rule: Rule.ID) -> [Region] { positions[rule].map { effective[$0].regions } ?? [] }

  /// The boxes behind what some rules still get, in the order of the rules.
  package func effectiveBoxes(of rules: [Rule.ID]) -> [Box] {
    Set(rules.compactMap { positions[$0] }).sorted().flatMap { effectiveBoxes[$0].boxes }
  }

  let telling: RegionTelling
}
