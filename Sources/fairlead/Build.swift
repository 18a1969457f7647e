import ArgumentParser
import Pipeline

/// `fairlead build`: plans in, workbooks out.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads, normalizes and checks plans, and writes a playbook and a workbook for each sales lead.")

  @OptionGroup var plans: PlanArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String

  @Option(help: "How many plans and workbooks are worked on at once (default: one for each processor).")
  var jobs: Int?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
    if output.isEmpty { throw ValidationError("--output takes the folder to write into.") }
  }

  func run() async throws {
    let pipeline = common.pipeline
    let drafts = Drafts()
    let watch = Signals.watch(removing: drafts)
    defer { withExtendedLifetime(watch) {} }

    let jobs = jobs ?? Terminal.processors
    let plansAtOnce = min(jobs, plans.paths.count)
    let folders = OutputNames.folders(of: plans.paths, in: output)
    throw await PlanRun.status(of: Array(zip(plans.paths, folders)), atOnce: plansAtOnce, options: common) {
      plan, folder throws(PipelineFailure) in
      try await pipeline.build(plan, into: folder, jobs: jobs / plansAtOnce, drafts: drafts)
    } take: { built throws(PipelineFailure) in
      if !common.quiet { try Terminal.show(PlanLine.text(of: built) + "\n") }
      return built.checked
    }
  }
}
