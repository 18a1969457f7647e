import Coverage
import Diagnostics
import Plans
import Vocabulary

/// What keeps a region from having an owner; one cause is one check's finding.
enum RegionCause {
  /// Rules for the combination are missing.
  case combination
  /// Rules for it count on other days.
  case days
  /// Postal codes that rules type elsewhere.
  case postal
  /// Countries that only come along with a region.
  case unnamedCountries
}

extension Plan {
  func cause(of region: RoutingProof.Region) -> RegionCause {
    if region.limits.contains(where: { $0.axis == "date" }) { return .days }
    if isOnlyPostal(region) { return .postal }
    return region.isOnlyUnnamedCountries ? .unnamedCountries : .combination
  }

  private func isOnlyPostal(_ region: RoutingProof.Region) -> Bool {
    guard let index = routing.axes.firstIndex(where: { $0.field == "country" }),
      region.limits.contains(where: { $0.axis == "country" }), index < region.box.sets.count
    else { return false }
    return region.box.sets[index].allSatisfy { atom in
      switch routing.axes[index].atoms[atom] {
      case .place(let place): place.postal != nil
      case .unknown: true
      default: false
      }
    }
  }

  /// What nobody owns and what only the catch-all does, with whether the catch-all takes it; of one cause.
  func openRegions(of cause: RegionCause) -> [(region: RoutingProof.Region, isCaught: Bool)] {
    let hasDefault = settings.defaultOwner != nil
    let gaps = proof.gaps.map { (region: $0, isCaught: hasDefault) }
    return (gaps + proof.catchAllOnly.map { (region: $0, isCaught: true) }).filter {
      self.cause(of: $0.region) == cause
    }
  }
}
