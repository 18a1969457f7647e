import ArgumentParser
import Diagnostics
import Pipeline

/// `fairlead inspect`: how sheets were understood, and why.
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tells how sheets were understood: encoding, delimiter, header, kind, columns, rows kept and skipped.",
    discussion: """
      A file may have any ending. A folder is all its sheets, read together: its settings, vocabulary and names count \
      for each of them. A file on its own is read by itself.

      With --format csv the sheet itself is printed, nothing retyped, as plain CSV: its first table in UTF-8 with \
      commas, quotes doubled and LF, the header first and on one line, rows filled up to its width.

      Exit status: 0 every file was read, 1 findings at or above --fail-on where it is given, 2 a file could not be \
      read; the others are inspected all the same.
      """)

  @Argument(
    help: ArgumentHelp("Sheets, folders of CSV files, or - for standard input.", valueName: "file"))
  var paths: [String]

  @Option(help: "How an inspection is written.")
  var format: InspectionFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write into, one file for each sheet, instead of printing.", valueName: "dir"))
  var output: String?

  @Option(help: "The lightest severity of a finding that makes the exit status 1.")
  var failOn: CommonOptions.FailOn = .never

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if paths.contains("") { throw ValidationError("A file has a name; an empty one was given.") }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input (-) can be read once.") }
    if output == "" { throw ValidationError("--output takes the folder to write into.") }
  }

  func run() async throws {
    let run = InspectionRun(format: format, output: output, failOn: failOn, terminal: terminal)
    let (sources, failures) = Self.sources(of: paths)
    let count = sources.reduce(0) { $0 + $1.count }
    if format == .csv, output == nil, count > 1 {
      throw ValidationError("Only one sheet can be printed as CSV; --output takes a folder for several.")
    }
    for failure in failures { Terminal.complain("fairlead: \(failure)") }
    let status = try await run.status(of: sources, count: count)
    throw failures.isEmpty ? status : ExitCode(2)
  }

  /// What the paths lead to, and what is wrong with those that lead nowhere.
  private static func sources(of paths: [String]) -> ([InspectionSource], [PipelineFailure]) {
    var sources: [InspectionSource] = []
    var failures: [PipelineFailure] = []
    for path in paths {
      do throws(PipelineFailure) {
        sources.append(try InspectionSource(path))
      } catch {
        failures.append(error)
      }
    }
    return (sources, failures)
  }
}

extension InspectionFormat: ExpressibleByArgument {}
