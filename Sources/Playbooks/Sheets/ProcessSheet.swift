import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// Process stages with their tasks, and who does, answers for, advises on and hears of each activity.
enum ProcessSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.stages) || plan.has(.raci) else { return nil }
    var blocks: [Block] = []
    if plan.has(.stages) { blocks += [.heading("Stages"), .table(stages(plan))] }
    if plan.has(.raci) { blocks += [.heading("Responsibilities (RACI)"), .table(activities(plan))] }
    return Worksheet(
      name: "Process and Ownership", kind: .list, title: "Process and Ownership", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        "What happens with a lead or partner at each stage. Responsible: does it. Accountable: answers for it, "
          + "exactly one. Consulted: is asked before. Informed: hears of it after."
      ], blocks: blocks)
  }

  private static func stages(_ plan: Plan) -> NamedTable {
    NamedTable(
      name: "tblStages",
      columns: [
        .init("Stage", widest: 28), .init("Order", .number), .init("Process", widest: 20),
        .init("Begins when", widest: 34), .init("Tasks", widest: 44), .init("Ends when", widest: 34),
        .init("Owner", widest: 24), .init("Takes", .mark), .init("Next", widest: 22),
        .init("Needs", widest: 30),
      ],
      rows: plan.stages.map { stage in
        NamedTable.Row(
          [
            .text(stage.name.value, tone: .strong), stage.order.map { .integer($0.value) } ?? .blank,
            Words.text(stage.process), Words.text(stage.entry), Words.text(stage.tasks),
            Words.text(stage.exit),
            Words.owner(stage.owner), Words.time(stage.duration), Words.text(stage.next),
            Words.text(stage.asset),
          ], anchor: Words.rowAnchor(stage.location))
      }, emptyText: "No stage in the plan")
  }

  private static func activities(_ plan: Plan) -> NamedTable {
    NamedTable(
      name: "tblResponsibilities",
      columns: [
        .init("Activity", widest: 40), .init("Stage", widest: 22), .init("Responsible", widest: 28),
        .init("Accountable", widest: 26), .init("Consulted", widest: 28), .init("Informed", widest: 28),
        .init("Supports", widest: 24),
      ],
      rows: plan.activities.map { activity in
        NamedTable.Row(
          [
            .text(activity.name.value, tone: .strong), Words.text(activity.stage),
            names(activity.responsible, "nobody"),
            accountable(activity.accountable), names(activity.consulted), names(activity.informed),
            names(activity.support),
          ], anchor: Words.rowAnchor(activity.location))
      }, emptyText: "No activity in the plan")
  }

  private static func names(_ names: [Located<String>], _ blank: String = "") -> Cell {
    if names.isEmpty, !blank.isEmpty { return .text(blank, tone: .bad) }
    return .text(names.map(\.value).joined(separator: ", "))
  }

  private static func accountable(_ names: [Located<String>]) -> Cell {
    guard names.count > 1 else { return Self.names(names, "nobody") }
    return .text("\(names.count) at once: " + names.map(\.value).joined(separator: ", "), tone: .bad)
  }
}
