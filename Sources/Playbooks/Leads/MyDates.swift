import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The days of a quarter that matter to one sales lead, in their order.
struct MyDates: Sendable {
  struct Entry: Sendable {
    let day: CalendarDate
    let what: String
    let isOverdue: Bool
  }

  let entries: [Entry]

  init(_ page: LeadPage) {
    let plan = page.playbook.plan
    var found: [Entry] = []
    func add(_ day: CalendarDate?, _ what: String, canBeOverdue: Bool = false) {
      guard let day else { return }
      let isOverdue = canBeOverdue && (plan.asOf.map { day < $0 } ?? false)
      guard isOverdue || (plan.settings.period?.contains(day) ?? true) else { return }
      found.append(Entry(day: day, what: what, isOverdue: isOverdue))
    }
    for member in plan.roster.members where page.lead.people.contains(member.id) || page.covers(member) {
      let name = member.id == page.lead.member.id ? "I am" : "\(member.name.value) is"
      let until = member.outTo.map { " until \($0.value)" } ?? ""
      let cover = page.covers(member) ? "; I cover" : ""
      add(member.outFrom?.value, "\(name) away\(until)\(cover)")
      add(member.start?.value, "\(name) here from this day")
      add(member.end?.value, "\(name) here until this day")
    }
    for rule in page.rules {
      add(rule.start?.value, "\(rule.id) begins to count")
      add(rule.end?.value, "\(rule.id) counts for the last time")
    }
    for partner in page.partners {
      add(partner.agreementEnd?.value, "Agreement with \(partner.name.value) ends", canBeOverdue: true)
      if case .until(let day) = partner.trained?.value {
        add(day, "Training of \(partner.name.value) ends", canBeOverdue: true)
      }
    }
    for offer in plan.offers where page.isOwned(offer.owner) && offer.status?.value != "retired" {
      add(offer.nextReview?.value, "Review “\(offer.title.value)”", canBeOverdue: true)
      add(offer.due?.value, "“\(offer.title.value)” is due", canBeOverdue: offer.status?.value != "live")
    }
    let titles = Set(page.offers.map { Fold.key($0.title.value) })
    for entry in plan.calendar where titles.contains(Fold.key(entry.item.value)) {
      let until = entry.start.value == entry.end.value ? "" : " until \(entry.end.value)"
      add(entry.start.value, "“\(entry.item.value)” runs\(until)")
    }
    for measure in plan.measures where page.isOwned(measure.owner) {
      add(measure.nextReview?.value, "Review of \(measure.name.value)", canBeOverdue: true)
    }
    entries = found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }
}
