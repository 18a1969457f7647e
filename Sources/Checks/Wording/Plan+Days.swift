import Diagnostics
import Plans
import Vocabulary

extension Plan {
  /// The first day on which a rule gives leads away: the period's first day, or its own start if that is later.
  func firstDay(of rule: Rule) -> CalendarDate? {
    let first = settings.period?.first ?? asOf
    guard let start = rule.start?.value else { return first }
    return first.map { max($0, start) } ?? start
  }

  /// Active rules, overlays among them, that count on some day of the plan's period; in the order of the sheets.
  var rulesInForce: [Rule] {
    let first = settings.period?.first ?? asOf
    return routing.rules.filter { rule in
      guard rule.isActive else { return false }
      if let end = rule.end?.value, let first, end < first { return false }
      if let start = rule.start?.value, let last = settings.period?.last, start > last { return false }
      return true
    }
  }
}
