/// Everything a run has to report: the tool, and each plan in the order it was given.
package struct RunReport: Hashable, Sendable {
  package let tool: Tool
  package let plans: [PlanReport]

  package init(tool: Tool, plans: [PlanReport]) {
    self.tool = tool
    self.plans = plans
  }

  /// The last line of a report for people: the counts of findings, rows, sheets and, where several, plans.
  package var summaryLine: String {
    let counts = FindingCounts(of: plans.lazy.flatMap(\.findings))
    let sheets = plans.flatMap(\.sheets)
    let rows = sheets.reduce(0) { $0 + $1.rows }
    let size = "\(FindingCounts.counted(rows, "row")) of \(FindingCounts.counted(sheets.count, "sheet"))"
    return plans.count == 1 ? "\(counts) in \(size)" : "\(counts) in \(size) of \(plans.count) plans"
  }
}

extension RunReport {
  /// The program that made a report.
  package struct Tool: Hashable, Sendable {
    package let name: String
    package let version: String
    /// What each check looks for, for the formats that describe them.
    package let explanations: [Finding.Code: String]
    package init(name: String, version: String, explanations: [Finding.Code: String] = [:]) {
      self.name = name
      self.version = version
      self.explanations = explanations
    }
  }
}
