import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What is due with offers and content, week by week: reviews, work to finish, and what starts to run.
enum ContentCalendarSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.offers) || !plan.calendar.isEmpty else { return nil }
    let entries = Self.entries(of: plan)
    return Worksheet(
      name: "Content Calendar", kind: .list, title: "Content Calendar", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "What is due with offers and content, by week: reviews, work to finish, and what starts to run. What one person "
          + "has to review in a week is one row with its count, and names the first few."
      ],
      blocks: [
        .table(
          NamedTable(
            name: "tblContentCalendar",
            columns: [
              .init("Week", .mark), .init("From", .mark), .init("What", .mark), .init("Owner", widest: 26),
              .init("Count", .number), .init("Titles", widest: 90),
            ],
            rows: entries.map { row($0, plan) },
            emptyText:
              "Nothing due: no offer has a date of review or an end of work, and there is no calendar"))
      ])
  }

  /// Things of one kind that one owner has in one week.
  private struct Entry {
    /// The Monday; `nil` for what was due before the plan's day.
    let monday: CalendarDate?
    let what: String
    let owner: String
    var titles: [String]
  }

  private static func entries(of plan: Plan) -> [Entry] {
    var entries: [Entry] = []
    var places: [[String]: Int] = [:]
    func add(_ day: CalendarDate, _ what: String, _ owner: String, _ title: String, overdue: Bool) {
      let isPast = overdue && (plan.asOf.map { day < $0 } ?? false)
      let monday = isPast ? nil : day.monday
      let key = [monday?.description ?? "", what, owner]
      if let place = places[key] {
        entries[place].titles.append(title)
      } else {
        places[key] = entries.count
        entries.append(Entry(monday: monday, what: what, owner: owner, titles: [title]))
      }
    }
    for offer in plan.offers where !["retired", "idea"].contains(offer.status?.value) {
      let owner = offer.owner?.value.title ?? "nobody named"
      if let day = offer.nextReview?.value {
        add(day, "review", owner, offer.title.value, overdue: true)
      }
      if let day = offer.due?.value, offer.status?.value != "live" {
        add(day, "finish", owner, offer.title.value, overdue: true)
      }
    }
    for (title, start) in runs(of: plan) { add(start, "starts to run", "", title, overdue: false) }
    return entries.enumerated().sorted { left, right in
      let days = (left.element.monday?.dayNumber ?? Int.min, right.element.monday?.dayNumber ?? Int.min)
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
  }

  /// Entries of the calendars, those of one item and one stretch of days together.
  private static func runs(of plan: Plan) -> [(title: String, start: CalendarDate)] {
    var groups: [(item: String, start: CalendarDate, end: CalendarDate, beside: [String])] = []
    var places: [[String]: Int] = [:]
    for entry in plan.calendar {
      let (start, end) = (entry.start.value, entry.end.value)
      let key = [entry.item.value, start.description, end.description]
      let beside = entry.beside.map(\.value).joined(separator: ", ")
      if let place = places[key] {
        groups[place].beside.append(beside)
      } else {
        places[key] = groups.count
        groups.append((entry.item.value, start, end, [beside]))
      }
    }
    return groups.map { group in
      let beside = group.beside.filter { !$0.isEmpty }
      let names =
        beside.count > 3
        ? " at \(beside[0]) and \(beside.count - 1) more"
        : beside.isEmpty ? "" : " at " + beside.joined(separator: "; ")
      return ("\(group.item)\(names) until \(group.end)", group.start)
    }
  }

  private static func row(_ entry: Entry, _ plan: Plan) -> NamedTable.Row {
    let titles = entry.titles
    // Naming the last one takes no more room than counting it.
    let shown = titles.count > 6 ? Array(titles.prefix(5)) + ["and \(titles.count - 5) more"] : titles
    return [
      entry.monday.map { .text($0.weekName) } ?? .text("OVERDUE", tone: .bad), Words.date(entry.monday),
      .text(entry.what), .text(entry.owner), .integer(titles.count), .text(shown.joined(separator: "; ")),
    ]
  }
}

extension CalendarDate {
  /// The first day of its week.
  fileprivate var monday: CalendarDate { adding(days: 1 - weekday) }

  /// `2026-W27`.
  fileprivate var weekName: String {
    let (year, week) = isoWeek
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }
}
