/// How fast somebody answers: a length and the clock it runs on.
package struct ServiceTime: Hashable, Sendable {
  package enum Length: Hashable, Sendable {
    case minutes(Int)
    /// Whole business days; ISO 8601 has no unit for them.
    case businessDays(Int)
    /// `EOD`, `same day`, `COB`: a point, not a length.
    case endOfBusinessDay
    /// `NBD`.
    case nextBusinessDay
  }

  package enum Clock: String, Hashable, Sendable {
    case business, calendar
  }

  package let length: Length
  /// `nil` where the planner did not say which clock.
  package let clock: Clock?

  package init(_ length: Length, clock: Clock?) {
    self.length = length
    self.clock = clock
  }

  /// Minutes for comparing two times, whatever their clock: eight business hours are a day that takes 24 hours.
  package var comparableMinutes: Int {
    switch length {
    case .minutes(let minutes) where clock == .business:
      Self.capped(minutes / Self.businessDay, times: Self.day) + minutes % Self.businessDay
    case .minutes(let minutes): minutes
    case .businessDays(let days): Self.capped(days, times: Self.day)
    case .endOfBusinessDay: Self.businessDay
    case .nextBusinessDay: Self.day
    }
  }

  /// ISO 8601 where it has a word for it: `PT4H`, `P2D`, `PT15M`; else `2bd`, `end of business day`,
  /// `next business day`.
  ///
  /// 24 hours on the business clock are three days of work, so they stay hours: `PT24H`.
  package var code: String {
    switch length {
    case .businessDays(let days): "\(days)bd"
    case .endOfBusinessDay: "end of business day"
    case .nextBusinessDay: "next business day"
    case .minutes(let minutes):
      if minutes == 0 {
        "PT0M"
      } else if minutes % Self.day == 0, clock != .business {
        "P\(minutes / Self.day)D"
      } else if minutes % 60 == 0 {
        "PT\(minutes / 60)H"
      } else if minutes < 60 {
        "PT\(minutes)M"
      } else {
        "PT\(minutes / 60)H\(minutes % 60)M"
      }
    }
  }

  private static let day = 1_440
  private static let businessDay = 480

  private static func capped(_ number: Int, times factor: Int) -> Int {
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? .max - businessDay : product
  }
}

extension ServiceTime: CustomStringConvertible {
  /// As a planner would say it: `15 min`, `4 h`, `4 business hours`, `2 business days`, `90 days`.
  package var description: String {
    switch length {
    case .businessDays(let days): return days == 1 ? "1 business day" : "\(days) business days"
    case .endOfBusinessDay: return "same business day"
    case .nextBusinessDay: return "next business day"
    case .minutes(0): return "immediately"
    case .minutes(let minutes):
      let (hours, rest) = (minutes / 60, minutes % 60)
      let kind = clock.map { "\($0.rawValue) " } ?? ""
      if rest == 0, clock != .business, minutes >= 3 * Self.day, minutes % Self.day == 0 {
        return "\(minutes / Self.day) \(kind)days"
      }
      if rest == 0, clock != nil { return hours == 1 ? "1 \(kind)hour" : "\(hours) \(kind)hours" }
      if rest == 0 { return "\(hours) h" }
      return hours == 0 ? "\(rest) \(kind)min" : "\(hours) h \(rest) \(kind)min"
    }
  }
}
