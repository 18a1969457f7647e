import Coverage
import Diagnostics
import Plans

/// What a finding says of the part of the routing table that it is about.
struct RegionFigures {
  var box: [Finding.Limit]
  var witness: [Finding.Coordinate] = []
  var reach: Finding.Reach?
}

extension Plan {
  func figures(of region: RoutingProof.Region) -> RegionFigures { figures(of: region, reaching: [region]) }

  /// The largest of the regions that one cause has, with how much all of them are; `nil` where it has none.
  func figures(of regions: [RoutingProof.Region]) -> RegionFigures? {
    figures(of: regions, reaching: regions)
  }

  /// The largest of some regions, with how much all of those are that have the same cause; they may overlap.
  func figures(
    of regions: [RoutingProof.Region], reaching all: [RoutingProof.Region]
  ) -> RegionFigures? {
    regions.first.map { figures(of: $0, reaching: all) }
  }

  /// What a rule asks for that never gets any of it, with a lead that one of the rules in its way takes.
  func figures(ofDeadRule rule: Rule.ID, behind blockers: [Rule.ID]) -> RegionFigures? {
    guard let box = proof.ruleBoxes[rule] else { return nil }
    var figures = figures(of: proof.region(of: box))
    let taken = proof.effectiveBoxes(of: blockers).lazy.map { $0.intersection(box) }.first { !$0.isEmpty }
    figures.witness = taken.map { proof.region(of: $0).witness } ?? []
    return figures
  }

  /// What a rule takes after the rules above it.
  func figures(ofRule rule: Rule.ID) -> RegionFigures? {
    figures(of: proof.effective(of: rule))
  }

  private func figures(
    of region: RoutingProof.Region, reaching regions: [RoutingProof.Region]
  ) -> RegionFigures {
    var figures = RegionFigures(box: region.limits, witness: region.witness)
    // A rule that is left hundreds of splinters is not worth the time to count them.
    guard regions.count <= 50, let (cells, leads) = proof.extent(of: regions.map(\.box)) else {
      return figures
    }
    figures.reach = Finding.Reach(share: Share(cells, of: proof.shares.total), leads: leads)
    return figures
  }
}
