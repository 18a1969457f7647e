/// Findings for scripts: `check --format json`, and `findings.json` beside the workbooks.
package enum JSONReport {
  /// The report as a JSON document; waived findings are listed with their waiver.
  package static func text(of run: RunReport) -> String { value(of: run).text }

  private static func value(of run: RunReport) -> JSONValue {
    [
      "tool": value(of: run.tool),
      "plans": .array(run.plans.map(value)),
    ]
  }

  /// The tool by name and version.
  package static func value(of tool: RunReport.Tool) -> JSONValue {
    ["name": .string(tool.name), "version": .string(tool.version)]
  }

  private static func value(of plan: PlanReport) -> JSONValue {
    [
      "name": .string(plan.name),
      "period": plan.period.map { ["from": .string($0.from), "to": .string($0.to)] } ?? nil,
      "asOf": JSONValue(plan.asOf),
      "sheets": .array(plan.sheets.map(value)),
      "coverage": plan.coverage.map(value) ?? nil,
      "findings": .array(plan.findings.map(value)),
      "summary": value(of: plan.counts),
    ]
  }

  private static func value(of sheet: PlanReport.Sheet) -> JSONValue {
    [
      "file": .string(sheet.file), "kind": .string(sheet.kind), "rows": JSONValue(sheet.rows),
      "sha256": .string(sheet.sha256),
    ]
  }

  private static func value(of coverage: PlanReport.Coverage) -> JSONValue {
    var members = [
      JSONValue.Member("axes", JSONValue(coverage.axes)),
      JSONValue.Member("owned", .number(coverage.owned.rounded)),
      JSONValue.Member("gap", .number(coverage.gap.rounded)),
      JSONValue.Member("conflict", .number(coverage.conflict.rounded)),
    ]
    // What hardly any plan has is no member of the others.
    if coverage.undecided.part > 0 {
      members.append(JSONValue.Member("undecided", .number(coverage.undecided.rounded)))
    }
    return .object(members)
  }

  private static func value(of counts: FindingCounts) -> JSONValue {
    [
      "error": JSONValue(counts.errors), "warning": JSONValue(counts.warnings),
      "info": JSONValue(counts.infos), "waived": JSONValue(counts.waived),
    ]
  }
}
