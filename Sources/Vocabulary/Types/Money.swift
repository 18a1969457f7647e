/// An amount of money as exact hundredths of its currency.
package struct Money: Hashable, Sendable {
  package let hundredths: Int
  /// ISO 4217; `nil` where neither the cell, the header nor the plan names one.
  package let currency: String?

  package init(hundredths: Int, currency: String?) {
    self.hundredths = hundredths
    self.currency = currency
  }
}

extension Money: CustomStringConvertible {
  /// As a planner would read it: `USD 25,000`, `EUR 1,250.50`, `-500`.
  package var description: String {
    (currency.map { $0 + " " } ?? "") + Self.text(hundredths: hundredths)
  }

  /// Returns hundredths as digits with commas at the thousands; cents only where there are any.
  package static func text(hundredths: Int) -> String {
    let whole = String(hundredths.magnitude / 100)
    let cents = hundredths.magnitude % 100
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    if cents > 0 { grouped += cents < 10 ? ".0\(cents)" : ".\(cents)" }
    return hundredths < 0 ? "-" + grouped : grouped
  }
}
