import Diagnostics
import Plans

extension Check {
  /// One finding for each region, largest first as the proof has them; beyond 25 a last one counts the rest.
  ///
  /// Its rule is the one that takes the region, where one does, else the nearest.
  func findings(
    on regions: [RoutingProof.Region], in plan: Plan, takenBy taker: Rule.ID? = nil,
    message: (RoutingProof.Region) -> Finding.Message,
    rest: (_ count: Int, _ leads: String?) -> Finding.Message
  ) -> [Finding] {
    guard !regions.isEmpty else { return [] }
    let limit = 25
    // Counting a single one would take as much room as telling it.
    let shown = regions.count > limit + 1 ? Array(regions.prefix(limit)) : regions
    let nearest = NearestRule(in: plan)
    var findings = shown.map { region in
      let rule = nearest.rule(to: region)
      return finding(
        at: plan.routingSheet, message(region),
        notes: [rule.map(NearestRule.note)].compactMap { $0 } + plan.volumeNotes(of: region),
        rules: (taker ?? rule?.id).map { [$0] } ?? [], region: plan.figures(of: region))
    }
    let left = regions.dropFirst(shown.count)
    if !left.isEmpty {
      let leads = plan.leads(left.reduce(0) { $0 + ($1.expectedLeads ?? 0) })
      findings.append(finding(at: plan.routingSheet, rest(left.count, leads)))
    }
    return findings
  }
}

extension Plan {
  /// Where the expected leads of a region come from; only where a few segments make it up.
  fileprivate func volumeNotes(of region: RoutingProof.Region) -> [Finding.Note] {
    guard region.expectedLeads != nil, (1...3).contains(region.segmentKeys.count) else { return [] }
    return segments.filter { region.segmentKeys.contains($0.term.key) }.compactMap { segment in
      segment.volume.flatMap { volume in
        leads(volume.value).map { leads in
          Finding.Note("\(Wording.quote(segment.name.value)) expects \(leads)", at: volume.location)
        }
      }
    }
  }
}
