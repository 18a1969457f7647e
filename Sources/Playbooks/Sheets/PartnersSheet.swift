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
      intro: [
        "Who sells, refers or delivers with us, and which rules send them leads. Ready: active, trained and in agreement on "
          + "the plan’s day."
          + (PartnerCoverageSheet.hasPlaces(plan)
            ? "" : " No sheet says where partners sell, so there is no coverage matrix.")
      ],
      blocks: [.table(table("tblPartners", plan.partners, plan))])
  }

  static func table(_ name: String, _ partners: [Partner], _ plan: Plan) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("Partner", widest: 34), .init("Type", .mark), .init("Tier", .mark), .init("Status", .mark),
        .init("Regions", widest: 28), .init("Segments", widest: 24), .init("Products", widest: 24),
        .init("Partner manager", widest: 24), .init("Ready", .mark), .init("Trained", .mark),
        .init("Certificate", .mark), .init("Agreement ends", .mark), .init("Exclusive", .mark),
        .init("Share", widest: 24), .init("Accepts within", .mark), .init("Leads by rules", widest: 24),
      ],
      rows: partners.map { partner in
        NamedTable.Row(
          [
            .text(partner.name.value, tone: .strong), written(partner.type), written(partner.tier),
            status(partner.status),
            Words.places(partner.regions), Words.terms(partner.segments), Words.text(partner.products),
            Words.owner(partner.manager), ready(partner, plan), trained(partner.trained),
            certificate(partner.trained, plan), end(partner.agreementEnd, plan),
            partner.isExclusive.map { .text($0.value ? "exclusive" : "no") } ?? .blank,
            .text(shares(of: partner)),
            Words.time(partner.acceptance), .text(rules(of: partner, plan)),
          ], anchor: Words.rowAnchor(partner.location))
      }, emptyText: "No partner in the plan")
  }

  static func rules(of partner: Partner, _ plan: Plan) -> String {
    plan.routing.rules.filter { rule in
      rule.owner?.value.parties.contains { $0.owner == .partner(partner.id) } ?? false
    }.map(\.id).joined(separator: ", ")
  }

  /// The planner's own word: types are short codes, and the order of tiers differs from program to program.
  private static func written(_ word: Located<String>?) -> Cell { word.map { .text($0.written) } ?? .blank }

  private static func status(_ status: Located<String>?) -> Cell {
    switch status?.value {
    case "active": .text("active", tone: .good)
    case "suspended", "ended", "dormant": .text(status?.value ?? "", tone: .bad)
    case let other?: .text(other, tone: .caution)
    case nil: .blank
    }
  }

  private static func ready(_ partner: Partner, _ plan: Plan) -> Cell {
    let state = PartnerState(of: partner, in: plan)
    return .text(state.words, tone: state.tone)
  }

  private static func trained(_ training: Located<Partner.Training>?) -> Cell {
    switch training?.value {
    case .trained(let people?): .text(Words.count(people, "person", "people"))
    case .until, .since, .trained(nil): .text("yes")
    case .untrained: .text("not trained", tone: .caution)
    case nil: .blank
    }
  }

  private static func certificate(_ training: Located<Partner.Training>?, _ plan: Plan) -> Cell {
    switch training?.value {
    case .until(let day) where plan.asOf.map { day < $0 } ?? false: .text("expired \(day)", tone: .bad)
    case .until(let day): .text("until \(day)")
    case .since(let day): .text("since \(day)")
    case .trained, .untrained, nil: .blank
    }
  }

  /// `DE 30 %, CH 70 %`: what a grid gives the partner of a region's leads.
  private static func shares(of partner: Partner) -> String {
    partner.coverage.compactMap { cell in
      cell.share.map { "\(cell.place.text) \(PartnerState.percent($0))" }
    }.joined(separator: ", ")
  }

  private static func end(_ day: Located<CalendarDate>?, _ plan: Plan) -> Cell {
    guard let day else { return .blank }
    let isSoon = plan.settings.period.map { day.value <= $0.last } ?? false
    return Words.date(day, tone: isSoon ? .caution : .normal)
  }
}
