import Vocabulary

/// A region of the routing table in words, in the one form that all reports have:
/// `MM or ENT × NO, SE, DK × any product, deals from $50k`.
package struct RegionWords: Sendable, Hashable {
  private struct Phrase: Hashable {
    let field: Field
    let text: String
    /// Whether it only says that nothing is asked: `any product`.
    let isAny: Bool
  }

  private var phrases: [Phrase] = []

  package init() {}

  /// What the region takes of a field.
  package mutating func add(_ text: String, of field: Field) {
    phrases.append(Phrase(field: field, text: text, isAny: false))
  }

  /// That the region takes everything of a field; only the fields that every planner thinks of are told so.
  mutating func addAny(of field: Field) {
    guard let noun = Self.nouns[field] else { return }
    phrases.append(Phrase(field: field, text: "any \(noun.one)", isAny: true))
  }

  /// What it is limited to: `MM or ENT × NO, SE, DK, deals from $50k`; the whole table is `every lead`.
  package var limits: String { Self.joined(phrases.filter { !$0.isAny }) }

  /// The same with what it is not limited to: `MM × any product`.
  package var whole: String {
    phrases.allSatisfy(\.isAny) ? Self.joined([]) : Self.joined(phrases)
  }

  /// Its limits without those of a field.
  package func limits(besides field: Field) -> String {
    Self.joined(phrases.filter { !$0.isAny && $0.field != field })
  }

  /// Lists and places first; amounts are said behind them.
  private static func joined(_ phrases: [Phrase]) -> String {
    let amounts = phrases.filter { Self.amounts.contains($0.field) }.map(\.text)
    let values = phrases.filter { !Self.amounts.contains($0.field) }.map(\.text)
    let parts = (values.isEmpty ? [] : [values.joined(separator: " × ")]) + amounts
    return parts.isEmpty ? "every lead" : parts.joined(separator: ", ")
  }

  private static let amounts: Set<Field> = ["deal_size", "employees", "revenue"]

  /// Whether a field's values say by themselves what they are; "yes" does not.
  package static func namesItself(_ field: Field) -> Bool {
    ["segment", "country", "region", "state", "deal_size", "employees", "product", "account", "date"]
      .contains(field)
  }

  /// What the values of the fields that every planner thinks of are called.
  static let nouns: [Field: (one: String, many: String)] = [
    "segment": ("segment", "segments"), "country": ("country", "countries"),
    "product": ("product", "products"),
  ]
}
