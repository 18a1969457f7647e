import SystemPackage
import Workbooks
import XLSX

/// Everything that one plan becomes.
struct PlanOutput: Sendable {
  let playbook: Workbook
  let leads: [(slug: String, workbook: Workbook)]
  /// The findings as JSON.
  let report: String

  /// Puts everything into a folder: all of it, or what was there before stays.
  func write(into folder: FilePath, jobs: Int, drafts: Drafts) async throws(PipelineFailure) {
    let leadFolder = folder.appending("leads")
    try Self.make(folder)
    try Self.make(leadFolder)
    try await FolderLock.hold(folder) { () async throws(PipelineFailure) in
      let names = leads.map { $0.slug + ".xlsx" }
      let workbooks =
        [(folder.appending("playbook.xlsx"), playbook)]
        + zip(names, leads).map { (leadFolder.appending($0), $1.workbook) }
      let earlier = LeadFolder(leadFolder)
      try earlier.announce(names, drafts: drafts)
      try await put(workbooks, reportAt: folder.appending("findings.json"), jobs: jobs, drafts: drafts)
      try earlier.keepOnly(names, drafts: drafts)
    }
  }

  private static func make(_ folder: FilePath) throws(PipelineFailure) {
    do throws(Errno) {
      try System.makeFolder(folder)
    } catch {
      throw PipelineFailure(writing: folder, error)
    }
  }

  private func put(
    _ workbooks: [(FilePath, Workbook)], reportAt path: FilePath, jobs: Int, drafts: Drafts
  ) async throws(PipelineFailure) {
    var made: [Draft] = []
    do throws(PipelineFailure) {
      var failure: PipelineFailure?
      await SideBySide.run(workbooks, atOnce: jobs) { path, workbook in
        Self.draft(workbook, at: path, drafts: drafts)
      } take: { outcome in
        switch outcome {
        case .success(let draft):
          if let draft { made.append(draft) }
          return .goOn
        case .failure(let error):
          failure = failure ?? error
          return .stop
        }
      }
      if let failure { throw failure }
      if let draft = try drafts.draft(of: path, bytes: report.utf8) { made.append(draft) }
      try drafts.settle(made)
    } catch {
      drafts.discard(made)
      throw error
    }
  }

  private static func draft(
    _ workbook: Workbook, at path: FilePath, drafts: Drafts
  ) -> Result<Draft?, PipelineFailure> {
    do throws(PipelineFailure) {
      return .success(
        try drafts.draft(of: path) { draft throws(PipelineFailure) in
          do throws(XLSXFailure) {
            try XLSXFile.write(workbook, to: draft.string)
          } catch {
            throw PipelineFailure(draft.string, .notWritten(explanation: error.explanation))
          }
        })
    } catch {
      return .failure(error)
    }
  }
}
