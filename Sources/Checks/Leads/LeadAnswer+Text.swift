import Diagnostics
import Plans
import Vocabulary

extension LeadAnswer {
  /// The answer as lines for a terminal.
  package var text: String {
    var lines = [leadLine, "", headline]
    lines += service.map { "  \($0)" }
    if !route.matching.isEmpty {
      lines += ["", "Rules that match, in the order in which they count:"]
      lines += cap(route.matching.map(line))
    }
    let besides = route.besides.compactMap(plan.routing.rule)
    if !besides.isEmpty {
      lines += ["", "Rules that match and take no lead:"]
      lines += cap(besides.map { "  \(place($0)): \($0.ownerTitle), \(standing(of: $0))" })
    }
    if let asked {
      lines += ["", "What keeps \(asked.rule.title) from it:"]
      lines += asked.misses.isEmpty ? ["  nothing: it matches"] : asked.misses.map { "  \(words(of: $0))" }
    } else if !nearly.isEmpty {
      lines += ["", "Rules that come first and miss it by one condition:"]
      lines += nearly.compactMap { id, miss in
        plan.routing.rule(id).map { "  \(place($0)): \($0.ownerTitle); \(words(of: miss))" }
      }
    }
    if !doubts.isEmpty { lines += [""] + doubts.map { "note: \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private var leadLine: String {
    let given = lead.values.compactMap { value in value.text.map { "\(value.title) \($0)" } }
    let blank = lead.values.filter { $0.text == nil }.map(\.title)
    return "Lead: " + (given.isEmpty ? "every field blank" : given.joined(separator: ", "))
      + (blank.isEmpty || given.isEmpty ? "" : "; blank: \(blank.joined(separator: ", "))")
  }

  private var headline: String {
    let who = owner.map { "Goes to \($0)" } ?? (route.decision == nil ? "Depends" : "Goes to nobody")
    let by =
      if let rule, rule.origin != .settings { ", by \(place(rule))" } else if let location {
        " (\(location))"
      } else { "" }
    return "\(who)\(by): \(reason)."
  }

  /// How fast, who covers, and who hears of a miss; only what the rule says.
  private var service: [String] {
    guard let rule, owner != nil else { return [] }
    let chain = EscalationChain(of: plan).names(from: rule)
    let after = rule.escalateAfter.map { " after \($0.value)" } ?? ""
    return [
      rule.firstResponse.map { "first response within \($0.value)" },
      rule.acceptance.map { "to be accepted within \($0.value)" },
      rule.backup.map { "backup: \($0.value.title)" },
      rule.fallback.map { "fallback: \($0.value.title)" },
      chain.isEmpty ? nil : "escalates\(after) to \(chain.joined(separator: ", then "))",
    ].compactMap { $0 }
  }

  private func line(_ match: LeadRoute.Match) -> String {
    guard let rule = plan.routing.rule(match.rule) else { return "  \(match.rule)" }
    let fate =
      switch match.outcome {
      case .wins: route.decision == nil ? "takes a part" : "takes the lead"
      case .competes: "competes for it"
      case .later: "comes later"
      }
    return "  \(place(rule)): \(rule.asks) → \(rule.ownerTitle): \(fate)"
  }

  private func standing(of rule: Rule) -> String {
    if rule.isOverlay { return "an overlay that helps whoever has it" }
    if !rule.isActive { return "switched off" }
    return "not in force in the period"
  }

  private func words(of miss: LeadRoute.Miss) -> String {
    "it asks for \(miss.title) \(Wording.quote(miss.asked)) (\(miss.location)), and the lead "
      + (miss.has.map { "has \($0)" } ?? "leaves it blank")
  }

  private func place(_ rule: Rule) -> String {
    rule.hasOwnID ? "\(rule.id) (\(rule.location))" : "\(rule.mark) (\(rule.ownerLocation))"
  }

  private func cap(_ lines: [String]) -> [String] {
    guard lines.count > 21 else { return lines }
    return lines.prefix(20) + ["  and \(Wording.count(lines.count - 20, "more rule"))"]
  }
}
