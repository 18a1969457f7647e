import ArgumentParser
import Diagnostics
import Pipeline

/// The command: flags, terminal and exit statuses; everything else is in the modules.
@main
struct Fairlead: AsyncParsableCommand {
  static let version = "0.1.0"

  /// The tool as reports name it; `explanations` are what each check finds, for those that tell it.
  static func tool(explanations: [Finding.Code: String] = [:]) -> RunReport.Tool {
    RunReport.Tool(name: "fairlead", version: version, explanations: explanations)
  }

  static let configuration = CommandConfiguration(
    commandName: "fairlead",
    abstract: "Turns planning sheets (CSV) into playbook workbooks (XLSX), and proves who owns every lead.",
    discussion: """
      A plan is a folder of CSV files: the tabs of one planning spreadsheet for one period.

      Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 the work could not be done.
      """,
    version: version, subcommands: [Build.self, Check.self, Inspect.self, Why.self, Explain.self])

  static func main() async {
    Signals.ignoreWhatWritingReports()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as PipelineFailure {
      Terminal.complain("fairlead: \(failure)")
      Terminal.exit(2)
    } catch  where exitCode(for: error) == .validationFailure {
      // The parser's own status for wrong usage is 64, and it cannot be told another.
      Terminal.complain(fullMessage(for: error))
      Terminal.exit(2)
    } catch {
      exit(withError: error)
    }
  }
}
