import Diagnostics
import Plans
import Vocabulary

/// Flags fields that only one or two of many rules ask for.
package struct FieldUsedOnce: Check {
  package static let code: Finding.Code = "RUL-23"
  package static let name = "field-used-once"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A field that decides one or two rules of twenty or more, named accounts apart.
      """,
    matters: """
      Every form has to ask for the field, and every lead that leaves it blank falls out of these rules.
      """,
    fix: """
      See whether the rules can do without it.
      """)
  package static let examples = [
    CheckExample(
      "industry decides one of twenty rules", rules(industry: 1, of: 20)),
    CheckExample("industry decides three of twenty rules", rules(industry: 3, of: 20)),
  ]

  private static func rules(industry: Int, of count: Int) -> String {
    let rows = (1...count).map { index in
      let mark = industry < 3 && index == 1 ? "↓" : ""
      return "R\(index),\(index),C\(index),\(index <= industry ? "\(mark)Banking" : ""),Ana Keller"
    }
    return (["Rule ID,Priority,Product,Industry,Owner"] + rows).joined(separator: "\n")
  }

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    let rules = plan.routing.ordered
    guard rules.count >= 20 else { return [] }
    let asked = rules.flatMap { rule in
      rule.conditions.filter { if case .any = $0.asked.value { false } else { true } }.map {
        (rule: rule, condition: $0)
      }
    }
    return asked.grouped(by: \.condition.field).compactMap { field, uses in
      // The uses of one rule follow each other; more than two rules are enough to know.
      var users: [Rule.ID] = []
      for use in uses where use.rule.id != users.last {
        users.append(use.rule.id)
        if users.count > 2 { break }
      }
      guard field != "account", users.count <= 2, let first = uses.first else { return nil }
      let title = first.condition.asked.location.column ?? field.description
      return finding(
        at: first.condition.asked.location,
        Finding.Message(
          "\(Wording.quote(title)) decides only \(Wording.list(uses.map(\.rule.mark))) of \(rules.count) rules: every form "
            + "has to ask for it all the same",
          help: "see whether the rules can do without it"),
        rules: users)
    }
  }
}
