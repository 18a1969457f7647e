import Workbooks

/// A plan and its findings in, workbooks out.
package enum PlaybookLayout {
  /// The worksheets of the master workbook in reading order; a new one is one file and one line here.
  private static let sheets: [@Sendable (Playbook) -> Worksheet?] = [
    FindingsSheet.worksheet, ChannelMapSheet.worksheet, RoutingMatrixSheet.worksheet,
    RouteALeadSheet.worksheet, RulesSheet.worksheet,
    SegmentsSheet.worksheet, ChannelsSheet.worksheet, PartnersSheet.worksheet, OffersSheet.worksheet,
    ProcessSheet.worksheet,
    ServiceLevelsSheet.worksheet, TeamSheet.worksheet, AccountsSheet.worksheet, MeasuresSheet.worksheet,
    TestLeadsSheet.worksheet, NormalizationSheet.worksheet,
  ]

  /// The master workbook.
  package static func workbook(of playbook: Playbook) -> Workbook {
    let sheets = sheets.compactMap { $0(playbook)?.withoutBlankColumns }
    return Workbook(
      properties: playbook.properties(
        subject: "Who owns every lead, \(playbook.period)", title: "\(playbook.title): playbook"),
      sheets: [SummarySheet.worksheet(playbook, contents: sheets)] + sheets
        + SourceSheets.worksheets(playbook) + [RouteALeadSheet.lists(playbook)].compactMap { $0 } + [
          ListsSheet.worksheet(playbook, back: Words.back)
        ],
      definedNames: ListsSheet.names + RouteALeadSheet.names(playbook), footnote: playbook.subtitle)
  }

  /// One workbook for each sales lead, by file name without extension, in the order of the roster.
  package static func leads(of playbook: Playbook) -> [(slug: String, workbook: Workbook)] {
    let leads = SalesLead.all(in: playbook.plan)
    let slugs = Slugs.unique(leads.map(\.name))
    return zip(slugs, leads).map { ($0.text, LeadLayout.workbook(for: $1, in: playbook)) }
  }
}
