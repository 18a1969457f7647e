import SystemPackage
import Workbooks
import XLSX

/// Everything that one plan becomes.
struct PlanOutput: Sendable {
  /// The master workbook, laid out.
  let playbook: WorkbookLayout
  /// Each is made where it is written, for many are at once.
  let leads: [(slug: String, workbook: @Sendable () -> Workbook)]
  /// The findings as JSON.
  let report: String

  /// A workbook to be written.
  private enum Content: Sendable {
    case laidOut(WorkbookLayout)
    case planned(@Sendable () -> Workbook)

    var layout: WorkbookLayout {
      switch self {
      case .laidOut(let layout): layout
      case .planned(let workbook): WorkbookLayout(workbook())
      }
    }
  }

  /// Puts everything into a folder: all of it, or what was there before stays.
  func write(into folder: FilePath, jobs: Int, drafts: Drafts) async throws(PipelineFailure) {
    let leadFolder = folder.appending("leads")
    try Self.make(folder)
    try Self.make(leadFolder)
    try await FolderLock.hold(folder) { () async throws(PipelineFailure) in
      let names = leads.map { $0.slug + ".xlsx" }
      let workbooks =
        [(folder.appending("playbook.xlsx"), Content.laidOut(playbook))]
        + zip(names, leads).map { (leadFolder.appending($0), Content.planned($1.workbook)) }
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
    _ workbooks: [(FilePath, Content)], reportAt path: FilePath, jobs: Int, drafts: Drafts
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
    _ workbook: Content, at path: FilePath, drafts: Drafts
  ) -> Result<Draft?, PipelineFailure> {
    do throws(PipelineFailure) {
      return .success(
        try drafts.draft(of: path) { draft throws(PipelineFailure) in
          do throws(XLSXFailure) {
            try XLSXFile.write(workbook.layout, to: draft.string)
          } catch {
            throw PipelineFailure(draft.string, .notWritten(explanation: error.explanation))
          }
        })
    } catch {
      return .failure(error)
    }
  }
}
