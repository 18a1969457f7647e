import Diagnostics
import Plans
import Vocabulary
import Workbooks

/// The figures that the team watches, and when each is reviewed next.
enum MeasuresSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let plan = playbook.plan
    guard plan.has(.measures) else { return nil }
    return Worksheet(
      name: "Measures", kind: .list, title: "Measures", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "What tells us whether the plan works, who reports it, and when it is looked at next. The status compares the "
          + "actual with the target; past the floor somebody has to act. Without an actual there is nothing to compare."
      ],
      blocks: [
        .table(
          NamedTable(
            name: "tblMeasures",
            columns: [
              .init("Measure", widest: 34), .init("Definition", widest: 44), .init("Segments", widest: 22),
              .init("Stages", widest: 22), .init("Owner", widest: 24), .init("Baseline", .number),
              .init("Floor", .number), .init("Target", .number), .init("Actual", .number),
              .init("Unit", .mark),
              .init("Status", .mark),
              .init("Source", widest: 28),
              .init("Reviewed", .mark), .init("Next review", .mark),
            ],
            rows: plan.measures.map { measure in
              NamedTable.Row(
                [
                  .text(measure.name.value, tone: .strong), Words.text(measure.definition),
                  Words.text(measure.segments), Words.text(measure.stages), Words.owner(measure.owner),
                  Words.text(measure.baseline), Words.text(measure.threshold), Words.text(measure.target),
                  Words.text(measure.actual), Words.text(measure.unit), status(measure, plan),
                  Words.text(measure.source), Words.words(measure.cadence),
                  next(measure, plan),
                ], anchor: Words.rowAnchor(measure.location))
            }, emptyText: "No measure in the plan"))
      ])
  }

  private static func status(_ measure: Measure, _ plan: Plan) -> Cell {
    let status = MeasureStatus(of: measure, in: plan)
    return .text(status.rawValue, tone: status.tone)
  }

  private static func next(_ measure: Measure, _ plan: Plan) -> Cell {
    guard let day = measure.nextReview else { return .blank }
    let isOverdue = plan.asOf.map { day.value < $0 } ?? false
    return isOverdue ? .text("OVERDUE since \(day.value)", tone: .bad) : Words.date(day)
  }
}
