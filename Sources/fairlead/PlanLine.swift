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
        "\(percent($0.owned)) owned, \(percent($0.gap)) gap, \(percent($0.conflict)) conflict"
      } ?? "no routing rules"
    let leads = FindingCounts.counted(built.leads, "lead workbook")
    return
      "\(report.name): \(rows) of \(sheets); \(coverage); \(report.counts); playbook and \(leads) in \(built.folder)"
  }

  /// `98.1 %` from thousandths.
  private static func percent(_ share: Share) -> String {
    let rounded = share.rounded
    var thousandths = rounded.units
    for _ in rounded.decimals..<max(3, rounded.decimals) { thousandths *= 10 }
    return thousandths % 10 == 0 ? "\(thousandths / 10) %" : "\(thousandths / 10).\(thousandths % 10) %"
  }
}
