import Checks
import Diagnostics
import Plans
import Sheets
import SystemPackage

private struct ReadFile: Sendable {
  let file: PlanFolder.File
  let sheet: Sheet
}

extension Pipeline {
  /// Reads files and tells how each was understood; one that cannot be read does not stop the others.
  ///
  /// - Parameter jobs: how many files are read at once.
  package func inspect(
    _ source: InspectionSource, jobs: Int
  ) async -> [Result<InspectedFile, PipelineFailure>] {
    let words = PlanBuilder.headerWords
    var results: [Result<ReadFile, PipelineFailure>] = []
    await SideBySide.run(source.files, atOnce: jobs) { file in
      Self.bytes(of: file.path).map { bytes in
        ReadFile(
          file: PlanFolder.File(name: file.name, bytes: bytes),
          sheet: SheetReader.read(bytes, file: file.name, knowing: words))
      }
    } take: { result in
      results.append(result)
      return .goOn
    }
    let sheets = results.compactMap { try? $0.get().sheet }
    let name = source.planName
    let (plan, inspections) = PlanBuilder.inspect(
      sheets, name: name.full, folder: name.folder, asOf: asOf)
    let findings = Dictionary(grouping: CheckCatalogue.checkReading(plan)) { $0.location?.file ?? "" }
    var rest = inspections.makeIterator()
    return zip(source.files, results).compactMap { file, result in
      switch result {
      case .failure(let failure): .failure(failure)
      case .success(let read):
        rest.next().map {
          .success(
            InspectedFile(
              path: file.shown, file: read.file, inspection: $0, findings: findings[file.name] ?? []))
        }
      }
    }
  }

  private static func bytes(of path: FilePath?) -> Result<[UInt8], PipelineFailure> {
    do throws(PipelineFailure) {
      guard let path else { return .success(try standardInput()) }
      return .success(try PlanFolder.bytes(of: path))
    } catch {
      return .failure(error)
    }
  }

  private static func standardInput() throws(PipelineFailure) -> [UInt8] {
    do {
      return try FileBytes.rest(of: .standardInput)
    } catch {
      throw PipelineFailure(reading: "standard input", error)
    }
  }
}
