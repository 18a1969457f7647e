import ArgumentParser
import Diagnostics
import Pipeline

/// `fairlead check`: findings only.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads plans and reports what is wrong with them; writes nothing.")

  @OptionGroup var plans: PlanArguments

  @Option(help: "How findings are reported.")
  var format: ReportFormat = .text

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let pipeline = common.pipeline
    var reports: [PlanReport] = []
    let status = await PlanRun.status(of: plans.paths, atOnce: Terminal.processors, options: common) {
      plan throws(PipelineFailure) in
      try pipeline.check(plan)
    } take: { checked in
      reports.append(checked.report)
      return checked
    }
    if !common.quiet, !reports.isEmpty {
      let run = RunReport(tool: pipeline.tool, plans: reports)
      try Terminal.show(format.report(run, colored: common.isColored))
    }
    throw status
  }
}

extension ReportFormat: ExpressibleByArgument {}
