/// How many findings there are of each severity; a waived finding counts as waived only.
package struct FindingCounts: Hashable, Sendable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var infos = 0
  package private(set) var waived = 0

  package init(of findings: some Sequence<Finding>) {
    for finding in findings { count(finding) }
  }

  private mutating func count(_ finding: Finding) {
    guard finding.waived == nil else {
      waived += 1
      return
    }
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    }
  }

  /// The heaviest severity that is not waived; `nil` where nothing is left.
  package var heaviest: Severity? {
    if errors > 0 { return .error }
    if warnings > 0 { return .warning }
    return infos > 0 ? .info : nil
  }
}

extension FindingCounts: CustomStringConvertible {
  /// The counts in words, without those that are 0: `1 error, 4 warnings (2 waived)`, or `no findings`.
  package var description: String {
    let parts = [(errors, "error"), (warnings, "warning"), (infos, "info")]
      .filter { $0.0 > 0 }
      .map { Self.counted($0.0, $0.1) }
    let words = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    return waived == 0 ? words : "\(words) (\(waived) waived)"
  }

  /// A number and its noun: `1 row`, `2 rows`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
