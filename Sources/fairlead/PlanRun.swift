import ArgumentParser
import Pipeline

/// A command's work on several plans; one bad plan does not stop the others.
enum PlanRun {
  /// Works on plans side by side, takes what comes of them in their order, and says how the program is to end.
  static func status<Plan: Sendable, Outcome: Sendable>(
    of plans: [Plan], atOnce limit: Int, options: CommonOptions,
    work: @escaping @Sendable (Plan) async throws(PipelineFailure) -> Outcome,
    take: (Outcome) throws(PipelineFailure) -> Pipeline.Checked
  ) async -> ExitCode {
    let progress = Progress(plans.count, of: "plan", isWanted: !options.quiet)
    var hasFailed = false
    var hasFindings = false
    await SideBySide.run(plans, atOnce: limit) { plan -> Result<Outcome, PipelineFailure> in
      do throws(PipelineFailure) {
        return .success(try await work(plan))
      } catch {
        return .failure(error)
      }
    } take: { outcome in
      progress.oneIsDone {
        do throws(PipelineFailure) {
          let checked = try take(try outcome.get())
          hasFindings = hasFindings || options.isFailed(checked)
        } catch {
          hasFailed = true
          Terminal.complain("fairlead: \(error)")
        }
      }
      return .goOn
    }
    progress.end()
    if hasFailed { return ExitCode(2) }
    return hasFindings ? ExitCode(1) : .success
  }
}
