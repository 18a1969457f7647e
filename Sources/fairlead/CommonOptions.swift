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
  }

  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    help: ArgumentHelp(
      "The day that the plan is judged by, as 2026-06-20; else the settings sheet's, else the period's first.",
      valueName: "date"))
  var asOf: CalendarDate?

  @Option(
    help: "The lightest severity that makes the exit status 1 (default: error, or the settings sheet's).")
  var failOn: FailOn?

  @Flag(name: .shortAndLong, help: "Say nothing but failures.")
  var quiet = false

  @Option(help: "Colour severities in the text report.")
  var color: Color = .auto

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: Terminal.showsColor
    }
  }

  var pipeline: Pipeline {
    Pipeline(
      tool: RunReport.Tool(
        name: "fairlead", version: Fairlead.version, explanations: Self.explanations),
      asOf: asOf)
  }

  /// What each check finds, by code.
  private static var explanations: [Finding.Code: String] {
    Dictionary(
      CheckCatalogue.checks.map { ($0.code, $0.explanation.finds) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a plan's findings make the exit status 1.
  func isFailed(_ checked: Pipeline.Checked) -> Bool {
    guard let heaviest = checked.report.counts.heaviest else { return false }
    switch failOn ?? checked.plan.settings.failOn.flatMap(FailOn.init(rawValue:)) ?? .error {
    case .never: return false
    case .warning: return heaviest >= .warning
    case .error: return heaviest >= .error
    }
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
