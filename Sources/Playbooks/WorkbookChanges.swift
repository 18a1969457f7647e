import Checks
import Diagnostics
import Plans
import Sheets
import Workbooks

/// What the workbooks of a plan show otherwise than it has it, beyond its texts: names of tabs and files, addresses,
/// headings, and what a worksheet has no room for.
package enum WorkbookChanges {
  /// What can be told before the workbooks are made.
  package static func of(_ plan: Plan, sheets: [Sheet]) -> [WorkbookLimits.Change] {
    tabs(of: sheets) + wide(sheets) + headings(of: plan) + addresses(of: plan) + files(of: plan)
  }

  /// What a workbook that has been laid out had no room for.
  package static func losses(of layout: WorkbookLayout, showing sheets: [Sheet]) -> [WorkbookLimits.Change] {
    let files = Dictionary(
      SourceSheets.tabs(of: sheets.map(\.file)).map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return layout.losses.map { loss in
      let kind: WorkbookLimits.Change.Loss =
        switch loss.what {
        case .rows(let count): .rows(count)
        case .columns(let count): .columns(count)
        case .links(let count): .links(count)
        }
      return .loss(kind, sheet: loss.sheet, file: files[loss.sheet])
    }
  }

  private static func tabs(of sheets: [Sheet]) -> [WorkbookLimits.Change] {
    var names = SheetNames()
    return SourceSheets.tabs(of: sheets.map(\.file)).compactMap { file, tab in
      let name = names.claim(tab)
      return name == tab ? nil : .tab(file: file, name: name)
    }
  }

  /// Planning sheets with more columns than their worksheet shows.
  private static func wide(_ sheets: [Sheet]) -> [WorkbookLimits.Change] {
    sheets.compactMap { sheet in
      let left = SourceSheets.columns(of: sheet) - SourceSheets.mostColumns
      return left > 0 ? .loss(.columns(left), sheet: sheet.file, file: sheet.file) : nil
    }
  }

  /// Headings of conditions, which the sheet Rules repeats.
  private static func headings(of plan: Plan) -> [WorkbookLimits.Change] {
    var told: Set<String> = []
    return plan.routing.rules.flatMap(\.conditions).compactMap { condition in
      let place = condition.asked.location
      guard let heading = place.column, heading.utf16.count > HeaderNames.kept,
        told.insert("\(place.file) \(heading)").inserted
      else { return nil }
      return .heading(heading, at: place)
    }
  }

  private static func addresses(of plan: Plan) -> [WorkbookLimits.Change] {
    plan.offers.compactMap { offer in
      guard let url = offer.url, OffersSheet.isWeb(url.value), !Link.isAddress(url.value) else { return nil }
      return .address(url.value, at: url.location)
    }
  }

  private static func files(of plan: Plan) -> [WorkbookLimits.Change] {
    let leads = SalesLead.all(in: plan)
    return zip(leads, Slugs.unique(leads.map(\.name))).compactMap { lead, slug in
      slug.change.map { change in
        .workbook(
          of: lead.name, file: slug.text + ".xlsx", change, at: lead.member.name.location)
      }
    }
  }
}
