import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Offers and content: for whom, at which stage, in which state, and when each is reviewed next.
enum OffersSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.offers) else { return nil }
    return Worksheet(
      name: "Offers and Content", kind: .list, title: "Offers and Content", subtitle: playbook.subtitle,
      back: Words.back,
      intro: ["What there is to show a buyer, for which segment and stage, and when it is reviewed next."],
      blocks: [.table(table("tblOffers", plan.offers, plan))])
  }

  static func table(_ name: String, _ offers: [Offer], _ plan: Plan) -> NamedTable {
    NamedTable(
      name: name,
      columns: [
        .init("Title", widest: 44), .init("Type", .mark), .init("Status", .mark),
        .init("Segments", widest: 24),
        .init("Stages", widest: 24), .init("Partner-ready", .mark), .init("Owner", widest: 24),
        .init("Last reviewed", .mark), .init("Age in days", .number), .init("Next review", .mark),
        .init("Language", .mark),
        .init("Product", widest: 22), .init("Price", widest: 26), .init("Link", widest: 36),
      ],
      rows: offers.map { offer in
        NamedTable.Row(
          [
            .text(offer.title.value), Words.words(offer.type), status(offer.status),
            Words.terms(offer.segments),
            .text(offer.stages?.value.map(\.text).joined(separator: ", ") ?? ""),
            offer.isPartnerReady.map { .text($0.value ? "yes" : "no") } ?? .blank,
            Words.owner(offer.owner), Words.date(offer.lastReviewed),
            OfferAge.days(of: offer, in: plan).map { .integer($0) } ?? .blank,
            next(offer.nextReview, plan),
            Words.text(offer.language), Words.text(offer.product), Words.text(offer.priceRule),
            link(offer.url),
          ], anchor: Words.rowAnchor(offer.location))
      }, emptyText: "No offer in the plan")
  }

  private static func status(_ status: Located<String>?) -> Cell {
    switch status?.value {
    case "live": .text("live", tone: .good)
    case "outdated", "retired": .text(status?.value ?? "", tone: .caution)
    default: Words.words(status)
    }
  }

  private static func next(_ day: Located<CalendarDate>?, _ plan: Plan) -> Cell {
    guard let day else { return .blank }
    let isOverdue = plan.asOf.map { day.value < $0 } ?? false
    return isOverdue ? .text("OVERDUE since \(day.value)", tone: .bad) : Words.date(day)
  }

  /// Whether an address is meant to be followed.
  static func isWeb(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://")
  }

  private static func link(_ url: Located<String>?) -> Cell {
    guard let url else { return .blank }
    return isWeb(url.value) ? .link(url.value, to: .url(url.value)) : .text(url.value)
  }
}
