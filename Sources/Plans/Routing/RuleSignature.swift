import Diagnostics
import Vocabulary

/// What a rule asks of a lead, in whatever words and order: two rules that ask the same have one signature.
struct RuleSignature: Hashable {
  /// By field; a region and the list of its countries are the same.
  private let asked: [String: Set<String>]

  /// For each rule a number; rules of one signature have the same.
  static func numbers(of rules: [Rule], in places: PlaceScheme) -> [Int] {
    var numbers: [RuleSignature: Int] = [:]
    return rules.map { rule in
      let signature = RuleSignature(of: rule, in: places)
      if let known = numbers[signature] { return known }
      let number = numbers.count
      numbers[signature] = number
      return number
    }
  }

  init(of rule: Rule, in places: PlaceScheme) {
    let placeFields: Set<Field> = ["region", "country", "state"]
    // Several place columns narrow each other; then only the same columns are compared.
    let joinsPlaces = rule.conditions.count { placeFields.contains($0.field) } == 1
    var asked: [String: Set<String>] = [:]
    for condition in rule.conditions {
      guard let words = condition.asked.value.words(in: places) else { continue }
      let field = joinsPlaces && placeFields.contains(condition.field) ? "place" : condition.field.description
      asked[field, default: []].formUnion(words)
    }
    self.asked = asked
  }
}

extension Condition.Asked {
  /// The values asked for as comparable words; `nil` where anything goes.
  fileprivate func words(in places: PlaceScheme) -> Set<String>? {
    switch self {
    case .any: nil
    case .unknown: ["unknown"]
    case .terms(let asked):
      Set(
        asked.terms.map { "is \($0.key)" } + asked.except.map { "not \($0.key)" }
          + (asked.isRest ? ["rest"] : []))
    case .places(let asked):
      Set(
        asked.places.flatMap { $0.parts(in: places) }.map { "in \($0)" }
          + asked.except.flatMap { $0.parts(in: places) }.map { "not in \($0)" }
          + (asked.isRest ? ["rest"] : []))
    case .bands(let bands):
      Set(bands.compactMap(\.range).map { "\($0.lowerBound)..<\($0.upperBound)" })
    case .postal(let ranges):
      Set(ranges.map { "\($0.lower)..<\($0.upper ?? "")" })
    }
  }
}

extension NamedPlace {
  fileprivate func parts(in places: PlaceScheme) -> [String] {
    switch kind {
    case .country(let code), .subdivision(let code): return [code]
    case .region(let key):
      guard let region = places.region(key) else { return [key] }
      return region.subdivisions.isEmpty ? region.countries : region.subdivisions
    }
  }
}
