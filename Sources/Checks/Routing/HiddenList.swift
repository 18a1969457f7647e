import Coverage
import Diagnostics
import Plans
import Vocabulary

/// Flags conditions that take values which no sheet lists: the rest of the world, all but some.
package struct HiddenList: Check {
  package static let code: Finding.Code = "RUL-22"
  package static let name = "negation-hides-a-list"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A condition such as "ROW", "other" or "not DE" that stands for values which no sheet lists. What it means \
      changes when another rule begins to name one of them. Where a sheet lists all values, nothing is hidden.
      """,
    matters: """
      Nobody reads which countries or values these are, so a market that is added or lost moves to another owner \
      unseen.
      """,
    fix: """
      List the values that are meant, or read the number and confirm it in the waivers sheet.
      """)
  package static let examples = [
    CheckExample(
      "the rest of the world",
      """
      Rule ID,Priority,Region,Owner
      R1,10,DACH,Ana Keller
      R300,20,↓ROW,Bo Braun
      """),
    CheckExample(
      "the rest of a list",
      sheets: [
        (
          "routing.csv",
          """
          Rule ID,Priority,Segment,Owner
          R1,10,SMB,Ana Keller
          R2,20,not SMB,Bo Braun
          """
        ),
        (
          "segments.csv",
          """
          Segment,Employees
          SMB,1-49
          MM,50-249
          """
        ),
      ]),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let cells = plan.listedConditions.compactMap { rule, condition -> CauseCell? in
      guard condition.isNegated, let hidden = plan.hidden(by: condition, of: rule) else { return nil }
      return CauseCell(
        cause: condition.field.description, location: condition.asked.location,
        message: Finding.Message(
          "\(Wording.quote(condition.asked.written)) in \(rule.title) stands for \(hidden): what it means changes "
            + "when another rule names one of them",
          help: "list what is meant, or confirm it in the waivers sheet"),
        note: "\(Wording.quote(condition.asked.written)) in \(rule.title) too", notes: [], rules: [rule.id],
        region: plan.figures(ofRule: rule.id))
    }
    return findings(at: cells) { "; so do \(Wording.count($0, "more cell"))" }
  }
}

extension Condition {
  /// Whether it asks for what is not listed.
  fileprivate var isNegated: Bool {
    switch asked.value {
    case .terms(let asked): asked.isRest || (asked.terms.isEmpty && !asked.except.isEmpty)
    case .places(let asked): asked.isRest || (asked.places.isEmpty && !asked.except.isEmpty)
    case .any, .unknown, .bands, .postal: false
    }
  }
}

extension Plan {
  /// The values that a rule takes and no sheet names, in words; `nil` where there are none.
  fileprivate func hidden(by condition: Condition, of rule: Rule) -> String? {
    let field: Field = ["region", "country", "state"].contains(condition.field) ? "country" : condition.field
    let boxes = proof.effectiveBoxes(of: [rule.id])
    guard let axis = routing.axes.firstIndex(where: { $0.field == field }), !boxes.isEmpty else { return nil }
    guard field == "country" else {
      return routing.axes[axis].declaredIn == nil ? "every value that no rule names" : nil
    }
    var countries: Set<String> = []
    for atom in boxes.reduce(AtomSet(), { $0.union($1.sets[axis]) }) {
      guard case .place(let place) = routing.axes[axis].atoms[atom] else { continue }
      if !places.named.contains(place.country) { countries.insert(place.country) }
    }
    guard !countries.isEmpty else { return nil }
    let names = countries.sorted().map(places.text)
    return countries.count > 6
      ? "\(countries.count) countries that no sheet names, \(names.prefix(3).joined(separator: ", ")) and so on"
      : "\(Wording.list(names)), which no sheet names"
  }
}
