/// A number as exact digits: `significand / 10^decimals`.
struct ExactNumber: Hashable {
  let significand: Int
  let decimals: Int

  /// Drops the zeros that a planner types behind the decimal mark.
  init(significand: Int, decimals: Int) {
    var significand = significand
    var decimals = decimals
    while decimals > 0, significand % 10 == 0 {
      significand /= 10
      decimals -= 1
    }
    self.significand = significand
    self.decimals = decimals
  }

  /// The largest amount that a plan can hold; beyond it there is no sum or successor to compute safely.
  static let limit = 900_000_000_000_000_000

  /// Returns the number times `multiplier` in units of `10^-places`, half rounded up; `nil` where it is too large.
  func units(places: Int, multiplier: Int = 1) -> (value: Int, isExact: Bool)? {
    var divisor = 1
    var factor = multiplier
    if places >= decimals {
      for _ in 0..<(places - decimals) { factor *= 10 }
    } else {
      for _ in 0..<(decimals - places) { divisor *= 10 }
    }
    // Cancels tens first, so that `1.5 Mio` of many decimals does not overflow on the way.
    while divisor > 1, factor % 10 == 0 {
      divisor /= 10
      factor /= 10
    }
    let (product, overflow) = significand.multipliedReportingOverflow(by: factor)
    guard !overflow, abs(product) <= Self.limit else { return nil }
    let rest = product % divisor
    var value = product / divisor
    if rest != 0, abs(rest) >= divisor - abs(rest) { value += rest > 0 ? 1 : -1 }
    return (value, rest == 0)
  }

  /// The number where it is whole.
  var whole: Int? { decimals == 0 && abs(significand) <= Self.limit ? significand : nil }

  var negated: Self { Self(significand: -significand, decimals: decimals) }

  /// Whether it is smaller; numbers beyond the limit are not compared.
  func isLess(than other: Self) -> Bool {
    let places = max(decimals, other.decimals)
    guard let left = units(places: places), let right = other.units(places: places) else { return false }
    return left.value < right.value
  }
}
