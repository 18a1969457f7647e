import Diagnostics
import Plans
import Vocabulary

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

  /// What it asks for in the planner's words: `MM × Nordics × Product A`; `every lead` where it asks for nothing.
  var asks: String {
    var words = RegionWords()
    for condition in conditions {
      if case .any = condition.asked.value { continue }
      words.add(condition.words(inMatrix: origin == .matrix), of: condition.field)
    }
    return words.limits
  }

  /// Its owner as shown in playbooks; `nobody` where the cell is blank.
  var ownerTitle: String { owner?.value.title ?? "nobody" }
}

extension Condition {
  /// What it asks for as a part of a sentence: `DACH`, `deals $25k+`, `Intent: consultation`.
  ///
  /// The headers of a matrix are its values, not what they are.
  fileprivate func words(inMatrix isInMatrix: Bool) -> String {
    let written = asked.written
    switch field {
    case "deal_size": return "deals \(written)"
    case "account": return "account \(written)"
    case "employees": return written.contains(where: \.isLetter) ? written : "\(written) employees"
    case _ where RegionWords.namesItself(field): return written
    default:
      let usual = HeaderCatalogue.names(of: field, in: .routing).first ?? field.description
      return (isInMatrix ? usual : asked.location.column).map { "\($0): \(written)" } ?? written
    }
  }
}
