import Diagnostics

/// The order in which findings are told.
package enum FindingOrder {
  /// Errors first, then by file and place, then by code; equals keep their order, for checks tell the largest first.
  ///
  /// What concerns no sheet comes before all sheets, a sheet as a whole before its rows.
  package static func sort(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.severity != other.severity { return one.severity > other.severity }
      switch (one.location, other.location) {
      case (.none, .some): return true
      case (.some, .none): return false
      case (.some(let place), .some(let otherPlace)) where place < otherPlace: return true
      case (.some(let place), .some(let otherPlace)) where otherPlace < place: return false
      default: return (one.code, left.offset) < (other.code, right.offset)
      }
    }
    .map(\.element)
  }
}
