import Diagnostics
import Pipeline

/// What is said of a plan that was built, in one line.
enum PlanLine {
  static func text(of built: Pipeline.Built) -> String {
    let report = built.checked.report
    let rows = FindingCounts.counted(report.sheets.reduce(0) { $0 + $1.rows }, "row")
    let sheets = FindingCounts.counted(report.sheets.count, "sheet")
    let coverage =
      report.coverage.map {
        "\($0.owned.percent) owned, \($0.gap.percent) gap, \($0.conflict.percent) conflict"
          + ($0.undecided.part > 0 ? ", \($0.undecided.percent) not settled" : "")
      } ?? "no routing rules"
    let leads = FindingCounts.counted(built.leads, "lead workbook")
    return
      "\(report.name): \(rows) of \(sheets); \(coverage); \(report.counts); playbook and \(leads) in \(built.folder)"
  }
}
