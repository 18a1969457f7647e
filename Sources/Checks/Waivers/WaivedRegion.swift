import Diagnostics
import Plans
import Vocabulary

/// A region in a waiver's own words: `segment=MM country=NO, SE`.
struct WaivedRegion {
  /// What it accepts of each axis it names, by axis id; values folded.
  private let accepted: [(axis: String, values: Set<String>, spans: [ClosedRange<Int>])]

  init(_ text: String, in plan: Plan) {
    accepted = Self.pairs(of: text).map { pair in
      let axis = plan.axis(named: pair.name)
      var values: Set<String> = []
      var spans: [ClosedRange<Int>] = []
      for value in pair.values {
        values.formUnion(plan.spellings(of: value, on: axis))
        if let span = Self.span(value) { spans.append(span) }
      }
      return (axis?.field.description ?? pair.name, values, spans)
    }
  }

  /// Whole where the box lies within the region on every axis that the waiver names.
  func match(_ box: [Finding.Limit]) -> WaiverPlace.Match {
    guard !box.isEmpty, !accepted.isEmpty else { return .none }
    var isWhole = true
    for axis in accepted {
      guard let limit = box.first(where: { $0.axis == axis.axis }) else {
        isWhole = false
        continue
      }
      switch limit.extent {
      case .values(let values):
        let count = values.count { axis.values.contains(Self.fold($0)) }
        if count == 0 { return .none }
        if count < values.count { isWhole = false }
      case .range(let from, let to, let toIncluded):
        let lower = from?.roundedDown ?? Int.min
        let upper = to.map { toIncluded ? $0.roundedDown : $0.roundedDown - 1 } ?? Int.max
        guard let span = axis.spans.first(where: { $0.lowerBound <= upper && lower <= $0.upperBound }) else {
          return .none
        }
        if lower < span.lowerBound || upper > span.upperBound { isWhole = false }
      }
    }
    return isWhole ? .whole : .part
  }

  /// `name=a, b other=c` as names and values; a value may hold spaces.
  private static func pairs(of text: String) -> [(name: String, values: [String])] {
    var pairs: [(name: String, values: [String])] = []
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmedSpaces }
    guard var name = parts.first else { return [] }
    for (index, part) in parts.enumerated().dropFirst() {
      var value = part
      var next = ""
      if index < parts.count - 1, let gap = part.lastIndex(where: \.isWhitespace) {
        value = part[..<gap].trimmedSpaces
        next = part[part.index(after: gap)...].trimmedSpaces
      }
      let values = value.split { $0 == "," || $0 == ";" || $0 == "|" || $0 == "/" }.map { $0.trimmedSpaces }
      pairs.append((fold(name), values))
      name = next
    }
    return pairs
  }

  /// `50000`, `50000-100000`, `50000+`.
  private static func span(_ text: String) -> ClosedRange<Int>? {
    if let number = Int(text) { return number...number }
    if text.hasSuffix("+"), let lower = Int(text.dropLast()) { return lower...Int.max }
    let ends = text.split(separator: "-").map { Int($0.trimmedSpaces) }
    guard ends.count == 2, let lower = ends[0], let upper = ends[1], lower <= upper else { return nil }
    return lower...upper
  }

  fileprivate static func fold(_ text: String) -> String { Fold.key(text) }
}

extension Finding.Number {
  fileprivate var roundedDown: Int {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    return units >= 0 ? units / scale : -((scale - 1 - units) / scale)
  }
}

extension Plan {
  /// The axis by its id or by the planner's header; regions are told by their countries.
  fileprivate func axis(named name: String) -> RoutingAxis? {
    let wanted = WaivedRegion.fold(name)
    return routing.axes.first {
      WaivedRegion.fold($0.field.description) == wanted || WaivedRegion.fold($0.title) == wanted
    } ?? (wanted == "region" || wanted == "state" ? routing.axes.first { $0.field == "country" } : nil)
  }

  /// Every way in which a finding may spell a value of an axis, folded.
  fileprivate func spellings(of value: String, on axis: RoutingAxis?) -> Set<String> {
    let wanted = WaivedRegion.fold(value)
    var spellings: Set = [wanted]
    if axis?.field == "country" {
      for region in places.regions where region.key == wanted || WaivedRegion.fold(region.name) == wanted {
        spellings.formUnion((region.countries + region.subdivisions).map(WaivedRegion.fold))
      }
    }
    for case .term(let term) in axis?.atoms ?? [] {
      guard term.key == wanted || WaivedRegion.fold(term.text) == wanted else { continue }
      spellings.formUnion([WaivedRegion.fold(term.text), WaivedRegion.fold(term.key)])
    }
    return spellings
  }
}
