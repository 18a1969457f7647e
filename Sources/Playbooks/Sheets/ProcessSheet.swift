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
          + "exactly one. Consulted: is asked before. Informed: hears of it after. The check counts who is accountable: "
          + "OK is one, GAP nobody, CONFLICT more than one."
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

  /// The accountable stand in columns of their own, so that a formula can count them.
  private static func activities(_ plan: Plan) -> NamedTable {
    let most = max(1, plan.activities.map(\.accountable.count).max() ?? 1)
    let answering = (1...most).map { $0 == 1 ? "Accountable" : "Accountable \($0)" }
    var columns: [NamedTable.Column] = [
      .init("Activity", widest: 40), .init("Stage", widest: 22), .init("Responsible", widest: 28),
    ]
    columns += answering.map { .init($0, widest: 26, choices: "People") }
    columns += [
      .init(countHeader, .number), .init("Check", .mark), .init("Consulted", widest: 28),
      .init("Informed", widest: 28), .init("Supports", widest: 24),
    ]
    return NamedTable(
      name: table, columns: columns,
      rows: plan.activities.map { activity in
        let accountable = activity.accountable
        var cells: [Cell] = [
          .text(activity.name.value, tone: .strong), Words.text(activity.stage),
          activity.responsible.isEmpty ? .text("GAP: nobody", tone: .bad) : names(activity.responsible),
        ]
        cells += answering.indices.map { $0 < accountable.count ? .text(accountable[$0].value) : .blank }
        cells +=
          count(accountable.count, answering) + [
            names(activity.consulted), names(activity.informed), names(activity.support),
          ]
        return NamedTable.Row(cells, anchor: Words.rowAnchor(activity.location))
      }, emptyText: "No activity in the plan")
  }

  private static let table = "tblResponsibilities"
  private static let countHeader = "Accountable count"

  /// How many answer for an activity, and what that means; both follow what is typed into the row.
  private static func count(_ count: Int, _ columns: [String]) -> [Cell] {
    let first = "[\(columns[0])]"
    let range = columns.count == 1 ? first : "\(first):[\(columns[columns.count - 1])]"
    let counted = "\(table)[[#This Row],[\(countHeader)]]"
    let word = count == 1 ? "OK" : count == 0 ? "GAP" : "CONFLICT"
    return [
      .formula("COUNTA(\(table)[[#This Row],\(range)])", result: .integer(count)),
      .formula(
        "IF(\(counted)=1,\"OK\",IF(\(counted)=0,\"GAP\",\"CONFLICT\"))", result: .text(word),
        tone: count == 1 ? .normal : .bad),
    ]
  }

  private static func names(_ names: [Located<String>]) -> Cell {
    names.isEmpty ? .blank : .text(names.map(\.value).joined(separator: ", "))
  }
}
