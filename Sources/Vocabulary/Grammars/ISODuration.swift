/// Reads durations of ISO 8601: `PT4H`, `P2D`, `P1DT12H`.
enum ISODuration {
  /// `nil` where the text is none, or longer than a century.
  static func read(_ text: String, clock: ServiceTime.Clock?) -> Reading<ServiceTime>? {
    var minutes = 0
    var isTime = false
    var digits = ""
    var last = -1
    var isLong = false
    var notices: [Notice] = []
    var scalars = Array(GrammarText.folded(text).unicodeScalars)[...]
    guard scalars.popFirst() == "p" else { return nil }
    for scalar in scalars {
      if GrammarLexer.isDigit(scalar) {
        guard digits.count < 7 else { return nil }
        digits.unicodeScalars.append(scalar)
        continue
      }
      if scalar == "t" {
        guard !isTime, digits.isEmpty else { return nil }
        isTime = true
        continue
      }
      guard let number = Int(digits), let unit = unit(scalar, isTime), unit.rank > last else { return nil }
      minutes += unit.minutes * number
      last = unit.rank
      if last < 3 { isLong = true }
      digits = ""
      if let name = unit.rounded {
        notices.append(Notice(.changed, "a \(name) was taken as \(unit.minutes / 1_440) days"))
      }
    }
    guard last >= 0, digits.isEmpty, minutes <= 52_560_000 else { return nil }
    let clock = isLong ? .calendar : clock
    if clock == nil, minutes >= 60 { notices.append(DurationParts.clockNotStated) }
    if clock == .business, !isTime, minutes % 1_440 == 0 {
      return .value(ServiceTime(.businessDays(minutes / 1_440), clock: clock), notices: notices)
    }
    return .value(ServiceTime(.minutes(minutes), clock: clock), notices: notices)
  }

  private static func unit(
    _ scalar: Unicode.Scalar, _ isTime: Bool
  ) -> (minutes: Int, rank: Int, rounded: String?)? {
    switch (scalar, isTime) {
    case ("y", false): (525_600, 0, "year")
    case ("m", false): (43_200, 1, "month")
    case ("w", false): (10_080, 2, nil)
    case ("d", false): (1_440, 3, nil)
    case ("h", true): (60, 4, nil)
    case ("m", true): (1, 5, nil)
    default: nil
    }
  }
}
