import Diagnostics
import Plans
import Vocabulary

extension LeadAnswer {
  /// The answer as a JSON document.
  package var json: String { value.text }

  private var value: JSONValue {
    let service = owner == nil ? nil : rule
    return [
      "lead": .object(lead.values.map { JSONValue.Member($0.axis, JSONValue($0.text)) }),
      "owner": JSONValue(owner), "rule": JSONValue(rule?.id), "location": JSONReport.value(of: location),
      "reason": .string(reason), "matching": .array(route.matching.compactMap(value)),
      "sla": JSONValue(service?.firstResponse?.value.code),
      "backup": JSONValue(service?.backup?.value.title),
      "escalation": JSONValue(service.map { EscalationChain(of: plan).names(from: $0) } ?? []),
      "besides": .array(route.besides.compactMap(plan.routing.rule).map(value)),
      "nearly": .array(
        (asked.map { asked in asked.misses.map { (asked.rule.id, $0) } } ?? nearly).map {
          value(of: $1, rule: $0)
        }),
      "notes": JSONValue(doubts),
    ]
  }

  private func value(of match: LeadRoute.Match) -> JSONValue? {
    plan.routing.rule(match.rule).map { rule in
      let outcome =
        switch match.outcome {
        case .wins: "wins"
        case .competes: "competes"
        case .later: "later"
        }
      return [
        "rule": .string(rule.id), "owner": JSONValue(rule.owner?.value.title),
        "outcome": .string(outcome), "location": JSONReport.value(of: rule.ownerLocation),
      ]
    }
  }

  private func value(of rule: Rule) -> JSONValue {
    [
      "rule": .string(rule.id), "owner": JSONValue(rule.owner?.value.title),
      "location": JSONReport.value(of: rule.ownerLocation),
    ]
  }

  private func value(of miss: LeadRoute.Miss, rule: Rule.ID) -> JSONValue {
    [
      "rule": .string(rule), "field": .string(miss.title), "asked": .string(miss.asked),
      "has": JSONValue(miss.has), "location": JSONReport.value(of: miss.location),
    ]
  }
}
