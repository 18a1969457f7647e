/// Routes leads in bulk: cuts the space until few rules are left, so that a lead meets only those that it may match.
package struct Router: Sendable {
  /// Who gets a lead.
  package enum Answer: Hashable, Sendable {
    /// A rule; one of several that agree.
    case rule(Int)
    /// Two rules of one precedence with different outcomes, perhaps among others.
    case conflict(Int, Int)
    /// No rule matches.
    case none
  }

  private let tree: RoutingTree

  package init(of table: DecisionTable) { tree = RoutingTree(of: table) }

  /// Who gets a lead, given by its atom on each axis.
  package func answer(for point: [Int]) -> Answer {
    guard tree.axisCount > 0 else { return tree.answer(for: [], at: 0, in: tree.onlyLeaf) }
    var answer = Answer.none
    route(point.map(UInt32.init)) { answer = $0 }
    return answer
  }

  /// Calls `body` with who gets each of many leads, given by their atoms: all of the first, all of the second, …
  package func route(_ points: [UInt32], _ body: (Answer) -> Void) {
    tree.forEachLeaf(of: points) { leaf, start in body(tree.answer(for: points, at: start, in: leaf)) }
  }
}
