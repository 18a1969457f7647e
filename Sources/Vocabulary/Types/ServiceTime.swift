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

  /// Minutes for comparing two times, a business day taken as 8 hours on the business clock.
  package var comparableMinutes: Int {
    switch length {
    case .minutes(let minutes): minutes
    case .businessDays(let days): days * 480
    case .endOfBusinessDay: 480
    case .nextBusinessDay: 960
    }
  }

  /// ISO 8601 where it has a word for it: `PT4H`, `P2D`, `PT15M`; else `2bd`, `end of day`, `next business day`.
  package var code: String {
    switch length {
    case .businessDays(let days): "\(days)bd"
    case .endOfBusinessDay: "end of business day"
    case .nextBusinessDay: "next business day"
    case .minutes(let minutes):
      if minutes == 0 {
        "PT0M"
      } else if minutes % 1440 == 0 {
        "P\(minutes / 1440)D"
      } else if minutes % 60 == 0 {
        "PT\(minutes / 60)H"
      } else if minutes < 60 {
        "PT\(minutes)M"
      } else {
        "PT\(minutes / 60)H\(minutes % 60)M"
      }
    }
  }
}

extension ServiceTime: CustomStringConvertible {
  /// As a planner would say it: `4 business hours`, `15 min`, `2 business days`.
  package var description: String {
    switch length {
    case .businessDays(let days): days == 1 ? "1 business day" : "\(days) business days"
    case .endOfBusinessDay: "same business day"
    case .nextBusinessDay: "next business day"
    case .minutes(let minutes):
      if minutes > 0, minutes % 60 == 0 {
        "\(minutes / 60)\(clock == .business ? " business" : "") \(minutes == 60 ? "hour" : "hours")"
      } else {
        "\(minutes) \(clock == .business ? "business " : "")min"
      }
    }
  }
}
