import Diagnostics
import Vocabulary

/// Cuts each field that rules ask for into the values that can make a difference.
struct AxisCutting {
  let axes: [RoutingAxis]

  /// - Parameter impossible: Regions that the settings leave out; their bounds cut the fields that rules ask for.
  init(
    rules: [Rule], impossible: [Rule] = [], settings: Settings, words: PlanWords, places: PlaceScheme
  ) {
    var fields: [(field: Field, title: String)] = []
    var byField: [Field: [Condition]] = [:]
    for rule in rules {
      for condition in rule.conditions {
        let field = Self.field(of: condition)
        if byField[field] == nil {
          // The headers of a matrix are its regions or segments, not what they are.
          let location = condition.asked.location
          let isMatrixHeader = rule.origin == .matrix && location.row != rule.location.row
          // Nor does a column of lower ends name what has ends.
          let isNameless =
            location.column.map { column in
              column.isEmpty
                || HeaderCatalogue.matches(column, in: .routing).contains {
                  $0.field.description.hasSuffix("_min")
                }
                || HeaderCatalogue.matches(column, in: .routing).contains {
                  $0.field.description.hasSuffix("_max")
                }
            } ?? true
          // `Deal size \\ Sector` in the corner of a matrix names its columns too.
          let isCorner =
            rule.origin == .matrix
            && location.column.map { column in
              column.contains { "\\/|×".contains($0) }
                && HeaderCatalogue.matches(column, in: .routing).isEmpty
            } ?? false
          let usual = HeaderCatalogue.names(of: condition.field, in: .routing).first
          fields.append(
            (
              field,
              (isMatrixHeader || isNameless || isCorner ? usual : location.column) ?? field.description
            ))
        }
        byField[field, default: []].append(condition)
      }
    }
    for condition in impossible.lazy.flatMap(\.conditions) {
      byField[Self.field(of: condition)]?.append(condition)
    }
    var axes = fields.map { field, title in
      let conditions = byField[field] ?? []
      let (atoms, decimals) = Self.atoms(
        of: field, conditions: conditions, rules: rules + impossible, words: words, places: places)
      return RoutingAxis(
        field: field, title: title,
        atoms: atoms + [Self.openFields.contains(field) ? .term(.anyOther) : .unknown],
        decimals: decimals,
        declaredIn: field == "country"
          ? places.regions.compactMap(\.location?.file).first : words.terms(field, kind: .routing).declaredIn,
        asksForUnknown: !Self.openFields.contains(field))
    }
    if let days = Self.days(of: rules, period: settings.period) { axes.append(days) }
    self.axes = axes
  }

  /// Fields whose values no list can hold: most leads have another one than rules name, or none.
  private static let openFields: Set<Field> = ["account", "account_type", "city"]

  static let placeFields: Set<Field> = ["region", "country", "state", "postal"]

  static func field(of condition: Condition) -> Field { axis(of: condition.field) }

  /// All columns of places ask for one axis.
  static func axis(of field: Field) -> Field { placeFields.contains(field) ? "country" : field }

  private static func atoms(
    of field: Field, conditions: [Condition], rules: [Rule], words: PlanWords, places: PlaceScheme
  ) -> (atoms: [RoutingAxis.Atom], decimals: Int) {
    if field == "country" {
      return (PlaceCutting(conditions: conditions, rules: rules, places: places).atoms.map { .place($0) }, 0)
    }
    var bands: [Band] = []
    var terms: [Term] = []
    for condition in conditions {
      switch condition.asked.value {
      case .bands(let asked): bands += asked
      case .terms(let asked): terms += asked.terms + asked.except
      default: break
      }
    }
    if !bands.isEmpty || Self.numberFields.contains(field) {
      // A field whose bands begin at one, as those of seats do, has no nought.
      let isOneBased =
        bands.contains { $0.lower?.value == 1 } && !bands.contains { $0.range?.contains(0) ?? false }
      let isMoney = Field.moneyConditions.contains(field)
      let lowest = field == "employees" || (!isMoney && isOneBased) ? 1 : 0
      return (ranges(of: bands, from: lowest).map { .numbers($0) }, isMoney ? 2 : 0)
    }
    let lexicon = words.terms(field, kind: .routing)
    // What a sheet declares is the whole domain; a value that only a rule knows is a finding, not a value.
    let domain = lexicon.declaredIn == nil ? terms : lexicon.entries.map(\.term)
    var seen: Set<Term> = []
    var unique = domain.filter { seen.insert($0).inserted }
    if field != "segment", lexicon.declaredIn == nil { unique.sort { $0.text < $1.text } }
    if Set(unique.map(\.key)).isSubset(of: ["yes", "no"]), !unique.isEmpty {
      // A yes-or-no question has both answers, whether or not a rule asks for both.
      return ([.term(Term(key: "yes", text: "yes")), .term(Term(key: "no", text: "no"))], 0)
    }
    // "Not Government" speaks of values that no sheet names: one stands for them all.
    let speaksOfOthers =
      lexicon.declaredIn == nil
      && (unique.isEmpty
        || conditions.contains {
          if case .terms(let asked) = $0.asked.value { asked.asksForOthers } else { false }
        })
    if speaksOfOthers { unique.append(Term(key: "~other", text: "any other")) }
    return (unique.map { .term($0) }, 0)
  }

  private static let numberFields: Set<Field> = ["employees", "revenue", "deal_size", "score"]

  /// Half-open runs between all typed bounds, from the lowest number that exists to infinity.
  static func ranges(of bands: [Band], from lowest: Int) -> [Range<Int>] {
    var cuts: Set<Int> = [lowest, Int.max]
    for range in BandBounds.settled(bands) {
      if range.lowerBound > lowest { cuts.insert(range.lowerBound) }
      if range.upperBound > lowest { cuts.insert(range.upperBound) }
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }

  /// The days of the period, cut where rules begin or end inside it; `nil` where none does.
  private static func days(of rules: [Rule], period: Period?) -> RoutingAxis? {
    guard let period else { return nil }
    let end = period.last.dayNumber + 1
    var cuts: Set<Int> = [period.first.dayNumber, end]
    for rule in rules {
      if let start = rule.start?.value.dayNumber, start > period.first.dayNumber, start < end {
        cuts.insert(start)
      }
      if let last = rule.end?.value.dayNumber, last >= period.first.dayNumber, last + 1 < end {
        cuts.insert(last + 1)
      }
    }
    guard cuts.count > 2 else { return nil }
    let sorted = cuts.sorted()
    return RoutingAxis(
      field: "date", title: "Date", atoms: zip(sorted, sorted.dropFirst()).map { .numbers($0..<$1) },
      decimals: 0, declaredIn: nil, asksForUnknown: false)
  }
}

/// Bands of one field as half-open runs, where a bound that two bands claim goes to the upper one.
struct BandBounds {
  /// Bounds at which a band begins that includes them, each with the upper ends of those bands.
  private let starts: [Int: Set<Int?>]

  init(_ bands: [Band]) {
    var starts: [Int: Set<Int?>] = [:]
    for band in bands {
      if let lower = band.lower, lower.isIncluded {
        starts[lower.value, default: []].insert(band.upper?.value)
      }
    }
    self.starts = starts
  }

  func settled(_ band: Band) -> Range<Int>? {
    guard let range = band.range else { return nil }
    guard let upper = band.upper, upper.isIncluded, band.lower?.value != upper.value else { return range }
    let isClaimed = starts[upper.value]?.contains { $0 != upper.value } ?? false
    return isClaimed ? range.lowerBound..<upper.value : range
  }

  static func settled(_ bands: [Band]) -> [Range<Int>] { bands.compactMap(BandBounds(bands).settled) }
}

extension TermCondition {
  /// Whether it asks for values that it does not name.
  fileprivate var asksForOthers: Bool { isRest || (terms.isEmpty && !except.isEmpty) }
}
