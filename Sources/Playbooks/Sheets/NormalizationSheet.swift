import Diagnostics
import Plans
import Workbooks

/// Every value that was not taken as written: before, after, why, where; the same change in one column is one row.
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
              .init("File", widest: 30), .init("Column", widest: 26), .init("Before", widest: 44),
              .init("After", widest: 44), .init("Why", widest: 50), .init("Times", .number),
              .init("Cells", widest: 36),
            ],
            rows: alike(changes).map { alike in
              let change = alike[0]
              return [
                .text(SourceSheets.tab(change.location.file, in: playbook)),
                .text(change.location.column ?? ""), .text(change.before), .text(change.after),
                .text(change.why), .integer(alike.count),
                .text(Words.list(alike.map { place($0.location) }, most: 5)),
              ]
            }, emptyText: "Every value was taken as written"))
      ])
  }

  private struct Kind: Hashable {
    let file: String
    let column: String?
    let before: String
    let after: String
    let why: String
  }

  /// Those that differ in their row alone, together, in the order of the first of each.
  private static func alike(_ changes: [Change]) -> [[Change]] {
    var places: [Kind: Int] = [:]
    var found: [[Change]] = []
    for change in changes {
      let kind = Kind(
        file: change.location.file, column: change.location.column, before: change.before,
        after: change.after, why: change.why)
      if let place = places[kind] {
        found[place].append(change)
      } else {
        places[kind] = found.count
        found.append([change])
      }
    }
    return found
  }

  private static func place(_ location: SourceLocation) -> String {
    location.cell?.description ?? location.row.map { "row \($0)" } ?? ""
  }
}
