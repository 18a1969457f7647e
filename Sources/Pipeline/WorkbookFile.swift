import SystemPackage
import Workbooks
import XLSX

/// A workbook and the file it becomes.
struct WorkbookFile: Sendable {
  let folder: OutputFolder
  let name: String
  let workbook: Workbook

  /// Writes files side by side, as many at once as there are jobs; the first failure in order is thrown.
  static func write(_ files: [WorkbookFile], jobs: Int) async throws(PipelineFailure) {
    let failures = await withTaskGroup(of: (Int, PipelineFailure?).self) { group in
      var next = 0
      var failures: [(Int, PipelineFailure)] = []
      func start() {
        guard next < files.count else { return }
        let index = next
        next += 1
        group.addTask { (index, files[index].write()) }
      }
      for _ in 0..<jobs { start() }
      for await (index, failure) in group {
        if let failure { failures.append((index, failure)) }
        start()
      }
      return failures
    }
    if let first = failures.min(by: { $0.0 < $1.0 }) { throw first.1 }
  }

  private func write() -> PipelineFailure? {
    do throws(PipelineFailure) {
      try folder.place(name) { draft throws(PipelineFailure) in
        do throws(XLSXFailure) {
          try XLSXFile.write(workbook, to: draft.string)
        } catch {
          throw PipelineFailure(draft.string, .notWritten(explanation: error.explanation))
        }
      }
      return nil
    } catch {
      return error
    }
  }
}
