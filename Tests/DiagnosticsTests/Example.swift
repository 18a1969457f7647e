import Diagnostics

/// Ours, not the place in the source code of a test that Testing calls so.
typealias SourceLocation = Diagnostics.SourceLocation

/// Findings made by hand, for the reports.
enum Example {
  static let waiver = Finding.Waiver(
    reason: "embargo", owner: "Ana Sousa", until: "2026-12-31",
    location: SourceLocation(file: "waivers.csv", row: 2, line: 2))

  static let undecided = Finding(
    code: "GAP-03", name: "rule-without-owner", severity: .error,
    message: Finding.Message(
      "rule R140 routes to \"TBD (Q3 hire)\": its leads would be unowned from 2026-07-01",
      help: "name a person, a queue or a partner; until then use the fallback"),
    location: SourceLocation(file: "routing.csv", row: 14, line: 15, columnIndex: 5, column: "Owner"),
    notes: [
      Finding.Note(
        "EMEA Inside has two free seats",
        at: SourceLocation(file: "owners.csv", row: 9, line: 9, columnIndex: 0, column: "Owner")),
      Finding.Note("the fallback is Unrouted"),
    ],
    rules: ["R140"],
    box: [
      Finding.Limit(axis: "segment", extent: .values(["MM"])),
      Finding.Limit(
        axis: "deal_size",
        extent: .range(from: Finding.Number(units: 50_000), to: nil, toIncluded: false)),
    ],
    witness: [
      Finding.Coordinate(axis: "segment", value: .text("MM")),
      Finding.Coordinate(axis: "country", value: .unknown),
      Finding.Coordinate(axis: "deal_size", value: .number(Finding.Number(units: 5_000_050, decimals: 2))),
    ])

  static let embargo = Finding(
    code: "GAP-01", name: "uncovered-combination", severity: .error,
    message: Finding.Message("nobody owns ENT in IR", help: "add a rule"),
    location: SourceLocation(file: "routing.csv", row: 3, line: 3, columnIndex: 0, column: "Segment"),
    waived: waiver)

  static let smallPrint = Finding(
    code: "DAT-07", name: "odd-text", severity: .info,
    message: Finding.Message("100% of {x}, \"A:B\"\nend", help: ""),
    location: nil)

  static let hostile = Finding(
    code: "DAT-08", name: "control-character", severity: .warning,
    message: Finding.Message("the cell holds \u{1B}[31m\u{202E}abc", help: "type it\tanew"),
    location: SourceLocation(file: "my sheet, no: 1.csv", row: 2, line: 2, columnIndex: 1))

  static let q3 = plan(findings: [smallPrint, undecided, embargo])

  static let q4 = PlanReport(
    name: "workflow-software-FY26-Q4", folder: "FY26-Q4", path: "/plans/FY26 Q4", period: nil, asOf: nil,
    sheets: [PlanReport.Sheet(file: "my sheet, no: 1.csv", kind: "routing", rows: 1, sha256: "cd")],
    coverage: nil, findings: [hostile])

  static func plan(findings: [Finding]) -> PlanReport {
    PlanReport(
      name: "workflow-software-FY26-Q3", folder: "FY26-Q3", path: "Fixtures/workflow-software/FY26-Q3",
      period: PlanReport.Period(from: "2026-07-01", to: "2026-09-30"), asOf: "2026-06-20",
      sheets: [
        PlanReport.Sheet(file: "owners.csv", kind: "owners", rows: 8, sha256: "aa"),
        PlanReport.Sheet(file: "routing.csv", kind: "routing", rows: 20, sha256: "bb"),
      ],
      coverage: PlanReport.Coverage(
        axes: ["segment", "country", "deal_size"], owned: Share(981, of: 1000), gap: Share(12, of: 1000),
        conflict: Share(7, of: 1000)),
      findings: findings)
  }

  static func run(_ plans: [PlanReport]) -> RunReport {
    RunReport(
      tool: RunReport.Tool(
        name: "fairlead", version: "0.1.0", explanations: ["GAP-03": "Rules that nobody owns."]),
      plans: plans)
  }
}
