import Diagnostics
import Vocabulary

/// The fields that a lead of a plan may be given by, under the names that planners use for them.
struct LeadFields {
  /// What the plan's rules ask for, in the order of its sheets, each with the header over it.
  private let asked: [(field: Field, header: String)]
  private let words: PlanWords

  init(of routing: Routing, words: PlanWords) {
    self.words = words
    var asked: [(field: Field, header: String)] = []
    var seen: Set<Field> = []
    for rule in routing.rules {
      for condition in rule.conditions where seen.insert(condition.field).inserted {
        asked.append((condition.field, rule.title(of: condition) ?? condition.field.description))
      }
    }
    if let days = routing.axes.first(where: { $0.field == "date" }) {
      asked.append((days.field, days.title))
    }
    self.asked = asked
  }

  /// The field that a name means: a header of the plan, an id of the vocabulary, or any header in use for it.
  func field(named name: String) throws(UnknownLeadField) -> Field {
    let own = words.own.header(name) ?? name
    let key = Fold.header(own)
    if let known = asked.first(where: { [Fold.header($0.header), Self.key($0.field)].contains(key) }) {
      return known.field
    }
    if ["date", "day"].contains(key) { return "date" }
    let conditions = Set(Field.routingConditions)
    let meanings =
      conditions.filter { Self.key($0) == key }.sorted()
      + HeaderCatalogue.matches(own, in: .routing).filter { !$0.isLike }.map(\.field)
      .filter(conditions.contains)
    if let known = meanings.first(where: { meant in asked.contains { $0.field == meant } }) ?? meanings.first
    {
      return known
    }
    let names = asked.map(\.header)
    let usual = Field.routingConditions.compactMap { HeaderCatalogue.names(of: $0, in: .routing).first }
    throw UnknownLeadField(
      name: name, known: names,
      closest: Similarity.closest(to: name, among: names) ?? Similarity.closest(to: name, among: usual))
  }

  private static func key(_ field: Field) -> String {
    Fold.key(field.description.replacing("_", with: " "))
  }
}

extension HeaderMatch {
  /// Whether the header is only like a known one.
  fileprivate var isLike: Bool { if case .similar = quality { true } else { false } }
}
