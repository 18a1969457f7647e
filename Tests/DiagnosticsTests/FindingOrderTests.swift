import Diagnostics
import Testing

@Suite("Findings in a report")
struct FindingOrderTests {
  /// In the order in which they must come out.
  private static let ordered: [Finding] = [
    finding("DAT-01", .error, nil),
    finding("GAP-09", .error, SourceLocation(file: "owners.csv", row: 2, columnIndex: 0)),
    finding("RTG-01", .error, SourceLocation(file: "routing.csv")),
    finding("RTG-01", .error, SourceLocation(file: "routing.csv", row: 9)),
    finding("RTG-01", .error, SourceLocation(file: "routing.csv", row: 9, columnIndex: 0)),
    finding("GAP-01", .error, SourceLocation(file: "routing.csv", row: 9, columnIndex: 1)),
    finding("GAP-02", .error, SourceLocation(file: "routing.csv", row: 9, columnIndex: 1)),
    finding("GAP-02", .error, SourceLocation(file: "routing.csv", row: 9, columnIndex: 1), "other words"),
    finding("GAP-01", .error, SourceLocation(file: "routing.csv", row: 10, columnIndex: 0)),
    finding("AAA-01", .warning, SourceLocation(file: "owners.csv", row: 1)),
    finding("AAA-01", .info, nil),
    finding("AAA-01", .info, SourceLocation(file: "owners.csv", row: 1)),
  ]

  @Test("come errors first, then by sheet and place, then by code, in whatever order the checks ran")
  func order() {
    for shift in Self.ordered.indices {
      let turned = Array(Self.ordered[shift...] + Self.ordered[..<shift])
      for findings in [turned, turned.reversed()] {
        #expect(Example.plan(findings: findings).findings == Self.ordered)
      }
    }
  }

  @Test(
    "are counted in words, one or several, without those that are none",
    arguments: [
      ([], "no findings"),
      ([("E", false)], "1 error"),
      ([("E", false), ("E", false), ("W", false)], "2 errors, 1 warning"),
      ([("I", false), ("W", false), ("I", false)], "1 warning, 2 infos"),
      ([("E", true)], "no findings (1 waived)"),
      ([("E", false), ("E", true), ("I", true)], "1 error (2 waived)"),
    ] as [([(String, Bool)], String)])
  func counts(findings: [(severity: String, isWaived: Bool)], words: String) {
    let severities: [String: Severity] = ["E": .error, "W": .warning, "I": .info]
    let findings = findings.compactMap { item in
      severities[item.severity].map {
        finding("GAP-01", $0, nil, waived: item.isWaived ? Example.waiver : nil)
      }
    }
    #expect(FindingCounts(of: findings).description == words)
  }

  @Test(
    "weigh as much as the heaviest that is not waived",
    arguments: [
      ([], nil), ([.info], .info), ([.info, .warning], .warning), ([.warning, .error, .info], .error),
    ] as [([Severity], Severity?)])
  func heaviest(severities: [Severity], heaviest: Severity?) {
    let waived = finding("GAP-01", .error, nil, waived: Example.waiver)
    #expect(FindingCounts(of: severities.map { finding("GAP-01", $0, nil) } + [waived]).heaviest == heaviest)
  }
}

private func finding(
  _ code: Finding.Code, _ severity: Severity, _ location: SourceLocation?, _ text: String = "",
  waived: Finding.Waiver? = nil
) -> Finding {
  Finding(
    code: code, name: "name", severity: severity, message: Finding.Message(text, help: ""),
    location: location, waived: waived)
}
