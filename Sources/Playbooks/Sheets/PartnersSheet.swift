import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The partners: what they may sell where, who looks after them, and until when.
enum PartnersSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.partners) else { return nil }
    return Worksheet(
      name: "Partners", kind: .list, title: "Partners", subtitle: playbook.subtitle, back: Words.back,
      intro: ["Who sells, refers or delivers with us, and which rules send them leads."],
      blocks: [.table(table("tblPartners", plan.partners, plan))])
  }

  static func table(_ name: String, _ partners: [Partner], _ plan: Plan) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("Partner", widest: 34), .init("Type", .mark), .init("Tier", .mark), .init("Status", .mark),
        .init("Regions", widest: 28), .init("Segments", widest: 24), .init("Products", widest: 24),
        .init("Partner manager", widest: 24), .init("Trained", .mark), .init("Agreement ends", .mark),
        .init("Accepts within", .mark), .init("Leads by rules", widest: 24),
      ],
      rows: partners.map { partner in
        NamedTable.Row(
          [
            .text(partner.name.value, tone: .strong), Words.words(partner.type), tier(partner.tier),
            status(partner.status),
            Words.places(partner.regions), Words.terms(partner.segments), Words.text(partner.products),
            Words.owner(partner.manager), trained(partner.trained, plan), end(partner.agreementEnd, plan),
            Words.time(partner.acceptance), .text(rules(of: partner, plan)),
          ], anchor: Words.rowAnchor(partner.location))
      }, emptyText: "No partner in the plan")
  }

  static func rules(of partner: Partner, _ plan: Plan) -> String {
    plan.routing.rules.filter { rule in
      rule.owner?.value.parties.contains { $0.owner == .partner(partner.id) } ?? false
    }.map(\.id).joined(separator: ", ")
  }

  /// The planner's own word: the order of tiers differs from program to program.
  private static func tier(_ tier: Located<String>?) -> Cell { tier.map { .text($0.written) } ?? .blank }

  private static func status(_ status: Located<String>?) -> Cell {
    switch status?.value {
    case "active": .text("active", tone: .good)
    case "suspended", "ended", "dormant": .text(status?.value ?? "", tone: .bad)
    case let other?: .text(other, tone: .caution)
    case nil: .blank
    }
  }

  private static func trained(_ training: Located<Partner.Training>?, _ plan: Plan) -> Cell {
    switch training?.value {
    case .until(let day):
      if let today = plan.asOf, day < today {
        .text("expired \(day)", tone: .bad)
      } else {
        .text("until \(day)")
      }
    case .since(let day): .text("since \(day)")
    case .trained(let people?): .text(Words.count(people, "person", "people"))
    case .trained(nil): .text("yes")
    case .untrained: .text("not trained", tone: .caution)
    case nil: .blank
    }
  }

  private static func end(_ day: Located<CalendarDate>?, _ plan: Plan) -> Cell {
    guard let day else { return .blank }
    let isSoon = plan.settings.period.map { day.value <= $0.last } ?? false
    return Words.date(day, tone: isSoon ? .caution : .normal)
  }
}
