import Diagnostics
import Plans

/// The rows that the values of a plan say they came from, whatever those values are.
enum PlanPlaces {
  struct Row: Hashable {
    let file: String
    let number: Int
  }

  static func rows(of plan: Plan) -> Set<Row> {
    var rows: Set<Row> = []
    // What was said of reading is no value of the plan.
    let told: Set = ["remarks", "changes", "unreadRows", "sheets", "proof", "settings"]
    for child in Mirror(reflecting: plan).children where !told.contains(child.label ?? "") {
      gather(child.value, into: &rows)
    }
    return rows
  }

  private static func gather(_ value: Any, into rows: inout Set<Row>) {
    if value is String || value is Int { return }
    if let location = value as? SourceLocation {
      if let row = location.row { rows.insert(Row(file: location.file, number: row)) }
      return
    }
    for child in Mirror(reflecting: value).children { gather(child.value, into: &rows) }
  }
}
