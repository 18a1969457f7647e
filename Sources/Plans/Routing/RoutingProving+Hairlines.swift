import Coverage
import Vocabulary

extension RoutingProving {
  /// A number between two bands that no rule takes, though rules take what lies on both sides of it.
  var hairlines: [RoutingProof.Region] {
    let others = withoutCatchAll
    let taking = table.rules.indices.filter(others.contains).map { table.decisions.rules[$0] }
    return table.holes.compactMap { hole in
      let axis = routing.axes[hole.axis]
      let weights = space.axes[hole.axis].weights
      guard case .numbers(let run) = axis.atoms[hole.atom], hole.atom > 0, hole.atom + 1 < weights.count,
        weights[hole.atom + 1] > 0
      else { return nil }
      // Where a neighbour is a gap too, the hole is only the edge of it: it counts as taken here.
      let wider = [hole.atom - 1, hole.atom + 1].flatMap { neighbour in
        let beside = space.declared.replacing(axis: hole.axis, with: [neighbour])
        return analysis.gaps(within: beside, among: others).boxes
      }
      let taken =
        taking
        + wider.map { box in
          DecisionTable.Rule(
            box: box.replacing(axis: hole.axis, with: [hole.atom]), precedence: 0, outcome: 0)
        }
      let box = space.declared.replacing(axis: hole.axis, with: [hole.atom])
      let open = Analysis(of: DecisionTable(space: space, rules: taken)).gaps(within: box)
      guard let largest = open.boxes.first else { return nil }
      let hairline = RoutingProof.Hairline(
        axis: axis.field.description, value: telling.phrase(of: [hole.atom], on: hole.axis),
        rules: table.rules.filter { table.touches($0, field: axis.field, run) }.map(\.id))
      return telling.region(largest, hairline: hairline)
    }
  }
}
