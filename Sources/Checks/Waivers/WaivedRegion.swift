import Diagnostics
import Plans
import Vocabulary

/// A region in a waiver's own words: `segment=MM country=NO, SE`.
struct WaivedRegion {
  /// What it accepts of each axis it names, by axis id; values folded.
  private let accepted: [AcceptedAxis]
  /// Whether the plan's rules ask for every field that the waiver names.
  private let isKnown: Bool

  init(_ text: String, in plan: Plan) {
    let pairs = Self.pairs(of: text)
    isKnown = !pairs.isEmpty && pairs.allSatisfy { plan.axis(named: $0.name) != nil }
    accepted = pairs.map { pair in
      let axis = plan.axis(named: pair.name)
      var values: Set<String> = []
      var spans: [ClosedRange<Int>] = []
      for value in pair.values {
        values.formUnion(plan.spellings(of: value, on: axis))
        if let span = Self.span(value) { spans.append(span) }
      }
      return AcceptedAxis(axis: axis?.field.description ?? pair.name, values: values, spans: spans)
    }
  }

  /// Whole where the box lies within the region on every axis that the waiver names.
  func match(_ box: [Finding.Limit]) -> WaiverPlace.Match {
    guard !box.isEmpty, isKnown else { return .none }
    var isWhole = true
    for axis in accepted {
      guard let limit = box.first(where: { $0.axis == axis.axis }) else {
        isWhole = false
        continue
      }
      switch limit.extent {
      // No values at all is the blank field.
      case .values(let values) where values.isEmpty:
        if axis.values.isDisjoint(with: ["unknown", "blank"]) { return .none }
      case .values(let values):
        let count = values.count { axis.accepts($0) }
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

/// What a waiver accepts of one axis.
private struct AcceptedAxis {
  let axis: String
  /// Folded.
  let values: Set<String>
  let spans: [ClosedRange<Int>]

  /// A part of an accepted country, such as a postal prefix, is accepted with it.
  func accepts(_ value: String) -> Bool {
    let folded = WaivedRegion.fold(value)
    if values.contains(folded) { return true }
    guard axis == "country", let end = folded.firstIndex(of: " ") else { return false }
    return values.contains(String(folded[..<end]))
  }
}

extension Finding.Number {
  fileprivate var roundedDown: Int {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    return units >= 0 ? units / scale : -((scale - 1 - units) / scale)
  }
}

extension Plan {
  /// The axis by its id or by the planner's header; regions and states are told by their countries.
  fileprivate func axis(named name: String) -> RoutingAxis? {
    let wanted = WaivedRegion.fold(name)
    return routing.axes.first {
      WaivedRegion.fold($0.field.description) == wanted || WaivedRegion.fold($0.title) == wanted
    }
      ?? (["region", "country", "state"].contains(wanted)
        ? routing.axes.first { $0.field == "country" } : nil)
  }

  /// Every way in which a finding may spell a value of an axis, folded.
  fileprivate func spellings(of value: String, on axis: RoutingAxis?) -> Set<String> {
    let wanted = WaivedRegion.fold(value)
    if axis?.field == "country" { return Set(countries(of: value).map(WaivedRegion.fold)).union([wanted]) }
    // A segment goes by its name or its id.
    let keys = segments.filter { segment in
      [segment.term.key, segment.name.value, segment.id?.value ?? ""].map(WaivedRegion.fold).contains(wanted)
    }.map(\.term.key)
    var spellings: Set = [wanted]
    for case .term(let term) in axis?.atoms ?? [] {
      guard term.key == wanted || WaivedRegion.fold(term.text) == wanted || keys.contains(term.key) else {
        continue
      }
      spellings.formUnion([WaivedRegion.fold(term.text), WaivedRegion.fold(term.key)])
    }
    return spellings
  }

  /// The countries and parts of countries that a name stands for: the plan's own regions first.
  private func countries(of name: String) -> [String] {
    let wanted = WaivedRegion.fold(name)
    if let own = places.regions.first(where: { $0.key == wanted || WaivedRegion.fold($0.name) == wanted }) {
      return own.countries + own.subdivisions
    }
    return Places.meanings(of: name).flatMap { meaning in
      switch meaning {
      case .country(let code), .subdivision(let code): [code]
      case .region(let id): Regions.members(of: id) + Regions.states(of: id)
      }
    }
  }
}
