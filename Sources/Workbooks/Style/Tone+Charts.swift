/// How a part of a chart is filled.
package struct ChartFill: Hashable, Sendable {
  package let ink: Colour
  /// What shows between the lines of the pattern.
  package let ground: Colour
  package let pattern: Pattern

  package enum Pattern: Hashable, Sendable {
    case solid, stripes, dots
  }
}

extension Tone {
  /// The fill of bars of this tone: dark, striped or dotted, so that a print in grey tells them apart.
  package var chartFill: ChartFill {
    switch self {
    case .bad: ChartFill(ink: ink, ground: Colour(0xFFC7CE), pattern: .stripes)
    case .caution, .partner, .shared: ChartFill(ink: ink, ground: ground ?? .white, pattern: .dots)
    default: ChartFill(ink: Colour(0x2E75B6), ground: .white, pattern: .solid)
    }
  }
}
