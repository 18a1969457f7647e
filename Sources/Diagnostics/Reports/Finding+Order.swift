extension Finding {
  /// Orders findings as reports print them: errors first, then by sheet and place, then by code.
  ///
  /// What concerns no sheet comes before what does; message and rules settle the rest, so that the order
  /// never depends on the one in which checks ran.
  package static func isReportedBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.location != right.location {
      guard let one = left.location else { return true }
      guard let other = right.location else { return false }
      if one < other { return true }
      if other < one { return false }
    }
    if left.code != right.code { return left.code < right.code }
    if left.message.text != right.message.text { return left.message.text < right.message.text }
    return left.rules.lexicographicallyPrecedes(right.rules)
  }
}
