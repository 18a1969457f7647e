import Vocabulary

/// Bands as a planner would say them.
package enum BandWords {
  /// `50–249`, `under 50`, `250 or more`, `exactly 250`.
  package static func heads(_ band: Band) -> String {
    guard let range = band.range else { return "no number" }
    return heads(range)
  }

  package static func heads(_ range: Range<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min...1, Int.max): "any number"
    case (Int.min...1, let end): "under \(grouped(end))"
    case (let first, Int.max): "\(grouped(first)) or more"
    case (let first, let end) where end - first == 1: "exactly \(grouped(first))"
    case (let first, let end): "\(grouped(first))–\(grouped(end - 1))"
    }
  }

  /// `$25k to under $100k`, `$100k or more`, `exactly $100k`; `range` counts hundredths.
  package static func money(_ range: Range<Int>, currency: String?) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min...0, Int.max): "any amount"
    case (Int.min...0, let end) where end % 100 == 1: "up to \(amount(end - 1, currency))"
    case (Int.min...0, let end): "under \(amount(end, currency))"
    case (let first, Int.max) where first % 100 == 1: "over \(amount(first - 1, currency))"
    case (let first, Int.max): "\(amount(first, currency)) or more"
    case (let first, let end) where end - first == 1: "exactly \(amount(first, currency))"
    case (let first, let end) where first % 100 == 1 && end % 100 == 1:
      "over \(amount(first - 1, currency)) to \(amount(end - 1, currency))"
    case (let first, let end) where first % 100 == 1:
      "over \(amount(first - 1, currency)) to under \(amount(end, currency))"
    case (let first, let end) where end % 100 == 1:
      "\(amount(first, currency)) to \(amount(end - 1, currency))"
    case (let first, let end): "\(amount(first, currency)) to under \(amount(end, currency))"
    }
  }

  /// How large deals are, behind the word "deals": `of $25k to under $100k`, `from $100k`, `under $25k`.
  package static func deals(_ range: Range<Int>, currency: String?) -> String {
    let words = money(range, currency: currency)
    switch (range.lowerBound, range.upperBound) {
    case (Int.min...0, Int.max): return "of \(words)"
    case (Int.min...0, _): return words
    case (let first, Int.max): return first % 100 == 1 ? words : "from \(amount(first, currency))"
    default: return words.hasPrefix("over ") ? words : "of \(words)"
    }
  }

  package static func money(_ band: Band, currency: String?) -> String {
    guard let range = band.range else { return "no amount" }
    return money(range, currency: band.currency ?? currency)
  }

  /// `$25k`, `€1.5M`, `CHF 99.90`; `hundredths` of the currency's unit.
  package static func amount(_ hundredths: Int, _ currency: String?) -> String {
    let sign =
      switch currency {
      case "USD": "$"
      case "EUR": "€"
      case "GBP": "£"
      case "JPY": "¥"
      case let code?: code + " "
      case nil: ""
      }
    let whole = hundredths / 100
    let cents = abs(hundredths % 100)
    if cents != 0 { return "\(sign)\(whole).\(cents < 10 ? "0" : "")\(cents)" }
    if whole >= 1_000_000, whole % 100_000 == 0 { return sign + tenths(whole / 100_000) + "M" }
    if whole >= 1_000, whole % 100 == 0 { return sign + tenths(whole / 100) + "k" }
    return sign + grouped(whole)
  }

  private static func tenths(_ value: Int) -> String {
    value % 10 == 0 ? String(value / 10) : "\(value / 10).\(value % 10)"
  }

  /// Thousands apart by commas.
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }
}
