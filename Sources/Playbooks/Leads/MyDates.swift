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
    /// The cell that says so.
    let location: SourceLocation
  }

  let entries: [Entry]

  /// - Parameter people: whose absences count: the lead's team and those whom the lead covers.
  init(
    of lead: SalesLead, in plan: Plan, rules: [Rule], partners: [Partner], offers: [Offer],
    people: [Roster.Member], covered: Set<Roster.Member.ID>
  ) {
    var found: [Entry] = []
    func add(_ date: Located<CalendarDate>?, _ what: String, canBeOverdue: Bool = false) {
      guard let date else { return }
      let day = date.value
      let isOverdue = canBeOverdue && (plan.asOf.map { day < $0 } ?? false)
      guard isOverdue || (plan.settings.period?.contains(day) ?? true) else { return }
      found.append(Entry(day: day, what: what, isOverdue: isOverdue, location: date.location))
    }
    func isOwned(_ owner: Located<OwnerReference>?) -> Bool {
      (owner?.value.parties ?? []).contains { lead.leads($0.owner) }
    }
    for member in people {
      let name = member.id == lead.member.id ? "I am" : "\(member.name.value) is"
      let until = member.outTo.map { " until \($0.value)" } ?? ""
      let cover = covered.contains(member.id) ? "; I cover" : ""
      add(member.outFrom, "\(name) away\(until)\(cover)")
      add(member.start, "\(name) here from this day")
      add(member.end, "\(name) here until this day")
    }
    for rule in rules {
      add(rule.start, "\(rule.id) begins to count")
      add(rule.end, "\(rule.id) counts for the last time")
    }
    for partner in partners {
      add(partner.agreementEnd, "Agreement with \(partner.name.value) ends", canBeOverdue: true)
      if let trained = partner.trained, case .until(let day) = trained.value {
        add(
          Located(day, written: trained.written, at: trained.location),
          "Training of \(partner.name.value) ends", canBeOverdue: true)
      }
    }
    for offer in plan.offers where isOwned(offer.owner) && offer.status?.value != "retired" {
      add(offer.nextReview, "Review “\(offer.title.value)”", canBeOverdue: true)
      add(offer.due, "“\(offer.title.value)” is due", canBeOverdue: offer.status?.value != "live")
    }
    let titles = Set(offers.map { Fold.key($0.title.value) })
    for entry in plan.calendar where titles.contains(Fold.key(entry.item.value)) {
      let until = entry.start.value == entry.end.value ? "" : " until \(entry.end.value)"
      add(entry.start, "“\(entry.item.value)” runs\(until)")
    }
    for measure in plan.measures where isOwned(measure.owner) {
      add(measure.nextReview, "Review of \(measure.name.value)", canBeOverdue: true)
    }
    entries = found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }
}
