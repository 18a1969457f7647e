import Coverage
import Vocabulary

extension RoutingProving {
  /// Numbers between two bands that no rule takes, though rules take what lies on both sides of them, and whether these
  /// are all.
  var hairlines: (told: [RoutingProof.Region], isWhole: Bool) {
    let others = withoutCatchAll
    var isWhole = true
    let told: [RoutingProof.Region] = table.holes.compactMap { hole in
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
      let box = space.declared.replacing(axis: hole.axis, with: [hole.atom])
      let open = analysis.gaps(
        within: box, among: others,
        besides: wider.map { $0.replacing(axis: hole.axis, with: [hole.atom]) })
      isWhole = isWhole && open.undecided == 0
      guard let largest = open.boxes.first else { return nil }
      let hairline = RoutingProof.Hairline(
        axis: axis.field.description, value: telling.phrase(of: [hole.atom], on: hole.axis),
        rules: table.rules.filter { table.touches($0, field: axis.field, run) }.map(\.id))
      return telling.region(largest, hairline: hairline)
    }
    return (told, isWhole)
  }
}
