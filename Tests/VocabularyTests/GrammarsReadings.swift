import Vocabulary

extension Reading {
  /// The value, where there is one.
  var value: Value? {
    if case .value(let value, _) = self { value } else { nil }
  }

  /// The kinds of its notices, in their order.
  var noticeKinds: [Notice.Kind] {
    if case .value(_, let notices) = self { notices.map(\.kind) } else { [] }
  }

  /// The doubt, where there is one.
  var doubt: Doubt? {
    if case .doubt(let doubt) = self { doubt } else { nil }
  }

  /// Whether nothing was understood.
  var isUnreadable: Bool {
    if case .doubt(.unreadable) = self { true } else { false }
  }
}

/// A band in one line, for tables: `[50, 249]`, `(…, 50)`.
func text(_ band: Band?) -> String {
  guard let band else { return "unreadable" }
  let lower = band.lower.map { ($0.isIncluded ? "[" : "(") + "\($0.value)" } ?? "(…"
  let upper = band.upper.map { "\($0.value)" + ($0.isIncluded ? "]" : ")") } ?? "…)"
  return "\(lower), \(upper)" + (band.currency.map { " " + $0 } ?? "")
}

/// The third fiscal quarter of 2026, in a year that starts in January.
let thirdQuarter = Period(
  label: "FY26 Q3", first: CalendarDate(dayNumber: 20_635), last: CalendarDate(dayNumber: 20_726))
