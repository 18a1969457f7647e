import Diagnostics
import Plans
import Sheets
import Vocabulary
import Workbooks

/// Everything a playbook is made of: the plan, what was found in it, and where it came from.
package struct Playbook: Sendable {
  /// A file that was read.
  package struct Input: Sendable, Hashable {
    package let file: String
    /// The kind of sheet in words; `not recognized` where none fits.
    package let kind: String
    package let rows: Int
    /// SHA-256 in hexadecimal.
    package let digest: String

    package init(file: String, kind: String, rows: Int, digest: String) {
      self.file = file
      self.kind = kind
      self.rows = rows
      self.digest = digest
    }
  }

  package let plan: Plan
  /// Heaviest first, as they are reported.
  package let findings: [Finding]
  /// The planning sheets as they were read, in the order of their names.
  package let sheets: [Sheet]
  package let inputs: [Input]
  /// Name and version of the tool.
  package let tool: String
  let matrix: OwnershipMatrix
  let rules: RuleFacts
  /// What the sheet Route a Lead looks up; `nil` where it is left out.
  let route: RouteLists?
  let coverage: SegmentCoverage
  let fixOwners: FixOwners
  let open: OpenFindings

  package init(plan: Plan, findings: [Finding], sheets: [Sheet], inputs: [Input], tool: String) {
    self.plan = plan
    self.findings = findings
    self.sheets = sheets
    self.inputs = inputs
    self.tool = tool
    matrix = OwnershipMatrix(of: plan)
    rules = RuleFacts(of: plan)
    route = RouteLists(plan)
    coverage = SegmentCoverage(of: plan)
    fixOwners = FixOwners(of: plan)
    open = OpenFindings(findings)
  }

  /// The plan's title, else its name.
  var title: String { plan.settings.title ?? plan.name }

  /// `FY26 Q3 (2026-07-01 to 2026-09-30)`.
  var period: String {
    guard let period = plan.settings.period else { return "no period given" }
    return "\(period.label) (\(period.first) to \(period.last))"
  }

  /// The line under each sheet's title.
  var subtitle: String {
    var parts = [title]
    if let period = plan.settings.period { parts.append(period.label) }
    if let day = plan.asOf { parts.append("as of \(day)") }
    return parts.joined(separator: " · ")
  }

  /// The day that the workbook claims as its creation: the plan's, never the clock's.
  var created: Day {
    let day = plan.asOf ?? plan.settings.period?.first ?? CalendarDate(dayNumber: 0)
    let parts = day.components
    return Day(year: parts.year, month: parts.month, day: parts.day)
  }

  /// The paper that the settings ask for.
  var paper: Workbook.Paper {
    switch plan.settings.paper {
    case .a4: .a4
    case .letter: .letter
    }
  }

  func properties(subject: String, title: String) -> Workbook.Properties {
    Workbook.Properties(
      title: title, subject: subject, author: plan.settings.company ?? "Fairlead",
      company: plan.settings.company ?? "",
      keywords: ["playbook", "lead routing"] + [plan.settings.period?.label].compactMap { $0 },
      created: created)
  }
}
