import Checks
import Diagnostics
import Plans
import Playbooks
import Sheets
import SystemPackage
import Vocabulary
import XLSX

/// The stages in order: folder → sheets → plan → findings → workbooks.
package struct Pipeline: Sendable {
  /// Name and version of the tool, as reports and workbooks state them.
  package let tool: RunReport.Tool
  /// The day that plans are judged by, where it is given; it outranks the plan's own.
  package let asOf: CalendarDate?
  /// How many files are read or written at once.
  package let jobs: Int

  package init(tool: RunReport.Tool, asOf: CalendarDate? = nil, jobs: Int = 1) {
    self.tool = tool
    self.asOf = asOf
    self.jobs = max(1, jobs)
  }

  /// A plan that was read and checked.
  package struct Checked: Sendable {
    package let plan: Plan
    package let findings: [Finding]
    package let report: PlanReport
    let inputs: [Playbook.Input]
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
    let plan = PlanBuilder.build(from: sheets, name: folder.name, folder: folder.folder, asOf: asOf)
    try Self.refuseEmpty(plan, folder)
    let findings = CheckCatalogue.check(plan)
    let report = PlanReport(plan, findings: findings, folder: folder)
    let inputs = report.sheets.map {
      Playbook.Input(file: $0.file, kind: $0.kind, rows: $0.rows, digest: $0.sha256)
    }
    return Checked(plan: plan, findings: report.findings, report: report, inputs: inputs)
  }

  /// Converts the plan in a folder into workbooks and a report below `output`.
  package func build(_ path: String, into output: String) async throws(PipelineFailure) -> Built {
    let checked = try check(path)
    let playbook = Playbook(
      plan: checked.plan, findings: checked.findings, inputs: checked.inputs,
      tool: "\(tool.name) \(tool.version)")
    let leads = PlaybookLayout.leads(of: playbook)
    let main = try OutputFolder(FilePath(output))
    let folder = try OutputFolder(FilePath(output).appending("leads"))
    var files = leads.map { lead in
      WorkbookFile(folder: folder, name: lead.slug + ".xlsx", workbook: lead.workbook)
    }
    files.insert(
      WorkbookFile(folder: main, name: "playbook.xlsx", workbook: PlaybookLayout.workbook(of: playbook)),
      at: 0)
    try await WorkbookFile.write(files, jobs: jobs)
    try folder.keepOnly(leads.map { $0.slug + ".xlsx" })
    try main.place(
      "findings.json", text: ReportFormat.json.report(RunReport(tool: tool, plans: [checked.report])))
    return Built(checked: checked, folder: output, leads: leads.count)
  }

  /// A folder in which nothing can be planned is a failure; anything less is a finding.
  private static func refuseEmpty(_ plan: Plan, _ folder: PlanFolder) throws(PipelineFailure) {
    let files = folder.files.map(\.name)
    let main: Set<SheetKind> = [.routing, .routingMatrix, .territories, .channels, .channelMap]
    guard plan.sheets.contains(where: { $0.kind.map(main.contains) ?? false }) else {
      throw PipelineFailure(folder.path, .nothingRecognized(files: files))
    }
    if plan.sheets.allSatisfy({ $0.rows == 0 }) {
      throw PipelineFailure(folder.path, .onlyHeaders(files: files))
    }
  }
}
