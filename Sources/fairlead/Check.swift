import ArgumentParser
import Diagnostics
import Pipeline

/// `fairlead check`: findings only.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads plans and reports what is wrong with them; writes nothing.")

  @Argument(help: "Folders of CSV files, one for each plan.")
  var plans: [String]

  @Option(help: "How findings are reported.")
  var format: ReportFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pipeline = common.pipeline()
    var checked: [Pipeline.Checked] = []
    var failures: [PipelineFailure] = []
    for plan in plans {
      do throws(PipelineFailure) {
        checked.append(try pipeline.check(plan))
      } catch {
        failures.append(error)
      }
    }
    if !common.quiet, !checked.isEmpty || failures.isEmpty {
      let run = RunReport(tool: pipeline.tool, plans: checked.map(\.report))
      Terminal.show(format.report(run, colored: common.isColored))
    }
    for failure in failures { Terminal.complain("fairlead: \(failure)") }
    if !failures.isEmpty { throw ExitCode(2) }
    if checked.contains(where: common.isFailed) { throw ExitCode(1) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
