import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// What is promised to which leads, and who hears of a miss.
enum ServiceLevelsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.sla) else { return nil }
    return Worksheet(
      name: "Service Levels", kind: .list, title: "Service Levels", subtitle: playbook.subtitle,
      back: Words.back, intro: ["How fast a lead is answered, and to whom a miss escalates."],
      blocks: [
        .table(
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
            }, emptyText: "No service level in the plan"))
      ])
  }
}
