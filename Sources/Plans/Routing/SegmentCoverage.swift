import Coverage

/// How much of each segment is owned, unowned or disputed.
///
/// Of each product, or each value of the first list that rules ask for, where they ask for no segment.
package struct SegmentCoverage: Sendable {
  package struct Part: Sendable, Equatable {
    package let title: String
    package let shares: Shares
  }

  /// What the parts are, as the planner heads it: `Segment`.
  package let title: String
  /// In the order of the plan; none where rules ask for no list of values.
  package let parts: [Part]

  package init(of plan: Plan) {
    let axes = plan.routing.axes
    let table = plan.proof.decisions
    guard !plan.routing.order.isEmpty, let axis = MatrixSide.groupAxis(axes) else {
      title = "Segment"
      parts = []
      return
    }
    title = axes[axis].title
    parts = axes[axis].atoms.indices.compactMap { index in
      guard case .term(let term) = axes[axis].atoms[index] else { return nil }
      let shares = table.shares(
        within: table.space.whole.replacing(axis: axis, with: [index]), asOneOf: axes[axis].atoms.count)
      return shares.total > 0 ? Part(title: term.text, shares: shares) : nil
    }
  }
}
