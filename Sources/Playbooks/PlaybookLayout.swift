import Workbooks

/// A plan and its findings in, workbooks out.
package enum PlaybookLayout {
  /// The worksheets of the master workbook in reading order; a new one is one file and one line here.
  private static let sheets: [@Sendable (Playbook) -> [Worksheet]] = [
    one(FindingsSheet.worksheet), one(ChannelMapSheet.worksheet), RoutingMatrixSheet.worksheets,
    one(RouteALeadSheet.worksheet), one(RulesSheet.worksheet), one(SegmentsSheet.worksheet),
    one(ChannelsSheet.worksheet), one(ChannelMapSheet.list), one(PartnersSheet.worksheet),
    PartnerCoverageSheet.worksheets, one(OffersSheet.worksheet), one(ContentMatrixSheet.worksheet),
    one(ContentCalendarSheet.worksheet), one(ProcessSheet.worksheet),
    one(ServiceLevelsAndEscalationSheet.worksheet),
    one(TeamSheet.worksheet), one(AccountsSheet.worksheet),
    one(MeasuresSheet.worksheet), one(TestLeadsSheet.worksheet), one(NormalizationSheet.worksheet),
  ]

  private static func one(
    _ worksheet: @escaping @Sendable (Playbook) -> Worksheet?
  ) -> @Sendable (Playbook) -> [Worksheet] {
    { playbook in worksheet(playbook).map { [$0] } ?? [] }
  }

  /// The master workbook.
  package static func workbook(of playbook: Playbook) -> Workbook {
    let sheets = sheets.flatMap { $0(playbook) }.map(\.withoutBlankColumns)
    let charts = SummaryCharts(playbook)
    let last = [
      InputsSheet.worksheet(playbook), charts.worksheet(playbook), RouteALeadSheet.lists(playbook),
      ListsSheet.worksheet(playbook),
    ].compactMap { $0 }
    return Workbook(
      properties: playbook.properties(
        subject: "Who owns every lead, \(playbook.period)", title: "\(playbook.title): playbook"),
      sheets: [SummarySheet.worksheet(playbook, charts: charts, contents: sheets + last)] + sheets
        + SourceSheets.worksheets(playbook) + last,
      definedNames: ListsSheet.names + RouteALeadSheet.names(playbook), paper: playbook.paper,
      footnote: playbook.subtitle)
  }

  /// One workbook for each sales lead, by file name without extension, in the order of the roster.
  package static func leads(of playbook: Playbook) -> [(slug: String, workbook: Workbook)] {
    leadPlans(of: playbook).map { ($0.slug, $0.workbook()) }
  }

  /// The same, each made when it is asked for: a large plan has hundreds, and they are made side by side.
  package static func leadPlans(
    of playbook: Playbook
  ) -> [(slug: String, workbook: @Sendable () -> Workbook)] {
    let leads = SalesLead.all(in: playbook.plan)
    let slugs = Slugs.unique(leads.map(\.name))
    let index = LeadIndex(playbook)
    return zip(slugs, leads).map { slug, lead in
      (slug.text, { LeadLayout.workbook(for: lead, in: playbook, index) })
    }
  }
}
