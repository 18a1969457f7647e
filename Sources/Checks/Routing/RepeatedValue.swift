import Diagnostics
import Plans
import Vocabulary

/// Flags values that one condition lists twice.
package struct RepeatedValue: Check {
  package static let code: Finding.Code = "RUL-10"
  package static let name = "repeated-value"
  package static let severity = Severity.info
  package static let explanation = Explanation(
    finds: """
      A value that one condition cell lists twice, in whatever spelling.
      """,
    matters: """
      It is harmless by itself, and usually a slip of copying: another value was meant in the second place, and \
      its leads are missing from the rule.
      """,
    fix: """
      See what was meant, and correct or delete the second one.
      """)
  package static let examples = [
    CheckExample(
      "a country and a segment listed twice",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,MM,↓"DE, AT, Germany",Ana Keller
      R2,20,"↓SMB; small; ENT",FR,Bo Braun
      """),
    CheckExample(
      "different values",
      """
      Rule ID,Priority,Segment,Country,Owner
      R1,10,MM,"DE, AT, CH",Ana Keller
      R2,20,"SMB; ENT",FR,Bo Braun
      """),
  ]

  package init() {}

  package func check(_ plan: Plan) -> [Finding] {
    plan.listedConditions.compactMap { rule, condition -> Finding? in
      let repeated = condition.repeatedValues
      guard !repeated.isEmpty else { return nil }
      return finding(
        at: condition.asked.location,
        Finding.Message(
          "\(rule.title) lists \(Wording.list(repeated.map(Wording.quote))) twice: perhaps another value was meant, "
            + "whose leads are missing here",
          help: "delete the second, or write what was meant"),
        rules: [rule.id])
    }
  }
}

extension Plan {
  /// The condition cells of rules in force, each once; the rules of a matrix row ask by one cell.
  var listedConditions: [(rule: Rule, condition: Condition)] {
    var seen: Set<SourceLocation> = []
    return rulesInForce.flatMap { rule in
      rule.conditions.filter { rule.origin != .matrix || seen.insert($0.asked.location).inserted }
        .map { (rule, $0) }
    }
  }
}

extension Condition {
  /// Values that it lists a second time, each once, as shown.
  fileprivate var repeatedValues: [String] {
    switch asked.value {
    case .terms(let asked): Self.repeated(asked.terms) { ($0.key, $0.text) }
    case .places(let asked): Self.repeated(asked.places) { ("\($0.kind)", $0.text) }
    case .postal(let asked): Self.repeated(asked) { ("\($0.lower)<\($0.upper ?? "")", $0.description) }
    case .any, .unknown, .bands: []
    }
  }

  private static func repeated<Value>(
    _ values: [Value], _ told: (Value) -> (key: String, text: String)
  ) -> [String] {
    guard values.count > 1 else { return [] }
    var counts: [String: Int] = [:]
    return values.map(told).compactMap { key, text in
      counts[key, default: 0] += 1
      return counts[key] == 2 ? text : nil
    }
  }
}
