import Diagnostics
import Plans
import Workbooks

/// Every value that was not taken as written: before, after, why, where.
enum NormalizationSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet? {
    let changes = playbook.plan.changes
    return Worksheet(
      name: "Normalization", kind: .record, title: "Normalization", subtitle: playbook.subtitle,
      back: Words.back,
      intro: [
        changes.isEmpty
          ? "Every value was taken as written."
          : "\(Words.count(changes.count, "value was", "values were")) not taken as written. Check those that matter "
            + "to you; correct the planning sheet where the reading is not what you meant."
      ],
      blocks: [
        .table(
          NamedTable(
            name: "tblNormalization",
            columns: [
              .init("File", widest: 30), .init("Row", .number), .init("Cell", .mark),
              .init("Column", widest: 26),
              .init("Before", widest: 44), .init("After", widest: 44), .init("Why", widest: 50),
            ],
            rows: changes.map { change in
              [
                .text(change.location.file), change.location.row.map { .integer($0) } ?? .blank,
                .text(change.location.cell?.description ?? ""), .text(change.location.column ?? ""),
                .text(change.before), .text(change.after), .text(change.why),
              ]
            }, emptyText: "Every value was taken as written"))
      ])
  }
}
