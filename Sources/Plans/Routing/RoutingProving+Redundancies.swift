import Coverage
import Vocabulary

extension RoutingProving {
  /// Rules that fire and are not needed, and whether that is known of all.
  func redundancies(_ effective: [[Box]]) -> (told: [RoutingProof.Redundancy], isWhole: Bool) {
    var isWhole = true
    let told: [RoutingProof.Redundancy] = table.rules.indices.compactMap { index in
      guard table.rules[index].id != routing.catchAll, table.decisions.rules[index].isOwning,
        !analysis.neverFires(index)
      else { return nil }
      let isRedundant = analysis.redundancy(index)
      isWhole = isWhole && isRedundant != nil
      guard isRedundant == true else { return nil }
      return RoutingProof.Redundancy(
        rule: table.rules[index].id,
        heirs: heirs(of: effective[index], without: index).map { table.rules[$0].id })
    }
    return (told, isWhole)
  }

  /// The rules that take what a rule would leave, in order.
  private func heirs(of boxes: [Box], without rule: Int) -> [Int] {
    let precedence = table.decisions.rules[rule].precedence
    var left = boxes
    var heirs: [Int] = []
    for index in index.candidates(table.decisions.rules[rule].box) where index != rule && !left.isEmpty {
      let other = table.decisions.rules[index]
      guard other.precedence >= precedence, left.contains(where: { $0.intersects(other.box) }) else {
        continue
      }
      heirs.append(index)
      left = left.flatMap { $0.subtracting(other.box) }
    }
    return heirs
  }
}
