import Diagnostics

/// Which channels serve which segment at which buyer stage.
package enum ChannelMap {
  /// Buyer stages that every segment needs.
  package static let required = ["awareness", "evaluation", "decision"]

  private static let usual = required + ["onboarding", "adoption", "renewal", "expansion"]

  /// The required stages, then others that active channels serve, in the buyer's order.
  package static func stages(of plan: Plan) -> [Term] {
    var used: [Term] = []
    for channel in plan.channels where channel.isActive {
      for stage in channel.stages?.value ?? [] where !used.contains(stage) { used.append(stage) }
    }
    return inOrder(used)
  }

  /// The required stages, then others in use, in the buyer's order; a stage of the planner's own may be a required one by
  /// another name, so where there are any, only stages in use count.
  package static func inOrder(_ used: [Term]) -> [Term] {
    let hasOwn = used.contains { !usual.contains($0.key) }
    let known = usual.compactMap { key in
      used.first { $0.key == key } ?? (required.contains(key) && !hasOwn ? Term(key: key, text: key) : nil)
    }
    return known + used.filter { !usual.contains($0.key) }
  }

  /// The declared segments, else those that channels name.
  package static func segments(of plan: Plan) -> [Term] {
    if !plan.segments.isEmpty { return plan.segments.map(\.term) }
    var terms: [Term] = []
    for channel in plan.channels {
      for term in channel.segments?.value.terms ?? [] where !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// Whether the map says that no channel is meant for a cell.
  package static func isDeclined(segment: Term, stage: Term, in plan: Plan) -> Bool {
    plan.declinedStages.contains { declined in
      declined.stages.contains(stage)
        && declined.segments.map { $0.terms.isEmpty || $0.terms.contains(segment) } ?? true
    }
  }

  /// The active channels of a cell, in the order of the sheets.
  package static func channels(of plan: Plan, segment: Term, stage: Term) -> [Channel] {
    plan.channels.filter { channel in
      guard channel.isActive, let segments = channel.segments?.value else { return false }
      let serves =
        (segments.terms.isEmpty || segments.terms.contains(segment)) && !segments.except.contains(segment)
      return serves && (channel.stages?.value.contains(stage) ?? false)
    }
  }

  /// The offers that can be shown to a buyer of a cell, in the order of the sheets; one without segments serves all.
  package static func offers(of plan: Plan, segment: Term, stage: Term) -> [Offer] {
    plan.offers.filter { offer in
      guard !["retired", "idea"].contains(offer.status?.value), offer.stages?.value.contains(stage) ?? false
      else { return false }
      guard let segments = offer.segments?.value else { return true }
      return (segments.terms.isEmpty || segments.terms.contains(segment))
        && !segments.except.contains(segment)
    }
  }
}
