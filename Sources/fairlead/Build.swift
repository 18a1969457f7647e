import ArgumentParser
import Diagnostics
import Pipeline

/// `fairlead build`: plans in, workbooks out.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads, normalizes and checks plans, and writes a playbook and a workbook for each sales lead.")

  @Argument(help: "Folders of CSV files, one for each plan.")
  var plans: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String

  @Option(help: "How many workbooks are written at once (default: one for each processor).")
  var jobs: Int?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
  }

  func run() async throws {
    let pipeline = common.pipeline(jobs: jobs ?? Terminal.processors)
    var failures: [PipelineFailure] = []
    var isFailed = false
    for (plan, folder) in zip(plans, OutputNames.folders(of: plans, in: output)) {
      do throws(PipelineFailure) {
        let built = try await pipeline.build(plan, into: folder)
        isFailed = isFailed || common.isFailed(built.checked)
        if !common.quiet { Terminal.show(PlanLine.text(of: built) + "\n") }
      } catch {
        // One bad plan does not stop the others.
        failures.append(error)
        Terminal.complain("fairlead: \(error)")
      }
    }
    if !failures.isEmpty { throw ExitCode(2) }
    if isFailed { throw ExitCode(1) }
  }
}

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
