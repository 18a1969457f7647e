import ArgumentParser
import Diagnostics
import Pipeline

/// The work of `inspect` on several files; one that cannot be read does not stop the others.
struct InspectionRun {
  let format: InspectionFormat
  let output: String?
  let failOn: CommonOptions.FailOn
  let terminal: TerminalOptions

  /// What came of one file.
  private struct Outcome: Sendable {
    /// What is to be printed; `nil` where nothing is.
    let text: [UInt8]?
    let heaviest: Severity?
  }

  /// Inspects files side by side, prints or writes what comes of them, and says how the program is to end.
  func status(of sources: [InspectionSource], count: Int) async throws(PipelineFailure) -> ExitCode {
    let drafts = Drafts()
    let watch = output == nil ? [] : Signals.watch(removing: drafts)
    defer { withExtendedLifetime(watch) {} }
    var folder: InspectionOutput?
    if let output {
      folder = try InspectionOutput(of: sources, as: format, in: output, drafts: drafts)
    }
    let progress = Progress(sources.count, of: "file", isWanted: !terminal.quiet)
    var failures = 0
    var hasFindings = false
    var printed = 0
    var broken: PipelineFailure?
    await SideBySide.run(Array(sources.enumerated()), atOnce: Terminal.processors) { [folder] index, source in
      await outcomes(of: source, at: index, isAlone: sources.count == 1, folder: folder)
    } take: { outcomes in
      progress.oneIsDone {
        for outcome in outcomes {
          switch outcome {
          case .failure(let failure):
            failures += 1
            Terminal.complain("fairlead: \(failure)")
          case .success(let outcome):
            hasFindings = hasFindings || failOn.isReached(by: outcome.heaviest)
            guard let text = outcome.text, broken == nil else { continue }
            do throws(PipelineFailure) {
              try Terminal.show(printed == 0 ? format.opening(Self.tool) : format.separator)
              try Terminal.show(text)
              printed += 1
            } catch {
              broken = error
            }
          }
        }
      }
      return broken == nil ? .goOn : .stop
    }
    progress.end()
    if let broken { throw broken }
    if printed > 0 { try Terminal.show(format.closing) }
    if let output, !terminal.quiet, count > failures {
      try Terminal.show("\(FindingCounts.counted(count - failures, "sheet")) written into \(output)\n")
    }
    if failures > 0 { return ExitCode(2) }
    return hasFindings ? ExitCode(1) : .success
  }

  private static let tool = Fairlead.tool()

  private func outcomes(
    of source: InspectionSource, at index: Int, isAlone: Bool, folder: InspectionOutput?
  ) async -> [Result<Outcome, PipelineFailure>] {
    let pipeline = Pipeline(tool: Self.tool)
    let files = await pipeline.inspect(source, jobs: isAlone ? Terminal.processors : 1)
    return files.enumerated().map { place, result in
      do throws(PipelineFailure) {
        let file = try result.get()
        if terminal.quiet, folder == nil { return .success(Outcome(text: nil, heaviest: file.heaviest)) }
        let text = format.part(of: file, colored: terminal.isColored && folder == nil)
        guard let folder else { return .success(Outcome(text: text, heaviest: file.heaviest)) }
        try folder.write(format.document(of: text, Self.tool), of: place, in: index)
        return .success(Outcome(text: nil, heaviest: file.heaviest))
      } catch {
        return .failure(error)
      }
    }
  }
}
