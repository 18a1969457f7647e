import Diagnostics
import Pipeline
import Testing

/// A fault that was put into a plan on purpose, and where it has to be found.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  let plan: String
  let code: Finding.Code
  let file: String
  /// The spreadsheet rows of the finding or its notes, each of which has to be named; empty for a whole sheet.
  let rows: [Int]
  /// Words of the report, for a finding that has no row to be known by.
  let words: String

  init(_ plan: String, _ code: Finding.Code, _ file: String, _ rows: [Int] = [], saying words: String = "") {
    self.plan = plan
    self.code = code
    self.file = file
    self.rows = rows
    self.words = words
  }

  var testDescription: String { "\(code) in \(plan) \(rows.map(String.init).joined(separator: ", "))" }

  /// Every text of a finding, by which one without a row is known.
  static func text(of finding: Finding) -> String {
    let region = finding.box.map { "\($0)" } + finding.witness.map { "\($0)" }
    return ([finding.message.text] + finding.notes.map(\.message) + region).joined(separator: "\n")
  }
}

@Suite("A planted fault")
struct PlantedFaultTests {
  private static let q2 = "workflow-software/FY26-Q2"
  private static let q3 = "workflow-software/FY26-Q3"
  private static let services = "it-services/FY26-Q3"
  private static let pumps = "pump-manufacturer/FY26-Q3"
  private static let skincare = "skincare-brand/FY26-Q3"

  static let faults = [
    PlantedFault(q3, "CON-01", "routing.csv", [30, 31]),
    PlantedFault(q3, "CON-03", "routing.csv", [14]),
    PlantedFault(q3, "CON-04", "routing.csv", [20, 21]),
    PlantedFault(q3, "DAT-06", "partners.csv", [13]),
    PlantedFault(q3, "DAT-07", "segments.csv", [2]),
    PlantedFault(q3, "ENB-01", "routing.csv", [18]),
    PlantedFault(q3, "GAP-03", "routing.csv", [22]),
    PlantedFault(q3, "GAP-04", "routing.csv", [8]),
    PlantedFault(q3, "GAP-05", "routing.csv", [29]),
    PlantedFault(q3, "GAP-16", "routing.csv", saying: "integration"),
    PlantedFault(q3, "GAP-21", "routing.csv", saying: "Education"),
    PlantedFault(q3, "MAP-01", "channels.csv", saying: "Healthcare"),
    PlantedFault(q3, "RUL-01", "routing.csv", [16]),
    PlantedFault(q3, "RUL-02", "routing.csv", [25]),
    PlantedFault(q3, "RUL-03", "routing.csv", [27]),
    PlantedFault(q3, "RUL-08", "routing.csv", [10, 11]),
    PlantedFault(q3, "RUL-08", "routing.csv", [17, 18]),
    PlantedFault(q3, "RUL-08", "routing.csv", [20, 22]),
    PlantedFault(q3, "RUL-14", "routing.csv", [13]),
    PlantedFault(q3, "SLA-02", "routing.csv", [24]),
    PlantedFault(q3, "SLA-06", "routing.csv", [5, 6]),

    PlantedFault(q2, "DAT-02", "FY26 Q2 plan - SLA.csv"),
    PlantedFault(q2, "GAP-01", "FY26 Q2 plan - Routing.csv", saying: "Healthcare"),
    PlantedFault(q2, "GAP-02", "FY26 Q2 plan - Routing.csv", [32]),
    PlantedFault(q2, "GAP-16", "FY26 Q2 plan - Routing.csv", saying: "integration"),
    PlantedFault(q2, "MAP-01", "FY26 Q2 plan - Channels.csv", saying: "Healthcare"),
    PlantedFault(q2, "RUL-05", "FY26 Q2 plan - Routing.csv", [30]),
    PlantedFault(q2, "RUL-08", "FY26 Q2 plan - Routing.csv", [10, 11]),
    PlantedFault(q2, "RUL-08", "FY26 Q2 plan - Routing.csv", [13, 14]),

    PlantedFault(services, "CON-08", "FY26 Q3 plan - Routing.csv", [49]),
    PlantedFault(services, "GAP-16", "FY26 Q3 plan - Routing.csv", saying: "region"),
    PlantedFault(services, "RUL-06", "FY26 Q3 plan - Routing.csv", [40, 45]),

    PlantedFault(pumps, "GAP-01", "Vertriebsplan FY26 Q3 - Anfragen.csv", saying: "EE"),
    PlantedFault(pumps, "GAP-16", "Vertriebsplan FY26 Q3 - Anfragen.csv", saying: "country"),

    PlantedFault(skincare, "GAP-16", "routing.csv", saying: "region"),
  ]

  @Test("is found at its place", arguments: faults)
  func isFound(fault: PlantedFault) throws {
    let report = try Fixtures.pipeline.check(Fixtures.path(fault.plan)).report
    let findings = report.findings.filter { $0.code == fault.code }
    let isFound = findings.contains { finding in
      let places = [finding.location].compactMap { $0 } + finding.notes.compactMap(\.location)
      let rows = Set(places.filter { $0.file == fault.file }.compactMap(\.row))
      return places.contains { $0.file == fault.file } && rows.isSuperset(of: fault.rows)
        && (fault.words.isEmpty || PlantedFault.text(of: finding).contains(fault.words))
    }
    #expect(isFound, "\(findings.map { "\($0.location?.description ?? "nowhere"): \($0.message.text)" })")
  }
}
