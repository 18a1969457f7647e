import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What is promised to which leads, and below it the chains of whoever hears of a miss.
enum ServiceLevelsAndEscalationSheet {
  static let name = "SLA and Escalation"

  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    let hasLevels = plan.has(.sla)
    guard hasLevels || plan.routing.rules.contains(where: { $0.escalateTo != nil }) else { return nil }
    var blocks: [Block] = [.table(EscalationChains.table(of: plan))]
    if hasLevels {
      blocks =
        [
          .heading("How fast, by promise"), .table(levels(plan)),
          .heading("Who hears of a miss, step by step"),
        ]
        + blocks
    }
    return Worksheet(
      name: name, kind: .list, title: name, subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "How fast a lead is answered, and what happens where it is not: who hears of it, after how long, and with whom it "
          + "ends. Rules and promises with the same chain share a row. After the last step that a sheet names, a lead goes "
          + "up from manager to manager. GAP: nobody hears of a miss. CIRCLE: the chain comes back to somebody who had it "
          + "before."
      ], blocks: blocks)
  }

  private static func levels(_ plan: Plan) -> NamedTable {
    NamedTable(
      name: "tblServiceLevels",
      columns: [
        .init("Promise", widest: 32), .init("For", widest: 32), .init("Accept within", .mark),
        .init("First response", .mark), .init("Follow-up", widest: 30), .init("Resolve within", .mark),
        .init("Escalates to", widest: 28), .init("After", .mark), .init("On a miss", widest: 36),
      ],
      rows: plan.serviceLevels.map { level in
        let clock = level.clock?.value
        return NamedTable.Row(
          [
            Words.text(level.name ?? level.appliesTo), Words.text(level.appliesTo),
            Words.time(level.accept, clock: clock), Words.time(level.firstResponse, clock: clock),
            Words.text(level.followUp), Words.time(level.resolve, clock: clock),
            .text(level.escalations.map(\.value.title).joined(separator: ", then ")),
            Words.time(level.escalateAfter, clock: clock), Words.text(level.onBreach),
          ], anchor: Words.rowAnchor(level.location))
      }, emptyText: "No service level in the plan")
  }
}
