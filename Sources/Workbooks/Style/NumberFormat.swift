/// How a cell shows its number.
package enum NumberFormat: Hashable, Sendable {
  /// As it is, and for everything that is no number.
  case general
  /// `2026-07-01`.
  case day
  /// Digits in groups of three, with so many decimals.
  case number(decimals: Int)
  /// A share of one as percent, with so many decimals.
  case percent(decimals: Int)

  /// The format in English notation; empty for the general one.
  package var code: String {
    switch self {
    case .general: ""
    case .day: "yyyy-mm-dd"
    case .number(let decimals): "#,##" + Self.digits(decimals)
    case .percent(let decimals): Self.digits(decimals) + "%"
    }
  }

  private static func digits(_ decimals: Int) -> String {
    decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
  }
}
