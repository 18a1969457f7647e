import ArgumentParser
import Checks
import Diagnostics
import Pipeline
import Plans
import Vocabulary

/// What every command that reads plans takes.
struct CommonOptions: ParsableArguments {
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, never

    /// Whether the heaviest finding, if there is one, makes the exit status 1.
    func isReached(by heaviest: Severity?) -> Bool {
      guard let heaviest else { return false }
      return switch self {
      case .never: false
      case .warning: heaviest >= .warning
      case .error: heaviest >= .error
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "The day that the plan is judged by, as 2026-06-20; else the settings sheet's, else the period's first.",
      valueName: "date"))
  var asOf: CalendarDate?

  @Option(
    help: "The lightest severity that makes the exit status 1 (default: error, or the settings sheet's).")
  var failOn: FailOn?

  @OptionGroup var terminal: TerminalOptions

  var quiet: Bool { terminal.quiet }
  var isColored: Bool { terminal.isColored }

  var pipeline: Pipeline {
    Pipeline(tool: Fairlead.tool(explanations: Self.explanations), asOf: asOf)
  }

  /// What each check finds, by code.
  private static var explanations: [Finding.Code: String] {
    Dictionary(
      CheckCatalogue.checks.map { ($0.code, $0.explanation.finds) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a plan's findings make the exit status 1.
  func isFailed(_ checked: Pipeline.Checked) -> Bool {
    let limit = failOn ?? checked.plan.settings.failOn.flatMap(FailOn.init(rawValue:)) ?? .error
    return limit.isReached(by: checked.report.counts.heaviest)
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// ISO 8601 only: a command line has no column that could settle another order.
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
