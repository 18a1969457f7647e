import Coverage
import Vocabulary

// MARK: - Parts that no rule makes up

extension RoutingProof {
  /// Any part of the space, told like the regions of the proof.
  package func region(of box: Box) -> Region { telling.region(box) }

  /// Cells of declared values in some boxes that may overlap, and the leads expected there; `nil` where they overlap in
  /// too many ways to be counted.
  package func extent(of boxes: [Box]) -> (cells: UInt128, leads: Int?)? { telling.extent(of: boxes) }

  /// What lies in some countries and is of one of some segments and products; of any where there are none or where no
  /// rule asks for them. `nil` if no combination is.
  ///
  /// - Parameter products: Folded names.
  package func part(
    inCountries codes: [String], segments: Set<Term>, products: Set<String>
  ) -> Box? {
    let sets = telling.sides.map { side -> AtomSet in
      switch side.axis.field {
      case "country": side.atoms(of: codes.map { NamedPlace(.country($0), text: $0) })
      case "segment" where !segments.isEmpty: side.atoms(of: Array(segments))
      case "product" where !products.isEmpty:
        AtomSet(
          side.axis.atoms.indices.filter { index in
            if case .term(let term) = side.axis.atoms[index] {
              products.contains(Fold.key(term.text))
            } else {
              false
            }
          })
      default: side.declared
      }
    }
    return sets.contains(where: \.isEmpty) ? nil : Box(sets)
  }
}
