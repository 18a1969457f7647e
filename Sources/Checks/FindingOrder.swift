import Diagnostics

/// The order in which findings are told.
package enum FindingOrder {
  /// Waived ones last; errors first, then by file and place, then by code; equals keep their order.
  package static func sort(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if (one.waived == nil) != (other.waived == nil) { return one.waived == nil }
      if one.severity != other.severity { return one.severity > other.severity }
      switch (one.location, other.location) {
      case (.some(let place), .some(let otherPlace)):
        if place < otherPlace { return true }
        if otherPlace < place { return false }
      // What concerns no sheet comes after all sheets.
      case (.some, .none): return true
      case (.none, .some): return false
      case (.none, .none): break
      }
      return (one.code, left.offset) < (other.code, right.offset)
    }
    .map(\.element)
  }
}
