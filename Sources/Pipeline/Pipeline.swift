import Checks
import Diagnostics
import Plans
import Playbooks
import Sheets
import SystemPackage
import Vocabulary
import Workbooks

/// The stages in order: folder → sheets → plan → findings → workbooks.
package struct Pipeline: Sendable {
  /// Name and version of the tool, as reports and workbooks state them.
  package let tool: RunReport.Tool
  /// The day that plans are judged by, where it is given; it outranks the plan's own.
  package let asOf: CalendarDate?

  package init(tool: RunReport.Tool, asOf: CalendarDate? = nil) {
    self.tool = tool
    self.asOf = asOf
  }

  /// A plan that was read and checked.
  package struct Checked: Sendable {
    package let plan: Plan
    /// The files of its folder as they were read.
    let sheets: [Sheet]
    package let report: PlanReport

    /// The same with findings on further changes by the workbooks.
    fileprivate func adding(_ changes: [WorkbookLimits.Change]) -> Checked {
      Checked(
        plan: plan, sheets: sheets,
        report: report.with(CheckCatalogue.adding(changes, to: report.findings, of: plan)))
    }
  }

  /// What a plan's output consists of.
  package struct Built: Sendable {
    package let checked: Checked
    /// The folder that holds the plan's results.
    package let folder: String
    /// How many sales leads have a workbook.
    package let leads: Int
  }

  /// Reads, normalizes and checks the plan in a folder.
  package func check(_ path: String) throws(PipelineFailure) -> Checked {
    let folder = try PlanFolder.read(path)
    let words = PlanBuilder.headerWords
    let sheets = folder.files.map { SheetReader.read($0.bytes, file: $0.name, knowing: words) }
    let plan = PlanBuilder.build(
      from: sheets, name: folder.name.full, folder: folder.name.folder, asOf: asOf)
    try Self.refuseEmpty(plan, folder)
    let findings = CheckCatalogue.check(plan, shownWith: WorkbookChanges.of(plan, sheets: sheets))
    return Checked(plan: plan, sheets: sheets, report: PlanReport(plan, findings: findings, folder: folder))
  }

  /// The workbooks of a plan: the master, and one for each sales lead by file name without extension.
  package func workbooks(of checked: Checked) -> (
    playbook: Workbook, leads: [(slug: String, workbook: Workbook)]
  ) {
    let playbook = self.playbook(of: checked)
    return (PlaybookLayout.workbook(of: playbook), PlaybookLayout.leads(of: playbook))
  }

  /// Everything that the workbooks of a plan are made of.
  package func playbook(of checked: Checked) -> Playbook {
    let inputs = checked.report.sheets.map {
      Playbook.Input(file: $0.file, kind: $0.kind, rows: $0.rows, digest: $0.sha256)
    }
    return Playbook(
      plan: checked.plan, findings: checked.report.findings, sheets: checked.sheets,
      inputs: inputs, tool: "\(tool.name) \(tool.version)")
  }

  /// Converts the plan in a folder into workbooks and a report below `output`.
  ///
  /// - Parameter jobs: how many files are written at once.
  package func build(
    _ path: String, into output: String, jobs: Int, drafts: Drafts
  ) async throws(PipelineFailure) -> Built {
    var checked = try check(path)
    var playbook = self.playbook(of: checked)
    var layout = WorkbookLayout(PlaybookLayout.workbook(of: playbook))
    if !layout.losses.isEmpty {
      // What has no room is told in the report and on the sheet Findings, which only now can be written.
      checked = checked.adding(WorkbookChanges.losses(of: layout, showing: checked.sheets))
      playbook = self.playbook(of: checked)
      layout = WorkbookLayout(PlaybookLayout.workbook(of: playbook))
    }
    let leads = PlaybookLayout.leadPlans(of: playbook)
    let report = ReportFormat.json.report(RunReport(tool: tool, plans: [checked.report]))
    try await PlanOutput(playbook: layout, leads: leads, report: report)
      .write(into: FilePath(output), jobs: jobs, drafts: drafts)
    return Built(checked: checked, folder: output, leads: leads.count)
  }

  /// A folder in which nothing can be planned is a failure; anything less is a finding.
  private static func refuseEmpty(_ plan: Plan, _ folder: PlanFolder) throws(PipelineFailure) {
    let files = folder.files.map(\.name)
    let main: Set<SheetKind> = [
      .routing, .routingMatrix, .territories, .channels, .channelMap, .partners, .raci,
    ]
    guard plan.sheets.contains(where: { $0.kind.map(main.contains) ?? false }) else {
      throw PipelineFailure(folder.path, .nothingRecognized(files: files))
    }
    if plan.sheets.allSatisfy({ $0.rows == 0 }) {
      throw PipelineFailure(folder.path, .onlyHeaders(files: files))
    }
  }
}
