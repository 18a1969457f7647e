/// One axis of a decision space, already cut into atoms: values, bands between typed bounds, or stretches of places.
package struct Axis: Hashable, Sendable {
  /// The id of the axis, such as `segment`; the engine itself never looks at it.
  package let id: String
  /// How many atoms there are; they are numbered from 0.
  package let count: Int
  /// What each atom counts for in shares; 0 for atoms outside the declared values.
  package let weights: [Int]
  /// The same, ready to be summed.
  private let lengths: Lengths
  /// What the heaviest atom counts for.
  let heaviest: Int
  /// The atom for leads that leave the field blank, if the axis has one.
  package let unknown: Int?
  /// Atoms of an ordered axis that are a single value or unit, where a gap is almost always a slip of the pen.
  package let thin: AtomSet
  /// Every atom of the axis.
  package let all: AtomSet
  /// The atoms that count in shares.
  package let declared: AtomSet

  /// Makes an axis whose atoms count 1 each, or as `weights` says; the unknown atom always counts 0.
  package init(
    id: String, count: Int, weights: [Int]? = nil, unknown: Int? = nil, thin: AtomSet = AtomSet()
  ) {
    self.id = id
    self.count = count
    self.unknown = unknown
    self.thin = thin
    let weights = (0..<count).map { atom in
      if atom == unknown { return 0 }
      guard let weights else { return 1 }
      return atom < weights.count ? max(0, weights[atom]) : 0
    }
    self.weights = weights
    all = AtomSet(0..<count)
    declared = AtomSet((0..<count).filter { weights[$0] > 0 })
    lengths = Lengths(weights)
    heaviest = weights.max() ?? 0
  }

  /// The summed weight of some atoms.
  package func weight(of atoms: AtomSet) -> Int { lengths.sum(over: atoms) }
}
