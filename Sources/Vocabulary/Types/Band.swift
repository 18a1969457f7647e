/// A run of numbers as a planner typed it: `50-249`, `<50`, `$25k-100k`, `250+`.
///
/// Numbers are exact integers of the smallest unit: heads for employees, hundredths for money and scores.
package struct Band: Hashable, Sendable {
  /// An end of the band: the number typed, and whether it belongs to the band.
  package struct Bound: Hashable, Sendable {
    package let value: Int
    package let isIncluded: Bool
    package init(_ value: Int, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// `nil` where the band has no lower end.
  package let lower: Bound?
  /// `nil` where the band has no upper end.
  package let upper: Bound?
  /// ISO 4217, for money: typed, of the header, or the plan's (then with a notice beside the band).
  package let currency: String?

  package init(lower: Bound?, upper: Bound?, currency: String? = nil) {
    self.lower = lower
    self.upper = upper
    self.currency = currency
  }

  /// The same numbers as a half-open run `[first, end)`; no lower end is `Int.min`, no upper end `Int.max`.
  package var range: Range<Int>? {
    let first = lower.map { $0.isIncluded ? $0.value : Self.successor($0.value) } ?? Int.min
    let end = upper.map { $0.isIncluded ? Self.successor($0.value) : $0.value } ?? Int.max
    return first < end ? first..<end : nil
  }

  package func contains(_ value: Int) -> Bool { range?.contains(value) ?? false }

  /// The numbers in both bands, as a half-open run; `nil` where they share none.
  package func overlap(with other: Self) -> Range<Int>? {
    guard let range, let others = other.range else { return nil }
    let shared = range.clamped(to: others)
    return shared.isEmpty ? nil : shared
  }

  private static func successor(_ value: Int) -> Int { value == .max ? value : value + 1 }
}
