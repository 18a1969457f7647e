import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// A sales lead's own page, printed on two sheets at most: what they own, how fast, who covers, what is open, and when.
enum MyPageSheet {
  private static let pages = 2

  static func worksheet(_ page: LeadPage, contents: [Worksheet]) -> Worksheet {
    let rooms = MyPageRoom.all
    var index = 0
    var sheet = worksheet(page, contents: contents, room: rooms[0])
    while index < rooms.count - 1, !fits(sheet, of: page.playbook) {
      index += 1
      sheet = worksheet(page, contents: contents, room: rooms[index])
    }
    // What one list leaves free another may fill: what has to be done first.
    var room = rooms[index]
    let lists: [(list: WritableKeyPath<MyPageRoom, Int>, all: Int)] = [
      (\.findings, page.findings.count), (\.dates, page.dates.count), (\.levels, page.levels.count),
      (\.routes, page.rules.count), (\.segments, page.segments.count),
    ]
    for (list, all) in lists {
      for larger in rooms[..<index].reversed() where room[keyPath: list] < all {
        var more = room
        more[keyPath: list] = larger[keyPath: list]
        let fuller = worksheet(page, contents: contents, room: more)
        guard fits(fuller, of: page.playbook) else { break }
        (room, sheet) = (more, fuller)
      }
    }
    return sheet
  }

  private static func fits(_ sheet: Worksheet, of playbook: Playbook) -> Bool {
    let book = Workbook(
      properties: playbook.properties(subject: "", title: ""), sheets: [sheet], paper: playbook.paper)
    return WorkbookLayout(book).sheets.allSatisfy { layout in
      [Workbook.Paper.a4, .letter].allSatisfy { PrintedPages.count(of: layout, on: $0) <= pages }
    }
  }

  private static func worksheet(_ page: LeadPage, contents: [Worksheet], room: MyPageRoom) -> Worksheet {
    var blocks: [Block] = [.heading("At a glance"), .facts(MyPageGlance.facts(page, room))]
    func list(
      _ title: String, _ table: NamedTable, of all: Int, more: String? = nil, first: String = "the first "
    ) {
      let shown = table.rows.count
      let rest = more.map { ", all on the sheet \($0)" } ?? ""
      blocks.append(.heading(all > shown ? "\(title): \(first)\(shown) of \(all)\(rest)" : title))
      blocks.append(.table(table.fitting(room).withoutBlankColumns))
    }
    if !page.segments.isEmpty {
      list("My segments", MyPageLists.segments(page, room), of: page.segments.count)
    }
    if page.rules.isEmpty {
      blocks += [.heading("My routes"), .paragraph("No rule names you or your team.", tone: .muted)]
    } else {
      list("My routes", MyPageLists.routes(page, room), of: page.rules.count, more: "My Routes")
    }
    if !page.levels.isEmpty {
      list(
        "My response times", MyPageLists.levels(page, room), of: page.levels.count, more: "My Response Times")
    }
    let dates = page.dates
    if !dates.isEmpty {
      list(
        "My dates this quarter", MyPageLists.dates(dates, room, in: page.playbook), of: dates.count,
        more: "My Dates", first: "")
    }
    if !page.findings.isEmpty {
      list("Open for me", MyPageLists.open(page, room), of: page.findings.count, more: "My Findings")
    }
    blocks += [
      .heading("More"),
      .facts(
        contents.map {
          Fact(.link($0.name, to: .sheet($0.name)), .text(firstSentence(of: $0), tone: .muted))
        }),
      .paragraph(
        "The whole plan is in playbook.xlsx; rules and findings have the same numbers there.", tone: .muted),
    ]
    return Worksheet(
      name: "My Page", kind: .summary, title: page.lead.name,
      subtitle: "Playbook for \(page.playbook.period), \(page.playbook.title)",
      intro: [], blocks: blocks, pagesTall: pages)
  }

  private static func firstSentence(of sheet: Worksheet) -> String {
    let words = sheet.intro.first ?? ""
    return words.firstRange(of: ". ").map { words[..<$0.lowerBound] + "." } ?? words
  }
}
