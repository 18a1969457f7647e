import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The lists of a sales lead's own page, each as far as there is room.
enum MyPageLists {
  static func segments(_ page: LeadPage, _ room: MyPageRoom) -> NamedTable {
    NamedTable(
      name: "tblMySegments",
      columns: [
        .init("Segment", widest: 26), .init("Regions", widest: 64), .init("Segment owner", widest: 26),
        .init("Sold", .mark), .init("Leads expected", .number),
      ],
      rows: page.segments.prefix(room.segments).map { segment in
        [
          .text(segment.name.value, tone: .strong), Words.places(segment.regions), Words.owner(segment.owner),
          Words.text(segment.model), segment.volume.map { .integer($0.value) } ?? .blank,
        ]
      }, emptyText: "No segment")
  }

  static func routes(_ page: LeadPage, _ room: MyPageRoom) -> NamedTable {
    let effective = page.playbook.rules.effective
    return NamedTable(
      name: "tblMyPageRoutes",
      columns: [
        .init("Route", widest: 14), .init("Leads that reach it", widest: 64), .init("Owner", widest: 26),
        .init("First response", .mark), .init("Escalates to", widest: 24), .init("Backup", widest: 24),
      ],
      rows: page.rules.prefix(room.routes).map { rule in
        [
          .link(rule.id, to: .anchor(Words.rowAnchor(rule.location)), tone: .strong),
          .text(reach(effective[rule.id])),
          Words.owner(rule.owner), Words.time(rule.firstResponse, clock: rule.clock?.value),
          Words.owner(rule.escalateTo), Words.owner(rule.backup ?? rule.fallback),
        ]
      }, emptyText: "No rule")
  }

  private static func reach(_ regions: [RoutingProof.Region]?) -> String {
    guard let regions else { return "none: no lead can match it" }
    guard let first = regions.first else { return "none: earlier rules take them" }
    return regions.count > 2
      ? "\(first.phrase)\nand \(regions.count - 1) more on the sheet My Routes"
      : regions.map(\.phrase).joined(separator: "\n")
  }

  static func levels(_ page: LeadPage, _ room: MyPageRoom) -> NamedTable {
    MyLevels.table("tblMyPageLevels", Array(page.levels.prefix(room.levels)))
  }

  /// Half the room at most is for what is overdue, so that what comes next is seen.
  static func dates(_ entries: [MyDates.Entry], _ room: MyPageRoom, in playbook: Playbook) -> NamedTable {
    let coming = entries.filter { !$0.isOverdue }
    let mostOverdue = max(room.dates / 2, room.dates - coming.count)
    let overdue = Array(entries.filter(\.isOverdue).prefix(mostOverdue))
    return table(
      "tblMyPageDates", overdue + coming.prefix(room.dates - overdue.count), in: playbook)
  }

  /// Days with what they are.
  static func table(_ name: String, _ entries: [MyDates.Entry], in playbook: Playbook) -> NamedTable {
    NamedTable(
      name: name,
      columns: [.init("Day", .mark), .init("What", widest: 64), .init("Where", widest: 26)],
      rows: entries.map { entry in
        [
          Words.date(entry.day, tone: entry.isOverdue ? .bad : .normal),
          .text(entry.isOverdue ? "OVERDUE: \(entry.what)" : entry.what),
          .text(Words.place(entry.location, in: playbook)),
        ]
      }, emptyText: "No date in the plan")
  }

  static func open(_ page: LeadPage, _ room: MyPageRoom) -> NamedTable {
    NamedTable(
      name: "tblMyOpen",
      columns: [
        .init("Finding", .mark), .init("What is wrong, and what to do", widest: 64),
        .init("Where", widest: 26), .init("Severity", .mark),
      ],
      rows: zip(page.numbers, page.findings).prefix(room.findings).enumerated().map { index, entry in
        let (number, finding) = entry
        let words = [finding.message.text, finding.message.help].map(\.capitalizedFirst)
        return [
          .link("No. \(number)", to: .anchor(FindingsSheet.anchor(index))),
          .text(words.joined(separator: "\n→ ")),
          FindingsSheet.place(of: finding, .toResults, in: page.playbook),
          .text(finding.severity.rawValue, tone: Words.tone(of: finding.severity)),
        ]
      }, emptyText: "Nothing open")
  }
}

extension NamedTable {
  /// The same with long texts cut to what a page has room for.
  func fitting(_ room: MyPageRoom) -> NamedTable {
    var table = self
    table.rows = rows.map { Row($0.cells.map { $0.fitting(room) }, anchor: $0.anchor) }
    return table
  }
}

extension Cell {
  /// The same with each line of its text cut to what a page has room for.
  func fitting(_ room: MyPageRoom) -> Cell {
    guard case .text(let text) = value else { return self }
    var cell = self
    cell.value = .text(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { room.fit(String($0)) }
        .joined(separator: "\n"))
    return cell
  }
}
