/// How much a finding weighs; the order is from light to heavy.
package enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
  case info, warning, error

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
