import Diagnostics
import Plans

extension Rule {
  /// The rule by the planner's own id, else by its place: `rule R140`, `the rule in row 14`, `cell C4`.
  var title: String {
    if hasOwnID { return "rule \(id)" }
    return origin == .matrix ? mark : "the rule in \(mark)"
  }

  /// The shortest name for lists and brackets: `R140`, `row 14`, `cell C4`.
  var mark: String {
    if hasOwnID { return id }
    if origin == .matrix, let cell = ownerLocation.cell { return "cell \(cell)" }
    return location.row.map { "row \($0)" } ?? id
  }

  /// What it asks for in the planner's words: `MM / Nordics / Product A`.
  var asks: String {
    let words = conditions.compactMap { condition -> String? in
      if case .any = condition.asked.value { return nil }
      return condition.asked.written
    }
    return words.isEmpty ? "every lead" : words.joined(separator: " / ")
  }

  /// Its owner as shown in playbooks; `nobody` where the cell is blank.
  var ownerTitle: String { owner?.value.title ?? "nobody" }
}
