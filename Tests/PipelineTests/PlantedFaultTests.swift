import Diagnostics
import Pipeline
import Testing

@Suite("Faults that were planted in a plan")
struct PlantedFaultTests {
  static let faults: [(plan: String, faults: [PlantedFault])] = [
    (
      "workflow-software/FY26-Q2",
      [
        PlantedFault("DAT-02", "FY26 Q2 plan - SLA.csv"),
        PlantedFault("GAP-01", "FY26 Q2 plan - Routing.csv", saying: "Healthcare"),
        PlantedFault("GAP-02", "FY26 Q2 plan - Routing.csv", [32]),
        PlantedFault("GAP-16", "FY26 Q2 plan - Routing.csv", saying: "Integration needed"),
        PlantedFault("MAP-01", "FY26 Q2 plan - Segments.csv", [6], saying: "evaluation"),
        PlantedFault("RUL-05", "FY26 Q2 plan - Routing.csv", [30]),
        PlantedFault("RUL-08", "FY26 Q2 plan - Routing.csv", [10, 11]),
        PlantedFault("RUL-08", "FY26 Q2 plan - Routing.csv", [13, 14]),
      ]
    ),
    (
      "workflow-software/FY26-Q3",
      [
        PlantedFault("CON-01", "routing.csv", [30, 31]),
        PlantedFault("CON-03", "routing.csv", [14]),
        PlantedFault("CON-04", "routing.csv", [20, 21]),
        PlantedFault("DAT-06", "partners.csv", [13]),
        PlantedFault("DAT-07", "segments.csv", [2]),
        PlantedFault("ENB-01", "routing.csv", [18]),
        PlantedFault("GAP-03", "routing.csv", [22]),
        PlantedFault("GAP-04", "routing.csv", [8]),
        PlantedFault("GAP-05", "routing.csv", [29]),
        PlantedFault("GAP-16", "routing.csv", saying: "Integration needed"),
        PlantedFault("GAP-21", "routing.csv", saying: "Education"),
        PlantedFault("MAP-01", "segments.csv", [6], saying: "evaluation"),
        PlantedFault("RUL-01", "routing.csv", [16]),
        PlantedFault("RUL-02", "routing.csv", [25]),
        PlantedFault("RUL-03", "routing.csv", [27]),
        PlantedFault(
          "RUL-08", "routing.csv", [10, 22], saying: "DACH, Nordics, Benelux, deals of exactly $100k"),
        PlantedFault("RUL-14", "routing.csv", [13]),
        PlantedFault("SLA-02", "routing.csv", [24]),
        PlantedFault("SLA-06", "routing.csv", [5, 6]),
      ]
    ),
    (
      "it-services/FY26-Q3",
      [
        PlantedFault("CON-08", "FY26 Q3 plan - Routing.csv", [49]),
        PlantedFault("CON-09", "FY26 Q3 plan - Named accounts.csv", [2, 49]),
        PlantedFault("GAP-16", "FY26 Q3 plan - Routing.csv", saying: "Region"),
        PlantedFault("RUL-06", "FY26 Q3 plan - Routing.csv", [40, 45]),
      ]
    ),
    (
      "pump-manufacturer/FY26-Q3",
      [
        PlantedFault("CON-05", "Vertriebsplan FY26 Q3 - Abdeckung.csv", [26, 27], saying: "FR"),
        PlantedFault("CON-05", "Vertriebsplan FY26 Q3 - Abdeckung.csv", [38, 39], saying: "IT"),
        PlantedFault("CON-05", "Vertriebsplan FY26 Q3 - Abdeckung.csv", [42, 43], saying: "PL"),
        PlantedFault("GAP-01", "Vertriebsplan FY26 Q3 - Anfragen.csv", saying: "EE"),
        PlantedFault("GAP-16", "Vertriebsplan FY26 Q3 - Anfragen.csv", saying: "Land"),
      ]
    ),
    (
      "skincare-brand/FY26-Q3",
      [
        PlantedFault("GAP-16", "routing.csv", saying: "Market")
      ]
    ),
  ]

  @Test("are each found at their place", arguments: faults.map(\.plan))
  func areFound(plan: String) throws {
    let report = try Fixtures.pipeline.check(Fixtures.path(plan)).report
    let faults = Self.faults.filter { $0.plan == plan }.flatMap(\.faults)
    #expect(!faults.isEmpty)
    for fault in faults where !report.findings.contains(where: fault.isMeant) {
      let others = report.findings.filter { $0.code == fault.code }.map(PlantedFault.text)
      Issue.record("\(fault) is not found; of its code are found: \(others)")
    }
  }
}
