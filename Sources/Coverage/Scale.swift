/// An ordered line, such as deal sizes, days or postal codes, cut wherever a condition begins or ends.
///
/// Between two bounds nothing is told apart, so these stretches are the atoms of an axis. Open and closed ends,
/// single values and conditions without an end are all exact, whether or not there are values between any two.
package struct Scale<Value: Comparable & Sendable>: Sendable {
  private let bounds: [Bound<Value>]

  /// Cuts a line at both ends of each stretch.
  package init(cutBy stretches: some Sequence<Stretch<Value>>) {
    var bounds: [Bound<Value>] = []
    for bound in stretches.flatMap({ [$0.lower, $0.upper] }).compactMap(\.self).sorted()
    where bound != bounds.last { bounds.append(bound) }
    self.bounds = bounds
  }

  /// How many atoms there are.
  package var count: Int { bounds.count + 1 }

  /// The stretch that an atom stands for.
  package subscript(atom: Int) -> Stretch<Value> {
    Stretch(from: atom > 0 ? bounds[atom - 1] : nil, to: atom < bounds.count ? bounds[atom] : nil)
  }

  /// The atom that a value lies in.
  package func atom(of value: Value) -> Int { bounds(notAbove: .before(value)) }

  /// The atoms of a stretch by which the line was cut; none if it holds no value.
  package func atoms(of stretch: Stretch<Value>) -> AtomSet {
    let start = stretch.lower.map(bounds(notAbove:)) ?? 0
    let end = stretch.upper.map(bounds(notAbove:)) ?? count
    return start < end ? AtomSet(start..<end) : AtomSet()
  }

  private func bounds(notAbove bound: Bound<Value>) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A place on an ordered line between two values: just before a value, or just after it.
package enum Bound<Value: Comparable & Sendable>: Comparable, Sendable {
  case before(Value)
  case after(Value)

  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.before(let one), .after(let other)): one <= other
    case (.before(let one), .before(let other)), (.after(let one), .after(let other)),
      (.after(let one), .before(let other)):
      one < other
    }
  }
}

/// All values between two bounds; without a bound it has no end on that side.
package struct Stretch<Value: Comparable & Sendable>: Equatable, Sendable {
  package let lower: Bound<Value>?
  package let upper: Bound<Value>?

  package init(from lower: Bound<Value>? = nil, to upper: Bound<Value>? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// A single value.
  package static func point(_ value: Value) -> Self { Self(from: .before(value), to: .after(value)) }

  package func contains(_ value: Value) -> Bool {
    (lower.map { $0 <= .before(value) } ?? true) && (upper.map { .after(value) <= $0 } ?? true)
  }
}

extension Stretch where Value: FixedWidthInteger {
  /// Whether it is a single value.
  package var isThin: Bool {
    switch (lower, upper) {
    case (.before(let first), .after(let last)): first == last
    case (.before(let first), .before(let end)), (.after(let first), .after(let end)):
      first.addingReportingOverflow(1).partialValue == end
    case (.after(let before), .before(let end)): before.addingReportingOverflow(2).partialValue == end
    default: false
    }
  }
}
