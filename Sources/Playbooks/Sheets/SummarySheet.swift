import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What this workbook is and for whom, what holds, what needs a decision, and where everything stands; on one page.
///
/// What grows with the plan is bounded here and whole elsewhere: findings on Findings, files with their SHA-256 on
/// Inputs, figures of the charts on Chart Data.
enum SummarySheet {
  /// The columns of the page: two parts and a chart side by side.
  private static let columns = (left: 7, middle: 8, right: 7)

  static func worksheet(_ playbook: Playbook, charts: SummaryCharts, contents: [Worksheet]) -> Worksheet {
    let (left, middle, right) = columns
    let wide = left + middle
    return Worksheet(
      name: "Summary", kind: .summary, title: playbook.title, subtitle: subtitle(playbook),
      blocks: [
        .panels([Panel(columns: wide + right, .lines(introduction(playbook, columns: wide + right)))]),
        .panels([
          Panel(SummaryHeadline.title(playbook.plan), columns: left, .lines(SummaryHeadline.lines(playbook))),
          Panel("Findings", columns: middle, .lines(SummaryFindings.table(playbook))),
          Panel(columns: right, charts.coveragePanel),
        ]),
        .panels([
          Panel("What needs a decision", columns: wide, .lines(SummaryFindings.decisions(playbook))),
          Panel(columns: right, charts.ownersPanel),
        ]),
        .panels([
          Panel("Contents", columns: wide, .lines(SummaryContents.lines(contents, playbook))),
          Panel("Made from", columns: right, .lines(SummaryContents.inputs(playbook))),
        ]),
      ], freeze: .none, orientation: .landscape, pagesTall: 1)
  }

  private static func subtitle(_ playbook: Playbook) -> String {
    let period = playbook.plan.settings.period == nil ? "" : " for \(playbook.period)"
    let day = playbook.plan.asOf.map { " · as of \($0)" } ?? ""
    return "Playbook\(period)\(day) · made by \(playbook.tool)"
  }

  /// What this is, for whom, how to use it and whom to ask.
  private static func introduction(_ playbook: Playbook, columns: Int) -> [[Panel.Span]] {
    let leads = SalesLead.all(in: playbook.plan).count
    let own = leads == 0 ? "." : ", who also has a workbook of their own in the folder “leads”."
    return [
      "Who owns each lead, how fast it is answered, to whom it escalates, and which channels serve which segment. For sales "
        + "and marketing operations, and for every sales lead" + own,
      "How to use it: start with what needs a decision. Correct the planning sheet, not this workbook, and build again. Blue "
        + "words are links; every table can be sorted and filtered. Questions on the plan: \(contact(playbook)).",
    ].map { [Panel.Span(.text($0), columns: columns)] }
  }

  /// Whoever keeps the plan.
  private static func contact(_ playbook: Playbook) -> String {
    guard let person = FixOwners.planner(of: playbook.plan) else { return "whoever sent you this workbook" }
    return [person.name.value, person.email?.value].compactMap { $0 }.joined(separator: ", ")
  }
}
