import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The segments: how big, where, sold how, and whose.
enum SegmentsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.segments) else { return nil }
    return Worksheet(
      name: "Segments", kind: .list, title: "Segments", subtitle: playbook.subtitle, back: Words.back,
      intro: ["Who we sell to, in which way, and who decides on each segment."],
      blocks: [
        .table(
          NamedTable(
            name: "tblSegments",
            columns: [
              .init("Segment", widest: 32), .init("Model", .mark), .init("Employees", .mark),
              .init("Revenue", .mark), .init("Industry", widest: 30), .init("Regions", widest: 30),
              .init("Buyer", widest: 26), .init("Owner", widest: 26), .init("Leads expected", .number),
              .init("Notes", widest: 44),
            ],
            rows: plan.segments.map { segment in
              NamedTable.Row(
                [
                  .text(segment.name.value, tone: .strong), model(segment), band(segment.employees),
                  money(segment.revenue, plan), Words.text(segment.industries), Words.places(segment.regions),
                  Words.text(segment.buyerRole), Words.owner(segment.owner, blank: "no owner"),
                  segment.volume.map { .integer($0.value) } ?? .blank, Words.text(segment.notes),
                ], anchor: Words.rowAnchor(segment.location))
            }, emptyText: "No segment in the plan"))
      ])
  }

  private static func model(_ segment: Segment) -> Cell {
    switch segment.model?.value {
    case "direct": .text("direct", tone: .company)
    case "indirect": .text("indirect", tone: .partner)
    case "hybrid": .text("hybrid", tone: .shared)
    case let other?: .text(other)
    case nil: .blank
    }
  }

  private static func band(_ band: Located<Band>?) -> Cell {
    guard let band else { return .blank }
    return .text(BandWords.heads(band.value))
  }

  private static func money(_ band: Located<Band>?, _ plan: Plan) -> Cell {
    guard let band else { return .blank }
    return .text(BandWords.money(band.value, currency: plan.settings.currency))
  }
}
