import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The workbook of one sales lead: only what is theirs.
enum LeadLayout {
  static func workbook(for lead: SalesLead, in playbook: Playbook, _ index: LeadIndex) -> Workbook {
    let page = LeadPage(lead, playbook, index)
    let details = [
      routes(page), levels(page), dates(page), partners(page), content(page), findings(page),
    ].compactMap {
      $0?.withoutBlankColumns
    }
    return Workbook(
      properties: playbook.properties(
        subject: "What \(lead.name) owns, \(playbook.period)", title: "\(lead.name): \(playbook.title)"),
      sheets: [MyPageSheet.worksheet(page, contents: details)] + details
        + [ListsSheet.worksheet(playbook, back: back, people: page.people)],
      definedNames: ListsSheet.names, paper: playbook.paper,
      footnote: "\(lead.name) · \(playbook.subtitle)")
  }

  static let back = Cell.link("Back to My Page", to: .sheet("My Page"))

  private static func routes(_ page: LeadPage) -> Worksheet? {
    guard !page.rules.isEmpty else { return nil }
    let rows = page.rowsOfFindings
    return Worksheet(
      name: "My Routes", kind: .list, title: "My Routes", subtitle: page.subtitle, back: back,
      intro: [
        "The rules by which leads come to you and your team, in the order in which they count. “Still gets” is "
          + "what is left for a rule after those above it."
      ],
      blocks: [
        .table(RulesSheet.table("tblMyRoutes", rules: page.rules, in: page.playbook, row: { rows[$0] }))
      ])
  }

  private static func levels(_ page: LeadPage) -> Worksheet? {
    guard !page.levels.isEmpty else { return nil }
    return Worksheet(
      name: "My Response Times", kind: .list, title: "My Response Times", subtitle: page.subtitle, back: back,
      intro: ["How fast your leads are answered, and who hears of a miss."],
      blocks: [.table(MyLevels.table("tblMyLevels", page.levels))])
  }

  private static func dates(_ page: LeadPage) -> Worksheet? {
    let dates = page.dates
    guard !dates.isEmpty else { return nil }
    return Worksheet(
      name: "My Dates", kind: .list, title: "My Dates This Quarter", subtitle: page.subtitle, back: back,
      intro: [
        "Absences, reviews, ends of agreements and whatever else of yours falls into the quarter or is overdue."
      ],
      blocks: [.table(MyPageLists.table("tblMyDates", dates, in: page.playbook))])
  }

  private static func partners(_ page: LeadPage) -> Worksheet? {
    guard !page.partners.isEmpty else { return nil }
    return Worksheet(
      name: "My Partners", kind: .list, title: "My Partners", subtitle: page.subtitle, back: back,
      intro: ["Partners that you look after, or that work your segments in your regions."],
      blocks: [.table(PartnersSheet.table("tblMyPartners", page.partners, page.playbook.plan))])
  }

  private static func content(_ page: LeadPage) -> Worksheet? {
    guard !page.offers.isEmpty else { return nil }
    let rest =
      page.offers.count > mostOffers
      ? " These are the first \(mostOffers) of \(page.offers.count) titles; the others are in playbook.xlsx, on the "
        + "sheet Offers and Content."
      : ""
    return Worksheet(
      name: "My Content", kind: .list, title: "My Content", subtitle: page.subtitle, back: back,
      intro: ["What there is to show your buyers, by stage." + rest],
      blocks: [
        .table(OffersSheet.table("tblMyContent", Array(page.offers.prefix(mostOffers)), page.playbook.plan))
      ])
  }

  /// More titles than this nobody reads here.
  private static let mostOffers = 400

  private static func findings(_ page: LeadPage) -> Worksheet? {
    Worksheet(
      name: "My Findings", kind: .findings, title: "My Open Findings", subtitle: page.subtitle, back: back,
      intro: [
        "What is open in the plan and touches you, your team or your segments. " + FindingsSheet.behind
      ],
      blocks: [
        .table(
          FindingsSheet.table(
            "tblMyFindings", page.findings, numbers: page.numbers, in: page.playbook, leading: .toResults))
      ], printedColumns: FindingsSheet.printedColumns)
  }
}
